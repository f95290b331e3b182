package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.messaging.Due;
import org.trellis.signposting.audience.Rounded;
import org.trellis.signposting.promises.Owing;
import org.trellis.tenancy.Acting;

/// Gives the promise of an institution that was told what a group sees: it replies within the working days that it
/// chose. As the institution, once.
@ApplicationScoped
class Promising {

    private final Promises promises;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Promising(Promises promises, Owing owing, Due due, Acting acting, InstantSource clock) {
        this.promises = promises;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    void onRound(@Observes Rounded round) {
        if (round.what().equals("delivered")) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            owing.owedBy(acting.needed().value(), now).ifPresent(until -> promise(round.bulletinId(), now, until));
        }
    }

    private void promise(UUID bulletin, Instant now, LocalDate until) {
        if (promises.promise(bulletin, until, now)) {
            due.at(London.morning(London.half(London.day(now), until)), Reminds.KIND, bulletin);
        }
    }
}
