package org.trellis.directory.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.imports.ImportReport.Count;
import org.trellis.directory.imports.ImportReport.RowProblem;

/// Counts what becomes of a list's rows while they go by. Keeps the first problems and, for each good row, the few
/// bytes that tell a second one like it.
final class Tally {

    private static final int SHOWN = 200;

    private final Columns columns;
    private final Map<Long, Integer> seen = new HashMap<>();
    private final Map<String, Count> reasons = new LinkedHashMap<>();
    private final Map<String, Count> notes = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int rows;
    private int good;
    private int bad;
    private Outcome outcome = Outcome.NONE;

    Tally(Columns columns) {
        this.columns = columns;
    }

    int row() {
        return ++rows;
    }

    int rows() {
        return rows;
    }

    void bad(long line, BadRow why) {
        bad++;
        reasons.merge(why.code, new Count(why.code, why.inGeneral, 1), Tally::sum);
        if (problems.size() < SHOWN) {
            var column = why.column == null ? null : columns.nameOf(why.column);
            problems.add(new RowProblem(line, column, why.code, why.getMessage()));
        }
    }

    void good(ImportedRow row) throws BadRow {
        var first = seen.putIfAbsent(Long.parseUnsignedLong(row.rowKey(), 0, 16, 16), Math.toIntExact(row.line()));
        if (first != null) {
            throw new BadRow(null, "twice", "says the same as line " + first, "says the same as a row before it");
        }
        good++;
        row.notes().forEach(n -> notes.merge(n.code(), new Count(n.code(), n.words(), 1), Tally::sum));
    }

    void written(Outcome batch) {
        outcome = outcome.plus(batch);
    }

    int taken() {
        return outcome.created() + outcome.updated() + outcome.unchanged();
    }

    ImportReport report(boolean dryRun, UUID batch, int waiting) {
        return new ImportReport(
                dryRun,
                batch,
                columns.taken(),
                columns.ignored(),
                columns.aboutPeople(),
                rows,
                good,
                bad,
                outcome.created(),
                outcome.updated(),
                outcome.unchanged(),
                outcome.keptOut(),
                waiting,
                sorted(reasons),
                sorted(notes),
                List.copyOf(problems));
    }

    private static List<Count> sorted(Map<String, Count> counts) {
        return counts.values().stream()
                .sorted(Comparator.comparingInt(Count::count).reversed())
                .toList();
    }

    private static Count sum(Count a, Count b) {
        return new Count(a.code(), a.words(), a.count() + b.count());
    }
}
