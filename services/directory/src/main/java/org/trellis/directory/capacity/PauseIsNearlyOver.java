package org.trellis.directory.capacity;

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

/// On the morning before the last day of a pause the stewards are asked what comes next. Sign-in, which knows them, is
/// asked before the transaction; while it is away this falls due again.
@ApplicationScoped
class PauseIsNearlyOver implements DueHandler.InSteps {

    static final String KIND = "pause-notice";

    private static final LocalTime IN_THE_MORNING = LocalTime.of(9, 0);

    private final PauseNotice notice;
    private final Stewards stewards;
    private final Acting acting;

    PauseIsNearlyOver(PauseNotice notice, Stewards stewards, Acting acting) {
        this.notice = notice;
        this.stewards = stewards;
        this.acting = acting;
    }

    static Instant momentFor(LocalDate until) {
        return London.at(until.minusDays(1), IN_THE_MORNING);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID pause) {
        var next = notice.next(pause);
        if (next.isPresent() && next.get().isDue()) {
            notice.send(pause, stewards.of(acting.needed().value()));
            return Optional.empty();
        }
        return next.map(PauseNotice.Next::at);
    }
}
