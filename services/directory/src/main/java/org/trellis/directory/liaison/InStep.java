package org.trellis.directory.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.directory.members.Changed;
import org.trellis.directory.members.Departure;

/// Who leaves is no liaison any more, and covers for none, in that very moment; and whoever is called something else is
/// called so to the other sides too.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class InStep implements Departure, Changed {

    private final Liaisons liaisons;
    private final Shown shown;

    InStep(Liaisons liaisons, Shown shown) {
        this.liaisons = liaisons;
        this.shown = shown;
    }

    @Override
    public void of(String person) {
        liaisons.takeTurn();
        shown.bringInStep();
    }
}
