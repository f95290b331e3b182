package org.trellis.grants.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trellis.addresses.Envelope;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with bank details. Each method is one transaction.
@ApplicationScoped
@Transactional
class BankDesk {

    /// How long nothing goes to an account after two people gave it: somebody of the group sees it in time, if neither
    /// of the two was who they seemed to be.
    static final Duration PAUSE = Duration.ofHours(72);

    private final BankRows rows;
    private final Envelope envelope;
    private final ObjectMapper json;
    private final Acting acting;
    private final InstantSource clock;

    BankDesk(
            BankRows rows,
            @ConfigProperty(name = "trellis.bank.key") String key,
            ObjectMapper json,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.envelope = Envelope.with(key);
        this.json = json;
        this.acting = acting;
        this.clock = clock;
    }

    BankView look() {
        acting.needed();
        var now = now();
        rows.clear(now);
        return new BankView(rows.own().stream().map(own -> given(own, now)).toList());
    }

    BankView propose(AccountDetails written) {
        acting.needed();
        var details = written.tidy();
        var id = UuidCreator.getTimeOrderedEpoch();
        rows.propose(id, envelope.close(id, write(details)), details.hint(), person(), now());
        return look();
    }

    BankView agree(UUID id) {
        acting.needed();
        var proposed = rows.own().stream()
                .filter(own -> own.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
        if (proposed.agreedAt() == null) {
            if (proposed.proposedBy().equals(person())) {
                throw new BankRefusal.SecondPersonNeeded().asException();
            }
            var now = now();
            rows.agree(id, person(), now, now.plus(PAUSE));
        }
        return look();
    }

    BankView takeOff() {
        acting.needed();
        rows.unpropose();
        return look();
    }

    /// For who pays, while it is to be paid.
    AccountDetails toPay(UUID payment) {
        acting.needed();
        if (!rows.isOwn(payment)) {
            throw new NotFound().asException();
        }
        return rows.toPay(payment, now())
                .map(kept -> read(envelope.open(kept.id(), kept.closed())))
                .orElseThrow(() -> new BankRefusal.NoneUsable().asException());
    }

    private BankView.Given given(BankRows.Own own, Instant now) {
        var state = own.usableFrom() == null ? "proposed" : own.usableFrom().isAfter(now) ? "waiting" : "in-use";
        return new BankView.Given(
                own.id(), own.hint(), state, own.proposedBy().equals(person()), own.proposedAt(), own.usableFrom());
    }

    private String write(AccountDetails details) {
        try {
            return json.writeValueAsString(details);
        } catch (JsonProcessingException e) {
            // Not as cause: its text may hold what was written.
            throw new IllegalStateException("An account that cannot be written as JSON");
        }
    }

    private AccountDetails read(String text) {
        try {
            return json.readValue(text, AccountDetails.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An account that cannot be read");
        }
    }

    private String person() {
        return acting.person().orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
