package org.trellis.directory.places;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Session;
import org.trellis.csv.BoundedFile;
import org.trellis.csv.CsvFile;
import org.trellis.directory.places.Loaded.BadLine;
import org.trellis.tenancy.Acting;

/// Fills the gazetteer from files of any length: a batch of lines is in memory at a time, and is a transaction.
///
/// A file that breaks in the middle leaves the batches before it; loading the same file again changes nothing.
@ApplicationScoped
class ReferenceDesk {

    private static final int BATCH = 2000;
    private static final int PROBLEMS_SHOWN = 200;

    private final Session database;
    private final Acting acting;

    ReferenceDesk(Session database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Loaded load(Reference kind, InputStream file) {
        if (acting.organisation().isPresent()) {
            throw new PlacesRefusal.ActsForAnOrganisation().asException();
        }
        return new Load(kind).of(file);
    }

    private final class Load {

        private final Reference kind;
        // By key, since one statement cannot change a row twice: of two lines for one place the later holds.
        private final Map<String, List<String>> batch = new LinkedHashMap<>();
        private final List<BadLine> problems = new ArrayList<>();
        private int rows;
        private int skipped;
        private int bad;

        Load(Reference kind) {
            this.kind = kind;
        }

        Loaded of(InputStream file) {
            try (var lines = CsvFile.read(BoundedFile.of(file))) {
                var columns = columns(lines.header());
                for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                    take(new Row(columns, line.get()), line.get().line());
                }
            }
            write();
            return new Loaded(rows, rows - skipped - bad, skipped, bad, List.copyOf(problems));
        }

        private Map<String, Integer> columns(List<String> header) {
            var columns = new HashMap<String, Integer>();
            for (var at = 0; at < header.size(); at++) {
                columns.putIfAbsent(header.get(at).toLowerCase(Locale.ROOT), at);
            }
            var missing = kind.columns().stream()
                    .filter(column -> !columns.containsKey(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new PlacesRefusal.ColumnsMissing(missing).asException();
            }
            return columns;
        }

        private void take(Row row, long line) {
            rows++;
            try {
                kind.read(row).ifPresentOrElse(values -> batch.put(values.getFirst(), values), () -> skipped++);
            } catch (Row.Bad e) {
                bad++;
                if (problems.size() < PROBLEMS_SHOWN) {
                    problems.add(new BadLine(line, e.column, e.getMessage()));
                }
            }
            if (batch.size() >= BATCH) {
                write();
            }
        }

        private void write() {
            if (!batch.isEmpty()) {
                QuarkusTransaction.requiringNew().run(this::writeBatch);
                batch.clear();
            }
        }

        private void writeBatch() {
            var statement = database.createNativeMutationQuery(kind.statement());
            var width = batch.values().iterator().next().size();
            for (var column = 0; column < width; column++) {
                var at = column;
                statement.setParameter(
                        "c" + column,
                        batch.values().stream().map(values -> values.get(at)).toArray(String[]::new));
            }
            statement.executeUpdate();
        }
    }
}
