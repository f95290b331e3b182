package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.problem.Refusal;
import org.trellis.problem.RefusedException;
import org.trellis.tenancy.Acting;

/// Decides many applications at once, one after the other and each for itself: what one of them is refused for does
/// not touch the others.
@ApplicationScoped
class ManyDesk {

    private final OneOfMany one;
    private final Acting acting;

    ManyDesk(OneOfMany one, Acting acting) {
        this.one = one;
        this.acting = acting;
    }

    ManyDecisions.Outcomes decide(ManyDecisions many, String key) {
        // Said once for all, and not of each.
        acting.needed();
        return new ManyDecisions.Outcomes(
                many.items().stream().map(item -> decide(item, key)).toList());
    }

    private ManyDecisions.Outcome decide(ManyDecisions.Item item, String key) {
        try {
            one.act(item, key);
            var outcome = item.proposalId() == null ? "proposed" : "decided";
            return new ManyDecisions.Outcome(item.applicationId(), outcome, null, null, null);
        } catch (RefusedException refused) {
            return notDone(item, refused.refusal());
        }
    }

    private static ManyDecisions.Outcome notDone(ManyDecisions.Item item, Refusal refusal) {
        var left = refusal instanceof DecidingRefusal.PotTooSmall(var pence) ? Long.valueOf(pence) : null;
        return new ManyDecisions.Outcome(item.applicationId(), "not-done", refusal.code(), refusal.detail(), left);
    }
}
