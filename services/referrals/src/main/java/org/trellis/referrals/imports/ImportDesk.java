package org.trellis.referrals.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.problem.Refusal;
import org.trellis.referrals.imports.ImportReport.Fault;
import org.trellis.referrals.imports.ImportReport.Row;
import org.trellis.referrals.pathways.Intake;
import org.trellis.referrals.pathways.PathwayEdit;
import org.trellis.tenancy.Acting;

/// Takes in a list of an organisation's own pathways, or says what would come of it: one transaction. A row that is
/// wrong keeps no other out, and a pathway that the list leaves out stays as it is.
@ApplicationScoped
@Transactional
class ImportDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Intake intake;
    private final References references;
    private final RowWords words;
    private final Acting acting;
    private final InstantSource clock;

    ImportDesk(Intake intake, References references, RowWords words, Acting acting, InstantSource clock) {
        this.intake = intake;
        this.references = references;
        this.words = words;
        this.acting = acting;
        this.clock = clock;
    }

    /// `publish`: what is new and complete is shown at once, as what nobody has confirmed. `need`: of rows without one.
    ImportReport take(PathwayList list, boolean publish, String need, boolean dryRun) {
        acting.needed();
        list.mustNotBeEmpty();
        var taking = new Taking(publish, need, dryRun, intake.room(), references.all(), clock.instant());
        var rows = new ArrayList<>(list.faults());
        list.rows().forEach(row -> rows.add(taking.take(row)));
        rows.sort(Comparator.comparingLong(Row::line));
        return new ImportReport(
                dryRun,
                count(rows, ImportReport.NEW),
                count(rows, ImportReport.CHANGED),
                count(rows, ImportReport.SAME),
                count(rows, ImportReport.WRONG),
                list.ignored(),
                rows);
    }

    /// The day in London, by which what a feed says of the past is left out.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    private static int count(List<Row> rows, String outcome) {
        return (int) rows.stream().filter(row -> row.outcome().equals(outcome)).count();
    }

    /// One list on its way in.
    private final class Taking {

        private final boolean publish;
        private final String need;
        private final boolean dryRun;
        private final Map<String, References.Known> known;
        private final Instant now;
        private final Map<String, Long> seen = new HashMap<>();
        private int room;

        Taking(
                boolean publish,
                String need,
                boolean dryRun,
                int room,
                Map<String, References.Known> known,
                Instant now) {
            this.publish = publish;
            this.need = need;
            this.dryRun = dryRun;
            this.room = room;
            this.known = known;
            this.now = now;
        }

        Row take(ImportedRow row) {
            var faults = new ArrayList<Fault>();
            RowWords.checkReference(row, faults);
            var first = seen.putIfAbsent(row.value(Column.REFERENCE), row.line());
            if (faults.isEmpty() && first != null) {
                faults.add(new Fault(Column.REFERENCE.word(), "twice", "stands on line " + first + " already"));
            }
            if (!faults.isEmpty()) {
                return wrong(row, faults);
            }
            var before = known.get(row.value(Column.REFERENCE));
            return before == null ? add(row, faults) : change(row, before, faults);
        }

        private Row add(ImportedRow row, List<Fault> faults) {
            var notes = new ArrayList<Fault>();
            var said = words.write(row, null, need, faults, notes);
            check(said, faults);
            if (faults.isEmpty() && room == 0) {
                faults.add(new Fault(
                        null, "too-many-pathways", "is one more than the %d there can be".formatted(intake.most())));
            }
            if (!faults.isEmpty()) {
                return wrong(row, faults);
            }
            room--;
            var missing = said.missing();
            var shown = publish && missing.isEmpty();
            var id = dryRun ? null : intake.add(said, shown);
            return kept(row, ImportReport.NEW, id, shown, missing, notes);
        }

        private Row change(ImportedRow row, References.Known before, List<Fault> faults) {
            var standing = intake.standing(before.pathway());
            if (before.digest().equals(row.digest())) {
                return row(
                        row,
                        ImportReport.SAME,
                        before.pathway(),
                        standing.published(),
                        standing.words().missing(),
                        List.of());
            }
            var notes = new ArrayList<Fault>();
            var said = words.write(row, standing.words(), need, faults, notes);
            check(said, faults);
            if (standing.published()) {
                said.missing()
                        .forEach(part -> faults.add(
                                new Fault(part, "pathway-incomplete", "is missing, and this pathway is published")));
            }
            if (!faults.isEmpty()) {
                return wrong(row, faults);
            }
            if (!dryRun && !said.equals(standing.words())) {
                intake.change(before.pathway(), said);
            }
            return kept(row, ImportReport.CHANGED, before.pathway(), standing.published(), said.missing(), notes);
        }

        // Only of what has the right shape: else the same would be said twice.
        private void check(PathwayEdit said, List<Fault> faults) {
            if (faults.isEmpty()) {
                intake.fault(said).map(Taking::fault).ifPresent(faults::add);
            }
        }

        private static Fault fault(Refusal refusal) {
            var column = switch (refusal.code()) {
                case "area-unknown" -> Column.AREAS;
                case "telephone-not-understood" -> Column.TELEPHONE;
                case "groups-promise-no-time" -> Column.ANSWER_DAYS;
                case "days-backwards", "day-too-far", "time-half", "times-overlap" -> Column.TIMES;
                default -> Column.NEED;
            };
            return new Fault(column.word(), refusal.code(), refusal.detail());
        }

        private Row kept(
                ImportedRow row, String outcome, UUID id, boolean published, List<String> missing, List<Fault> notes) {
            if (!dryRun) {
                references.keep(row.value(Column.REFERENCE), id, row.digest(), now);
            }
            return row(row, outcome, id, published, missing, notes);
        }

        private static Row row(
                ImportedRow row, String outcome, UUID id, boolean published, List<String> missing, List<Fault> notes) {
            return new Row(
                    row.line(),
                    row.value(Column.REFERENCE),
                    row.value(Column.TITLE),
                    outcome,
                    id,
                    published,
                    missing.isEmpty() ? null : missing,
                    null,
                    notes.isEmpty() ? null : notes);
        }

        private static Row wrong(ImportedRow row, List<Fault> faults) {
            return Row.wrong(
                    row.line(), cut(row.value(Column.REFERENCE)), cut(row.value(Column.TITLE)), List.copyOf(faults));
        }

        private static String cut(String text) {
            return text.isEmpty() ? null : text.substring(0, Math.min(120, text.length()));
        }
    }
}
