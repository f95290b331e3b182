package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.signposting.audience.Rounded;
import org.trellis.signposting.promises.Owing;
import org.trellis.signposting.promises.ReplyDays;
import org.trellis.signposting.promises.WorkingDays;
import org.trellis.tenancy.Acting;

/// Gives the promise of an institution that was told what a group sees: it replies within the working days that it
/// chose. As the institution, once.
@ApplicationScoped
class Promising {

    private final Promises promises;
    private final ReplyDays days;
    private final Owing owing;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Promising(Promises promises, ReplyDays days, Owing owing, Due due, Acting acting, InstantSource clock) {
        this.promises = promises;
        this.days = days;
        this.owing = owing;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    void onRound(@Observes Rounded round) {
        if (round.what().equals("delivered") && owing.isOwedBy(acting.needed().value())) {
            promise(round.bulletinId());
        }
    }

    private void promise(UUID bulletin) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var today = WorkingDays.on(now);
        var until = WorkingDays.after(today, days.days());
        if (promises.promise(bulletin, until, now)) {
            due.at(WorkingDays.morning(WorkingDays.half(today, until)), Reminds.KIND, bulletin);
        }
    }
}
