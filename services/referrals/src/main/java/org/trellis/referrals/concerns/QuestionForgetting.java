package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.DueHandler;

/// Forgets what an organisation was asked two years ago, if whoever asked did not see to it before.
@ApplicationScoped
class QuestionForgetting implements DueHandler {

    static final String KIND = "concern-question-forgotten";

    private final QuestionRows questions;
    private final WordRows words;

    QuestionForgetting(QuestionRows questions, WordRows words) {
        this.questions = questions;
        this.words = words;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> handle(UUID subject) {
        words.forget(subject);
        questions.forget(subject);
        return Optional.empty();
    }
}
