package org.trellis.directory.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.batches.BatchView;
import org.trellis.directory.batches.Batches;
import org.trellis.problem.NotFound;

/// Undoes the latest import: what it changed says again what it said before, and what it brought was never there.
///
/// In pieces, each a transaction: an undoing that dies half-way goes on where it was when it is asked for again. What
/// groups claimed and what was taken out meanwhile stays so.
@ApplicationScoped
class UndoDesk {

    private static final int AT_A_TIME = 500;

    private final Batches batches;
    private final ImportedListings listings;

    UndoDesk(Batches batches, ImportedListings listings) {
        this.batches = batches;
        this.listings = listings;
    }

    List<BatchView> latest() {
        return QuarkusTransaction.requiringNew().call(batches::latest);
    }

    BatchView undo(UUID batch) {
        while (QuarkusTransaction.requiringNew().call(() -> undoPiece(batch))) {
            // Goes on until nothing is left.
        }
        return QuarkusTransaction.requiringNew()
                .call(() -> batches.find(batch).orElseThrow(() -> new NotFound().asException()));
    }

    /// True while there is more to do.
    private boolean undoPiece(UUID batch) {
        var found = batches.find(batch).orElseThrow(() -> new NotFound().asException());
        if (found.undoneAt() != null) {
            return false;
        }
        if (!found.canBeUndone()) {
            throw new ImportRefusal.NotTheLatest().asException();
        }
        var changes = batches.changes(batch, AT_A_TIME);
        if (changes.isEmpty()) {
            batches.end(batch);
            return false;
        }
        listings.putBack(changes);
        batches.doneWith(batch, changes.stream().map(Batches.Change::listing).toList());
        return true;
    }
}
