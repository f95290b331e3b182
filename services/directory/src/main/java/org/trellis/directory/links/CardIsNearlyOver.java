package org.trellis.directory.links;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.places.London;
import org.trellis.directory.stewards.Stewards;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// A week before a share card ends the stewards are told, on a morning; of a card that lasts less than that, on its
/// last day. Sign-in, which knows them, is asked before the transaction.
@ApplicationScoped
class CardIsNearlyOver implements DueHandler.InSteps {

    static final String KIND = "card-ends";

    private static final int DAYS_BEFORE = 7;
    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);

    private final CardNotice notice;
    private final Stewards stewards;
    private final Acting acting;

    CardIsNearlyOver(CardNotice notice, Stewards stewards, Acting acting) {
        this.notice = notice;
        this.stewards = stewards;
        this.acting = acting;
    }

    static Instant momentFor(LocalDate until, Instant since) {
        var early = London.at(until.minusDays(DAYS_BEFORE), IN_THE_MORNING);
        return early.isBefore(since) ? London.at(until, IN_THE_MORNING) : early;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID term) {
        var next = notice.next(term);
        if (next.isPresent() && next.get().isDue()) {
            notice.send(term, stewards.of(acting.needed().value()));
            return Optional.empty();
        }
        return next.map(CardNotice.Next::at);
    }
}
