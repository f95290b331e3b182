package org.trellis.grants.bank;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.tellings.Tellings;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with bank details. Each method is one transaction.
@ApplicationScoped
@Transactional
class BankDesk {

    /// How long nothing goes to an account after two people gave it: all who may give one are told, and any of them
    /// takes it off in time, if neither of the two was who they seemed to be.
    static final Duration PAUSE = Duration.ofHours(72);

    private final BankRows rows;
    private final Accounts accounts;
    private final Tellings tellings;
    private final Acting acting;
    private final InstantSource clock;

    BankDesk(BankRows rows, Accounts accounts, Tellings tellings, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.tellings = tellings;
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
        rows.propose(id, accounts.close(id, details), details.hint(), person(), now());
        tell();
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
            tell();
        }
        return look();
    }

    /// By one person, since money then goes where it went before.
    BankView takeOff() {
        acting.needed();
        rows.takeOff(now());
        return look();
    }

    /// For who pays, while it is to be paid.
    AccountDetails toPay(UUID payment) {
        acting.needed();
        if (!rows.isOwn(payment)) {
            throw new NotFound().asException();
        }
        return accounts.toPay(payment).orElseThrow(() -> new BankRefusal.NoneUsable().asException());
    }

    /// For a host, while it has to send the money on.
    AccountDetails toSend(UUID order) {
        acting.needed();
        if (!rows.isAsked(order)) {
            throw new NotFound().asException();
        }
        return accounts.toSend(order).orElseThrow(() -> new BankRefusal.NoneUsable().asException());
    }

    private BankView.Given given(BankRows.Own own, Instant now) {
        var state = own.usableFrom() == null ? "proposed" : own.usableFrom().isAfter(now) ? "waiting" : "in-use";
        return new BankView.Given(
                own.id(), own.hint(), state, own.proposedBy().equals(person()), own.proposedAt(), own.usableFrom());
    }

    private void tell() {
        tellings.tell(acting.needed().value(), ToldText.BANK_DETAILS_WAIT, null);
    }

    private String person() {
        return acting.person().orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
