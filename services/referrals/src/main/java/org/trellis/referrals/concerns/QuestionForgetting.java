package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Looks each day at what an organisation was asked: closes its copy anew when the key was changed, and forgets it two
/// years later, if whoever asked did not see to it before.
@ApplicationScoped
class QuestionForgetting implements DueHandler {

    static final String KIND = "concern-question-forgotten";
    static final Duration LOOK = Duration.ofDays(1);

    private final QuestionRows questions;
    private final WordRows words;
    private final InstantSource clock;

    QuestionForgetting(QuestionRows questions, WordRows words, InstantSource clock) {
        this.questions = questions;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        var now = clock.instant();
        if (questions
                .find(subject)
                .filter(asked -> now.isBefore(Keeping.atMost(asked.askedAt())))
                .isPresent()) {
            words.closeAnew(subject);
            return Optional.of(now.plus(LOOK));
        }
        words.forget(subject);
        questions.forget(subject);
        return Optional.empty();
    }
}
