package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.trellis.contracts.Freshness;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.Confirming.Standing;
import org.trellis.directory.listings.PublicPage;
import org.trellis.directory.organisations.Visibility;

/// Looks at the page of the group acted for: hides it from the public when it is time, and says whether the stewards
/// are to be asked.
@ApplicationScoped
@Transactional
class Look {

    private static final Duration A_MONTH = Duration.ofDays(30);

    /// What is to be asked now, and when to look again.
    record Seen(Optional<String> template, Instant next) {}

    private final Confirming confirming;
    private final PublicPage page;
    private final Questions questions;
    private final InstantSource clock;

    Look(Confirming confirming, PublicPage page, Questions questions, InstantSource clock) {
        this.confirming = confirming;
        this.page = page;
        this.questions = questions;
        this.clock = clock;
    }

    /// A page that nobody sees is left in peace. What was late, as after a long stop, is done once and not caught up.
    Seen now() {
        var now = clock.instant();
        questions.forgetOld(now);
        var standing = confirming.standing();
        if (standing.chosen() == Visibility.UNLISTED) {
            return new Seen(Optional.empty(), now.plus(A_MONTH));
        }
        if (standing.freshness() == Freshness.HIDDEN) {
            return new Seen(
                    isHidden(standing, now) ? Optional.of("page-not-shown") : Optional.empty(), now.plus(A_MONTH));
        }
        return new Seen(
                Schedule.isTimeToAsk(standing, questions.lastAsked(), now)
                        ? Optional.of("still-right")
                        : Optional.empty(),
                Schedule.next(standing, now).orElse(now.plus(A_MONTH)));
    }

    /// True while the stewards have not been told yet, also when sign-in was away at first. After a month nobody is
    /// told: by then it is not known any more whether they were.
    private boolean isHidden(Standing standing, Instant now) {
        var since = standing.lastSign().plus(Freshness.SHOWN_FOR);
        var isTold =
                questions.lastAsked().filter(asked -> !asked.isBefore(since)).isPresent();
        if (standing.shown()) {
            page.hide();
            return !isTold;
        }
        return !isTold && now.isBefore(since.plus(A_MONTH));
    }
}
