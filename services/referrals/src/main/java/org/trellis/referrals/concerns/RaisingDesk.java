package org.trellis.referrals.concerns;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.referrals.safeguarding.Hearer;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.ActingAs;
import org.trellis.tenancy.OrganisationId;

/// Takes a concern to who hears of it, and keeps for the sender that it did.
@ApplicationScoped
class RaisingDesk {

    private static final int MOST_A_DAY = 20;

    private final Hearer hearer;
    private final SentRows sent;
    private final ConcernRows concerns;
    private final Sealing sealing;
    private final Tidings tidings;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final ActingAs actingAs;
    private final InstantSource clock;

    RaisingDesk(
            Hearer hearer,
            SentRows sent,
            ConcernRows concerns,
            Sealing sealing,
            Tidings tidings,
            Idempotency idempotency,
            Due due,
            Acting acting,
            ActingAs actingAs,
            InstantSource clock) {
        this.hearer = hearer;
        this.sent = sent;
        this.concerns = concerns;
        this.sealing = sealing;
        this.tidings = tidings;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    // The receiver has it before the sender is told so: what fails in between is sent again under the same key, and
    // arrives once.
    SentView raise(NewConcern wanted, String key) {
        var me = acting.needed().value();
        var id = QuarkusTransaction.requiringNew().call(() -> idempotency.once("POST /concerns", key, _ -> {}));
        var before = arrived(id);
        if (before.isPresent()) {
            return before.get();
        }
        var to = hearer.of(wanted.aboutId(), wanted.atRisk(), wanted.receiverId());
        var onlyFor = me.equals(wanted.aboutId()) ? person() : null;
        var receiver = QuarkusTransaction.requiringNew().call(() -> begin(id, to, onlyFor));
        var callBack = wanted.callBack() == null || wanted.callBack().isBlank() ? null : wanted.callBack();
        var said = new Sealing.Said(me, wanted.aboutId(), wanted.atRisk(), wanted.words(), callBack);
        actingAs.run(new OrganisationId(receiver), () -> take(id, said));
        QuarkusTransaction.requiringNew().run(() -> sent.arrived(id, now()));
        return arrived(id).orElseThrow();
    }

    private UUID begin(UUID id, UUID to, String onlyFor) {
        sent.lock();
        return sent.receiver(id).orElseGet(() -> {
            if (sent.begunSince(now().minus(Duration.ofDays(1))) >= MOST_A_DAY) {
                throw new ConcernRefusal.TooMany().asException();
            }
            sent.begin(id, to, onlyFor, now());
            // Also one that never arrives is forgotten.
            due.at(Keeping.atMost(now()), SentForgetting.KIND, id);
            return to;
        });
    }

    private void take(UUID id, Sealing.Said said) {
        if (concerns.add(id, sealing.close(id, said), now(), Keeping.atMost(now()))) {
            due.at(now().plus(Forgetting.LOOK), Forgetting.KIND, id);
            tidings.leads(said.atRisk());
        }
    }

    private Optional<SentView> arrived(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> sent.find(id, person()));
    }

    @Transactional
    SentView read(UUID id) {
        acting.needed();
        return sent.find(id, person()).orElseThrow(() -> new NotFound().asException());
    }

    @Transactional
    SentPage page(UUID cursor, int limit) {
        acting.needed();
        return SentPage.of(sent.page(person(), cursor, limit + 1), limit);
    }

    private String person() {
        return acting.person().orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
