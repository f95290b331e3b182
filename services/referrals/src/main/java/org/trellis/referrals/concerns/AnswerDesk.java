package org.trellis.referrals.concerns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What an organisation that is asked about a concern reads and answers. Of the concern itself it reads nothing.
@ApplicationScoped
class AnswerDesk {

    private final QuestionRows questions;
    private final WordRows words;
    private final ConcernRows concerns;
    private final Tidings tidings;
    private final Idempotency idempotency;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    AnswerDesk(
            QuestionRows questions,
            WordRows words,
            ConcernRows concerns,
            Tidings tidings,
            Idempotency idempotency,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.questions = questions;
        this.words = words;
        this.concerns = concerns;
        this.tidings = tidings;
        this.idempotency = idempotency;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    @Transactional
    List<QuestionView> list() {
        mustAnswer();
        return questions.newest().stream()
                .map(question -> QuestionView.of(question, null))
                .toList();
    }

    @Transactional
    QuestionView read(UUID id) {
        return QuestionView.of(find(id), words.read(id));
    }

    QuestionView answer(UUID id, Words answer, String key) {
        mustAnswer();
        var asker = QuarkusTransaction.requiringNew().call(() -> find(id).askerId());
        var word = QuarkusTransaction.requiringNew().call(() -> newWord(id, key));
        boolean arrived = actingAs.call(new OrganisationId(asker), () -> bring(id, word, answer));
        if (!arrived) {
            throw new ConcernRefusal.Over().asException();
        }
        QuarkusTransaction.requiringNew().run(() -> words.add(word, id, true, answer.words(), now()));
        return QuarkusTransaction.requiringNew().call(() -> read(id));
    }

    private UUID newWord(UUID concern, String key) {
        var word = idempotency.once("POST /concern-questions/%s/answers".formatted(concern), key, _ -> {});
        if (words.othersThan(word, concern) >= ConcernDesk.MOST_WORDS) {
            throw new ConcernRefusal.SaidEnough().asException();
        }
        return word;
    }

    private boolean bring(UUID concern, UUID word, Words answer) {
        var found = concerns.find(concern, now()).filter(one -> !one.isClosed());
        if (found.isPresent() && words.add(word, concern, true, answer.words(), now())) {
            tidings.leads(false);
        }
        return found.isPresent();
    }

    private Question find(UUID id) {
        mustAnswer();
        return questions.find(id).orElseThrow(() -> new NotFound().asException());
    }

    private void mustAnswer() {
        if (!acting.isAnyOf(Tidings.ANSWERING.toArray(String[]::new))) {
            throw new NotFound().asException();
        }
        acting.needed();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
