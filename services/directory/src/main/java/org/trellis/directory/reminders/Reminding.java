package org.trellis.directory.reminders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.directory.freshness.Freshness;
import org.trellis.directory.listings.Confirming;
import org.trellis.directory.listings.PublicPage;
import org.trellis.directory.organisations.Visibility;
import org.trellis.messaging.DueHandler;

/// Looks at each group's page now and then, for as long as there is the group: asks its stewards, and in the end hides
/// the page from the public.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reminding implements DueHandler {

    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Confirming confirming;
    private final PublicPage page;
    private final Questions questions;
    private final Asking asking;
    private final InstantSource clock;

    Reminding(Confirming confirming, PublicPage page, Questions questions, Asking asking, InstantSource clock) {
        this.confirming = confirming;
        this.page = page;
        this.questions = questions;
        this.asking = asking;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public String kind() {
        return Confirming.LOOKED_AT;
    }

    /// A page that nobody sees is left in peace. What was late, as after a long stop, is done once and not caught up.
    @Override
    public Optional<Instant> handle(UUID group) {
        var now = clock.instant();
        questions.forgetOld(now);
        var standing = confirming.standing();
        if (standing.chosen() == Visibility.UNLISTED) {
            return Optional.of(now.plus(A_MONTH));
        }
        if (standing.freshness() == Freshness.HIDDEN) {
            if (standing.shown()) {
                page.hide();
                asking.everySteward("page-not-shown", now);
            }
            return Optional.of(now.plus(A_MONTH));
        }
        if (Schedule.isTimeToAsk(standing, questions.lastAsked(), now)) {
            asking.everySteward("still-right", now);
        }
        return Schedule.next(standing, now).or(() -> Optional.of(now.plus(A_MONTH)));
    }
}
