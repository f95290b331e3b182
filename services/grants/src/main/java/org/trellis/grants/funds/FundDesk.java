package org.trellis.grants.funds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.FundEvent;
import org.trellis.days.London;
import org.trellis.grants.ledger.Ledger;
import org.trellis.grants.ledger.LedgerRows;
import org.trellis.grants.ledger.Moved;
import org.trellis.grants.money.Pence;
import org.trellis.grants.promises.Promises;
import org.trellis.messaging.Idempotency;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What the keeper of funds can do with them. Each method is one transaction.
@ApplicationScoped
@Transactional
class FundDesk {

    private final FundRows rows;
    private final Ledger ledger;
    private final LedgerRows balances;
    private final Promises promises;
    private final Outbox outbox;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    FundDesk(
            FundRows rows,
            Ledger ledger,
            LedgerRows balances,
            Promises promises,
            Outbox outbox,
            Idempotency idempotency,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.ledger = ledger;
        this.balances = balances;
        this.promises = promises;
        this.outbox = outbox;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    FundView make(NewFund written, String key) {
        acting.needed();
        var terms = Terms.of(written);
        mustBePossible(terms.closesOn());
        return get(idempotency.once("POST /funds", key, id -> add(id, terms, null)));
    }

    /// Last year's fund once more, as a draft, without its last day and without its money.
    FundView copy(UUID from, String key) {
        var before = find(from);
        return get(idempotency.once(
                "POST /funds/%s/copies".formatted(from),
                key,
                id -> add(id, before.terms().again(), from)));
    }

    FundView get(UUID id) {
        var fund = find(id);
        return new FundView(
                fund.id(),
                fund.state(),
                fund.terms(),
                fund.copiedFrom(),
                rows.sources(id),
                balances.of(id),
                fund.version(),
                fund.madeAt(),
                fund.openedAt());
    }

    FundView.Page list(UUID cursor, int limit) {
        acting.needed();
        return rows.page(cursor, limit);
    }

    FundView write(UUID id, NewFund written, String ifMatch) {
        var fund = lock(id);
        if (ifMatch != null && !ifMatch.equals(fund.etag())) {
            throw new FundRefusal.ChangedMeanwhile().asException();
        }
        if (!fund.isDraft()) {
            throw new FundRefusal.TermsStay().asException();
        }
        var terms = Terms.of(written);
        mustBePossible(terms.closesOn());
        rows.write(id, terms);
        return get(id);
    }

    FundView become(UUID id, String state) {
        var fund = lock(id);
        if (fund.state().equals(state)) {
            return get(id);
        }
        if (fund.state().equals(Fund.CLOSED) || fund.isDraft() && !state.equals(Fund.OPEN)) {
            throw new FundRefusal.NoWayBack(fund.state(), state).asException();
        }
        if (state.equals(Fund.OPEN)) {
            mustBePossible(fund.terms().closesOn());
            promises.keep(id);
        }
        rows.become(id, state, balances.of(id).received(), now());
        outbox.publish(new FundEvent.Published(
                id,
                acting.needed().value(),
                state,
                fund.terms().areas(),
                FundEvent.GROUPS,
                fund.terms().mostPence(),
                fund.terms().closesOn(),
                fund.version() + 1L));
        return get(id);
    }

    FundView receive(UUID id, NewSource given, String key) {
        var pence = Pence.of("pence", given.pence(), Pence.MOST_IN_A_FUND);
        if (given.isUnclear()) {
            throw new FundRefusal.SourceUnclear().asException();
        }
        lock(id);
        idempotency.once("POST /funds/%s/sources".formatted(id), key, source -> receive(id, source, given, pence));
        return get(id);
    }

    private void receive(UUID fund, UUID source, NewSource given, long pence) {
        if (find(fund).state().equals(Fund.CLOSED)) {
            throw new FundRefusal.Over().asException();
        }
        if (ledger.receive(fund, source, pence) == Moved.TOO_LITTLE) {
            throw new FundRefusal.TooMuch().asException();
        }
        rows.add(
                new FundSource(source, acting.needed().value(), fund, given.fromKind(), given.fromId(), pence, now()),
                balances.of(fund).received());
    }

    private void add(UUID id, Terms terms, UUID copiedFrom) {
        rows.add(id, terms, copiedFrom, now());
        ledger.open(id);
    }

    private void mustBePossible(LocalDate closesOn) {
        var today = London.today(clock);
        if (closesOn != null && (closesOn.isBefore(today) || closesOn.isAfter(today.plusYears(2)))) {
            throw new FundRefusal.DayNotPossible().asException();
        }
    }

    private Fund find(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    private Fund lock(UUID id) {
        acting.needed();
        return rows.lock(id).orElseThrow(() -> new NotFound().asException());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
