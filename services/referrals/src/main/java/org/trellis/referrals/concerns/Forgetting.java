package org.trellis.referrals.concerns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Looks at a concern each day: tells the leads again while nobody took it in hand, closes it anew when the key was
/// changed, and destroys it, with what was asked and answered on both sides, when its time is over.
@ApplicationScoped
class Forgetting implements DueHandler.InSteps {

    static final String KIND = "concern-forgotten";
    static final Duration LOOK = Duration.ofDays(1);

    private final ConcernRows concerns;
    private final WordRows words;
    private final QuestionRows questions;
    private final Sealing sealing;
    private final Tidings tidings;
    private final ActingAs actingAs;
    private final InstantSource clock;

    Forgetting(
            ConcernRows concerns,
            WordRows words,
            QuestionRows questions,
            Sealing sealing,
            Tidings tidings,
            ActingAs actingAs,
            InstantSource clock) {
        this.concerns = concerns;
        this.words = words;
        this.questions = questions;
        this.sealing = sealing;
        this.tidings = tidings;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var found = QuarkusTransaction.requiringNew().call(() -> look(subject));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var concern = found.get();
        if (now.isBefore(concern.keepUntil())) {
            var next = now.plus(LOOK);
            return Optional.of(next.isBefore(concern.keepUntil()) ? next : concern.keepUntil());
        }
        asked(concern)
                .ifPresent(about -> actingAs.run(new OrganisationId(about), () -> {
                    words.forget(subject);
                    questions.forget(subject);
                }));
        QuarkusTransaction.requiringNew().run(() -> {
            words.forget(subject);
            concerns.forget(subject);
        });
        return Optional.empty();
    }

    // What no key opens any more is destroyed all the same, and what was asked about it in its own time.
    private Optional<UUID> asked(Concern concern) {
        try {
            return concern.askedAt() == null
                    ? Optional.empty()
                    : Optional.of(sealing.open(concern.id(), concern.closed()).aboutId());
        } catch (IllegalStateException lost) {
            return Optional.empty();
        }
    }

    private Optional<Concern> look(UUID subject) {
        var found = concerns.find(subject, Instant.EPOCH);
        found.filter(concern -> clock.instant().isBefore(concern.keepUntil())).ifPresent(this::keepOn);
        return found;
    }

    private void keepOn(Concern concern) {
        if (concern.takenAt() == null) {
            tidings.leads(false);
        }
        sealing.closeAnew(concern.id(), concern.closed()).ifPresent(after -> concerns.closedAnew(concern.id(), after));
        words.closeAnew(concern.id());
    }
}
