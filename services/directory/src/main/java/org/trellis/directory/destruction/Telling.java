package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.stewards.Stewards;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.Acting;

/// Tells the stewards of a closed group the day, when it closes and a week before. Sign-in, which knows them,
/// is asked between the transactions; while it is away this falls due again.
@ApplicationScoped
class Telling implements DueHandler.InSteps {

    static final String KIND = "closing-told";

    private final LastNotice notice;
    private final Stewards stewards;
    private final Acting acting;

    Telling(LastNotice notice, Stewards stewards, Acting acting) {
        this.notice = notice;
        this.stewards = stewards;
        this.acting = acting;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID term) {
        if (notice.isWanted(term)) {
            notice.send(term, stewards.of(acting.needed().value()));
        }
        return notice.next(term);
    }
}
