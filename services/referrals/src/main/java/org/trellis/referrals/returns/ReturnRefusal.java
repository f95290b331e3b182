package org.trellis.referrals.returns;

import java.util.Map;
import org.trellis.problem.Refusal;

/// How this feature says no. What never came back to the caller is [org.trellis.problem.NotFound].
sealed interface ReturnRefusal extends Refusal {

    record Settled(How how) implements ReturnRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String code() {
        return "already-settled";
    }

    @Override
    default String detail() {
        return "Somebody of yours has taken this up already. There is nothing more to do.";
    }

    @Override
    default Map<String, Object> more() {
        return this instanceof Settled(var how) ? Map.of("how", how.word()) : Map.of();
    }
}
