package org.trellis.signposting.thanks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What the group does with its thanks. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReadingDesk {

    private final Thanks thanks;
    private final Acting acting;

    ReadingDesk(Thanks thanks, Acting acting) {
        this.thanks = thanks;
        this.acting = acting;
    }

    ThankView.Page page(boolean putAway, UUID cursor, int limit) {
        acting.needed();
        var found = thanks.page(putAway, cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new ThankView.Page(shown, found.size() > limit ? shown.getLast().id() : null);
    }

    void putAway(UUID id, boolean putAway) {
        acting.needed();
        must(thanks.putAway(id, putAway));
    }

    void remove(UUID id) {
        acting.needed();
        must(thanks.delete(id));
    }

    boolean isOpen() {
        acting.needed();
        return !thanks.isOff();
    }

    void turn(boolean open) {
        acting.needed();
        thanks.turn(open);
    }

    private static void must(boolean isThere) {
        if (!isThere) {
            throw new NotFound().asException();
        }
    }
}
