package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// The last day of a share card is over. The audience sees nothing from that moment on, whenever this is handled; what
/// falls due tidies up, and asks for deletion.
@ApplicationScoped
class CardIsOver implements DueHandler {

    static final String KIND = "card-over";

    private final ShareCards cards;

    CardIsOver(ShareCards cards) {
        this.cards = cards;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID term) {
        return cards.runOut(term);
    }
}
