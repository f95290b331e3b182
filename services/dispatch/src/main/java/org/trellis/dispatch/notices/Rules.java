package org.trellis.dispatch.notices;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.trellis.addresses.Unseal;
import org.trellis.dispatch.budgets.Ceiling;
import org.trellis.dispatch.recipients.Admission;
import org.trellis.dispatch.recipients.Recipients;
import org.trellis.dispatch.recipients.Wish;

/// What stands between a notice and its recipient before anything is sent.
@ApplicationScoped
class Rules {

    /// What the rules say.
    sealed interface Verdict {

        record Go() implements Verdict {}

        record Wait(State how, Instant until) implements Verdict {}

        record Never(State how, String why) implements Verdict {}
    }

    private final QuietHours quietHours;
    private final Recipients recipients;
    private final Ceiling ceiling;
    private final Unseal unseal;
    private final InstantSource clock;

    Rules(QuietHours quietHours, Recipients recipients, Ceiling ceiling, Unseal unseal, InstantSource clock) {
        this.quietHours = quietHours;
        this.recipients = recipients;
        this.ceiling = ceiling;
        this.unseal = unseal;
        this.clock = clock;
    }

    Verdict on(Notice notice) {
        var quiet = notice.urgent ? Optional.<Instant>empty() : quietHours.over(clock.instant());
        if (quiet.isPresent()) {
            return new Verdict.Wait(State.WAITING_QUIET_HOURS, quiet.get());
        }
        return switch (recipients.admit(wish(notice))) {
            case Admission.OptedOut _ -> new Verdict.Never(State.OPTED_OUT, "opted-out");
            case Admission.Enough(var until) ->
                until.isBefore(notice.notAfter)
                        ? new Verdict.Wait(State.QUEUED, until)
                        : new Verdict.Never(State.FAILED, "too-many");
            case Admission.Yes _ -> underTheCeiling(notice);
        };
    }

    private Verdict underTheCeiling(Notice notice) {
        return notice.counted || notice.organisation().isPresent() || ceiling.take(notice.channel())
                ? new Verdict.Go()
                : new Verdict.Never(State.OVER_BUDGET, "over-budget");
    }

    private Wish wish(Notice notice) {
        var template = notice.template();
        return new Wish(
                notice.id,
                unseal.address(notice.address),
                template.isAskedForByItsReader(),
                notice.organisation().filter(_ -> template.takesReplies()));
    }
}
