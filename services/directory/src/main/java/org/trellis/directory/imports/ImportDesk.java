package org.trellis.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.trellis.csv.CsvFile;
import org.trellis.csv.CsvRow;
import org.trellis.csv.Sheet;
import org.trellis.directory.batches.Batches;
import org.trellis.directory.feeds.FeedSheet;
import org.trellis.directory.organisations.Organisations;
import org.trellis.problem.RefusedException;

/// Takes in a list of any length: a batch of rows is in memory at a time, and is a transaction. An import that dies
/// half-way leaves whole batches behind, which nobody but the importer sees; the same file may be sent again.
@ApplicationScoped
class ImportDesk {

    static final int MOST_ROWS = 250_000;

    private static final int BATCH = 500;
    private static final int AT_ONCE = 2;
    private static final Set<String> INSTITUTIONS = Set.of("council", "infrastructure");

    private static final Map<Column, String> OF_A_FEED = Map.of(
            Column.REFERENCE, "id",
            Column.NAME, "name",
            Column.DESCRIPTION, "description",
            Column.URL, "url",
            Column.STATUS, "status",
            Column.AREA, "service_areas",
            Column.POSTCODE, "postal_code",
            Column.LATITUDE, "latitude",
            Column.LONGITUDE, "longitude");

    private final ImportedListings listings;
    private final Outcodes outcodes;
    private final Organisations organisations;
    private final Batches batches;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    ImportDesk(ImportedListings listings, Outcodes outcodes, Organisations organisations, Batches batches) {
        this.listings = listings;
        this.outcodes = outcodes;
        this.organisations = organisations;
        this.batches = batches;
    }

    ImportReport take(InputStream bytes, Map<Column, String> said, boolean dryRun) {
        return inTurn(() -> CsvFile.read(bytes), said, dryRun);
    }

    /// The same of a feed, by the same rules.
    ImportReport takeFeed(InputStream bytes, boolean dryRun) {
        return inTurn(() -> FeedSheet.read(bytes), OF_A_FEED, dryRun);
    }

    private ImportReport inTurn(Supplier<Sheet> open, Map<Column, String> said, boolean dryRun) {
        QuarkusTransaction.requiringNew().run(this::needsInstitution);
        if (!turns.tryAcquire()) {
            throw new ImportRefusal.Busy().asException();
        }
        try (var file = open.get()) {
            return new Import(file, Columns.of(file.header(), said), dryRun).run();
        } finally {
            turns.release();
        }
    }

    private void needsInstitution() {
        if (!INSTITUTIONS.contains(organisations.own().kind())) {
            throw new ImportRefusal.InstitutionsOnly().asException();
        }
    }

    /// One list on its way in.
    private final class Import {

        private final Sheet file;
        private final boolean dryRun;
        private final RowReader reader;
        private final Tally tally;
        private final List<ImportedRow> batch = new ArrayList<>(BATCH);
        private UUID id;

        Import(Sheet file, Columns columns, boolean dryRun) {
            this.file = file;
            this.dryRun = dryRun;
            this.reader = new RowReader(columns);
            this.tally = new Tally(columns);
        }

        ImportReport run() {
            try {
                for (var row = file.next(); row.isPresent(); row = file.next()) {
                    take(row.get());
                }
            } catch (RefusedException e) {
                throw dryRun || tally.taken() == 0
                        ? e
                        : new ImportRefusal.HalfWay(e.refusal(), tally.taken()).asException();
            }
            if (tally.rows() == 0) {
                throw new ImportRefusal.NoRows(reader.columns().taken()).asException();
            }
            write();
            return tally.report(dryRun, id, QuarkusTransaction.requiringNew().call(listings::waiting));
        }

        private void take(CsvRow row) {
            if (tally.row() > MOST_ROWS) {
                throw new ImportRefusal.TooManyRows(row.line()).asException();
            }
            try {
                var good = reader.read(row);
                tally.good(good);
                batch.add(good);
            } catch (BadRow why) {
                tally.bad(row.line(), why);
            }
            if (batch.size() == BATCH) {
                write();
            }
        }

        /// Begun with the first row that changes anything: a list that says nothing new is nothing to undo.
        private UUID id() {
            if (id == null) {
                id = batches.begin();
            }
            return id;
        }

        private void write() {
            if (!batch.isEmpty()) {
                tally.written(QuarkusTransaction.requiringNew()
                        .call(() -> listings.take(outcodes.recognise(batch), dryRun ? null : this::id)));
                batch.clear();
            }
        }
    }
}
