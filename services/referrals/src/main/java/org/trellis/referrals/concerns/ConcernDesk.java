package org.trellis.referrals.concerns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// What safeguarding leads do with a concern that came to their organisation. For everybody else it is not there, also
/// for their own colleagues.
@ApplicationScoped
class ConcernDesk {

    static final int MOST_WORDS = 20;

    private final ConcernRows concerns;
    private final WordRows words;
    private final QuestionRows questions;
    private final SentRows sent;
    private final Sealing sealing;
    private final Tidings tidings;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    ConcernDesk(
            ConcernRows concerns,
            WordRows words,
            QuestionRows questions,
            SentRows sent,
            Sealing sealing,
            Tidings tidings,
            Idempotency idempotency,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.concerns = concerns;
        this.words = words;
        this.questions = questions;
        this.sent = sent;
        this.sealing = sealing;
        this.tidings = tidings;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    @Transactional
    ConcernPage page(boolean open, UUID cursor, int limit) {
        mustBeLead();
        return ConcernPage.of(
                concerns.page(!open, cursor, limit + 1, now()).stream()
                        .map(concern -> ConcernView.line(concern, said(concern)))
                        .toList(),
                limit);
    }

    @Transactional
    ConcernView read(UUID id) {
        var concern = find(id);
        return ConcernView.whole(concern, said(concern), words.read(id));
    }

    ConcernView take(UUID id) {
        var concern = QuarkusTransaction.requiringNew().call(() -> {
            var found = open(id);
            concerns.taken(found, now());
            return find(id);
        });
        tellSender(concern);
        return reread(id);
    }

    /// The organisation concerned learns of it with the first question, and not before.
    ConcernView ask(UUID id, Words asked, String key) {
        mustBeLead();
        var me = acting.needed().value();
        var concern = QuarkusTransaction.requiringNew().call(() -> open(id));
        var about = said(concern).aboutId();
        if (about == null) {
            throw new ConcernRefusal.NobodyToAsk().asException();
        }
        var word = QuarkusTransaction.requiringNew().call(() -> newWord(id, key));
        actingAs.run(new OrganisationId(about), () -> put(me, id, word, asked));
        QuarkusTransaction.requiringNew().run(() -> {
            words.add(word, id, false, asked.words(), now());
            concerns.asked(open(id), now());
        });
        return reread(id);
    }

    private UUID newWord(UUID concern, String key) {
        var word = idempotency.once("POST /concerns/%s/questions".formatted(concern), key, _ -> {});
        if (words.othersThan(word, concern) >= MOST_WORDS) {
            throw new ConcernRefusal.SaidEnough().asException();
        }
        return word;
    }

    private void put(UUID asker, UUID concern, UUID word, Words asked) {
        if (questions.add(concern, asker, now())) {
            due.at(now().plus(QuestionForgetting.LOOK), QuestionForgetting.KIND, concern);
        }
        if (questions.find(concern).isPresent() && words.add(word, concern, false, asked.words(), now())) {
            tidings.whoeverAnswers();
        }
    }

    ConcernView close(UUID id, String outcome) {
        var concern = QuarkusTransaction.requiringNew().call(() -> {
            var found = find(id);
            if (!found.isClosed()) {
                concerns.closed(found, now(), outcome, Keeping.afterClosing(found, now()));
            } else if (!found.outcome().equals(outcome)) {
                throw new ConcernRefusal.Over().asException();
            }
            return find(id);
        });
        tellSender(concern);
        if (concern.askedAt() != null) {
            actingAs.run(new OrganisationId(said(concern).aboutId()), () -> questions.close(id, concern.closedAt()));
        }
        return reread(id);
    }

    @Transactional
    ConcernView keepLonger(UUID id, String reason) {
        var concern = find(id);
        if (concern.extendedAt() != null) {
            throw new ConcernRefusal.KeptLongerAlready().asException();
        }
        concerns.extended(concern, now(), reason, Keeping.longer(concern.keepUntil()));
        return read(id);
    }

    // That it was taken in hand, and by no means what became of it.
    private void tellSender(Concern concern) {
        actingAs.run(new OrganisationId(said(concern).senderId()), () -> sent.taken(concern.id(), concern.takenAt()));
    }

    private ConcernView reread(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> read(id));
    }

    private Concern open(UUID id) {
        var concern = find(id);
        if (concern.isClosed()) {
            throw new ConcernRefusal.Over().asException();
        }
        return concern;
    }

    private Concern find(UUID id) {
        mustBeLead();
        return concerns.find(id, now()).orElseThrow(() -> new NotFound().asException());
    }

    private void mustBeLead() {
        if (!acting.isAnyOf(Tidings.LEAD)) {
            throw new NotFound().asException();
        }
    }

    private Sealing.Said said(Concern concern) {
        return sealing.open(concern.id(), concern.closed());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
