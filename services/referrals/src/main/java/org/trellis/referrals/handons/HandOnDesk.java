package org.trellis.referrals.handons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Due;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.referrals.referrals.ConnectorsWord;
import org.trellis.tenancy.Acting;

/// A group hands what it received to one of its streets, and takes it back. Each method is one transaction.
@ApplicationScoped
@Transactional
class HandOnDesk {

    private final HandOns handOns;
    private final ConnectorsWord word;
    private final Secrets secrets;
    private final Handing handing;
    private final Idempotency idempotency;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    HandOnDesk(
            HandOns handOns,
            ConnectorsWord word,
            Secrets secrets,
            Handing handing,
            Idempotency idempotency,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.handOns = handOns;
        this.word = word;
        this.secrets = secrets;
        this.handing = handing;
        this.idempotency = idempotency;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    HandOnView make(UUID referral, NewHandOn wanted, String key) {
        word.take(referral);
        var made = idempotency.once("POST /referrals/" + referral + "/hand-ons", key, id -> {
            word.mustBeOpen(referral);
            begin(id, referral, wanted.connectorId());
        });
        return list(referral).stream()
                .filter(one -> one.id().equals(made))
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
    }

    private void begin(UUID id, UUID referral, UUID connector) {
        var now = now();
        handOns.of(referral).stream()
                .filter(one -> one.endedAt == null)
                .forEach(one -> one.end(Standing.REPLACED, now));
        var token = secrets.token();
        var made = HandOn.of(id, acting.needed().value(), referral, connector, secrets.ofLink(token), now);
        handOns.add(made);
        due.at(made.openUntil, HandOnEnds.KIND, id);
        handing.ask(made, token);
    }

    List<HandOnView> list(UUID referral) {
        var open = word.isOpen(referral);
        return handOns.of(referral).stream()
                .map(one -> HandOnView.of(one, open, now()))
                .toList();
    }

    void takeBack(UUID referral, UUID id) {
        word.take(referral);
        handOns.lock(id)
                .filter(one -> one.referralId.equals(referral) && one.endedAt == null)
                .orElseThrow(() -> new NotFound().asException())
                .end(Standing.TAKEN_BACK, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
