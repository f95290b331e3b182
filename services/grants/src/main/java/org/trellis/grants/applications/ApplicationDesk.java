package org.trellis.grants.applications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.contracts.grants.AwardEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.drafts.DraftRefusal;
import org.trellis.grants.drafts.Drafts;
import org.trellis.grants.funds.OpenFund;
import org.trellis.grants.funds.OpenFunds;
import org.trellis.grants.tellings.Tellings;
import org.trellis.messaging.Due;
import org.trellis.messaging.Outbox;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What can be done with applications. Each method is one transaction.
@ApplicationScoped
@Transactional
class ApplicationDesk {

    private final ApplicationRows rows;
    private final Applications applications;
    private final Drafts drafts;
    private final OpenFunds funds;
    private final Sending sending;
    private final TakenAlong along;
    private final Tellings tellings;
    private final Due due;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    ApplicationDesk(
            ApplicationRows rows,
            Applications applications,
            Drafts drafts,
            OpenFunds funds,
            Sending sending,
            TakenAlong along,
            Tellings tellings,
            Due due,
            Outbox outbox,
            Acting acting,
            InstantSource clock) {
        this.rows = rows;
        this.applications = applications;
        this.drafts = drafts;
        this.funds = funds;
        this.sending = sending;
        this.along = along;
        this.tellings = tellings;
        this.due = due;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    /// Sends a draft, once: a second time it says what was sent.
    Application send(UUID draft) {
        var me = acting.needed().value();
        var ready = drafts.take(draft).orElseThrow(() -> new NotFound().asException());
        if (!ready.isSent()) {
            var fund = funds.find(ready.fund()).orElseThrow(() -> new NotFound().asException());
            if (!fund.takesApplications()) {
                throw new DraftRefusal.FundNotOpen().asException();
            }
            var one = sending.of(draft, fund, ready.answers(), me);
            rows.add(one, acting.person().orElseThrow());
            along.with(one);
            drafts.sent(draft, one.at());
            tell(one, fund);
            due.at(one.at().plus(ApplicationRemoves.KEPT), ApplicationRemoves.KIND, draft);
        }
        return applications.get(draft);
    }

    Application get(UUID id) {
        return applications.get(id);
    }

    Application.Page list(UUID fund, String state, UUID cursor, int limit) {
        acting.needed();
        return rows.page(fund, state, cursor, limit);
    }

    Application withdraw(UUID id) {
        var one = applications.lockAsGroup(id);
        if (one.state().equals(Application.WITHDRAWN)) {
            return one;
        }
        if (rows.isOnItsWay(id)) {
            throw new ApplicationRefusal.Paid().asException();
        }
        rows.withdraw(one, now());
        if (one.state().equals(Application.APPROVED)) {
            // What was promised for it goes back into the pot, which is the funder's to write.
            outbox.publish(new AwardEvent.Moved(
                    id,
                    one.fundId(),
                    one.funderId(),
                    one.groupId(),
                    AwardEvent.WITHDRAWN,
                    one.decision().pence(),
                    now()));
        }
        return applications.get(id);
    }

    Application appeal(UUID id, String words) {
        var one = applications.lockAsGroup(id);
        switch (one.state()) {
            case Application.WITHDRAWN -> throw new ApplicationRefusal.Withdrawn().asException();
            case Application.APPEALED -> throw new ApplicationRefusal.AppealedBefore().asException();
            case Application.REFUSED -> {
                if (rows.isAppealed(id)) {
                    throw new ApplicationRefusal.AppealedBefore().asException();
                }
            }
            default -> throw new ApplicationRefusal.NotRefused().asException();
        }
        rows.appeal(one, words.strip(), now());
        tellings.tell(one.funderId(), ToldText.GRANT_APPEALED, id);
        return applications.get(id);
    }

    // Of a round many come on its last day: the funder is told of those in the morning, all at once.
    private void tell(ApplicationRows.New one, OpenFund fund) {
        if (fund.terms().closesOn() == null) {
            tellings.tell(one.funder(), ToldText.GRANT_APPLIED, one.id(), one.decideBy());
        }
        if (one.host() != null) {
            tellings.tell(one.host(), ToldText.HOST_ASKED, one.id());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
