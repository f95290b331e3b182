package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Set;
import org.trellis.problem.Refusal;
import org.trellis.problem.RefusedException;
import org.trellis.tenancy.Acting;

/// Decides many applications at once, one after the other and each for itself: what one of them is refused for does
/// not touch the others.
@ApplicationScoped
class ManyDesk {

    // Deadlock, and what could not be put in an order.
    private static final Set<String> AGAIN = Set.of("40P01", "40001");

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
            act(item, key);
            var outcome = item.proposalId() == null ? "proposed" : "decided";
            return new ManyDecisions.Outcome(item.applicationId(), outcome, null, null, null);
        } catch (RefusedException refused) {
            return notDone(item, refused.refusal());
        }
    }

    // The others are done already, and more wait: so it is tried again here, and not by whoever sent all of them.
    private void act(ManyDecisions.Item item, String key) {
        try {
            one.act(item, key);
        } catch (RuntimeException collided) {
            if (!isInTheWay(collided)) {
                throw collided;
            }
            one.act(item, key);
        }
    }

    // PostgreSQL ends one of two who wait for each other, and nothing of it is left.
    private static boolean isInTheWay(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && AGAIN.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static ManyDecisions.Outcome notDone(ManyDecisions.Item item, Refusal refusal) {
        var left = refusal instanceof DecidingRefusal.PotTooSmall(var pence) ? Long.valueOf(pence) : null;
        return new ManyDecisions.Outcome(item.applicationId(), "not-done", refusal.code(), refusal.detail(), left);
    }
}
