package org.trellis.referrals.referrals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.referrals.details.Vault;
import org.trellis.tenancy.Acting;

/// What can be done with referrals. Each method is one transaction.
@ApplicationScoped
@Transactional
class ReferralDesk {

    private final Referrals referrals;
    private final Sending sending;
    private final Moves moves;
    private final Vault vault;
    private final Idempotency idempotency;
    private final Acting acting;

    ReferralDesk(
            Referrals referrals, Sending sending, Moves moves, Vault vault, Idempotency idempotency, Acting acting) {
        this.referrals = referrals;
        this.sending = sending;
        this.moves = moves;
        this.vault = vault;
        this.idempotency = idempotency;
        this.acting = acting;
    }

    ReferralView make(NewReferral wanted, boolean send, String key) {
        var id = idempotency.once("POST /referrals", key, newId -> {
            var draft = sending.draft(newId, wanted);
            if (send) {
                sending.send(draft);
            }
        });
        return read(id);
    }

    ReferralView read(UUID id) {
        var referral = referrals.find(id).orElseThrow(() -> new NotFound().asException());
        var view = ReferralView.of(referral, referrals.lastSteps(List.of(id)).get(id), me());
        // What would be refused is not offered.
        return view.mayDo().contains(Step.PASS_ON) && vault.isOnlyForReceiver(id) ? view.without(Step.PASS_ON) : view;
    }

    List<TakenStep> steps(UUID id) {
        read(id);
        return referrals.steps(id);
    }

    ReferralPage page(Box box, boolean open, UUID cursor, int limit) {
        var me = me();
        var found = referrals.page(box, open, cursor, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var last = referrals.lastSteps(shown.stream().map(r -> r.id).toList());
        var items =
                shown.stream().map(r -> ReferralView.of(r, last.get(r.id), me)).toList();
        return new ReferralPage(items, found.size() > limit ? shown.getLast().id : null);
    }

    /// All of them, or none.
    List<ReferralView> giveBack(GivingBack wanted) {
        // In one order, whoever else gives back some of the same.
        return wanted.referrals().stream()
                .sorted()
                .map(id -> step(id, new StepTaken("give-back", wanted.reason(), null, null, null, null), null))
                .toList();
    }

    ReferralView step(UUID id, StepTaken said, String ifMatch) {
        var step = Step.of(said.step()).orElseThrow();
        var referral = referrals.lock(id).orElseThrow(() -> new NotFound().asException());
        if (ifMatch != null && !ifMatch.equals("*") && !ifMatch.equals(referral.etag())) {
            throw new ReferralRefusal.ChangedMeanwhile().asException();
        }
        if (step.by() != referral.side(me())) {
            throw new ReferralRefusal.NotYours().asException();
        }
        if (!step.leadsFrom(referral.state)) {
            throw new ReferralRefusal.MovedOn(referral.state).asException();
        }
        if (step.asksWhy() && said.reason() == null && !acting.isAnyOf("steward", "helper")) {
            throw new ReferralRefusal.ReasonNeeded().asException();
        }
        switch (step) {
            case SEND -> sending.send(referral);
            case PASS_ON ->
                sending.passOn(
                        referral,
                        UuidCreator.getTimeOrderedEpoch(),
                        said.receiverId(),
                        said.pathwayId(),
                        said.resident());
            default -> moves.take(referral, step, said.reason(), said.outcome());
        }
        return read(id);
    }

    private UUID me() {
        return acting.needed().value();
    }
}
