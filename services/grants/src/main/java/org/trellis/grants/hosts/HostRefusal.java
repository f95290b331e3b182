package org.trellis.grants.hosts;

import org.trellis.problem.Refusal;

/// How a host is turned down.
sealed interface HostRefusal extends Refusal {

    record AnsweredBefore() implements HostRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String code() {
        return "answered-before";
    }

    @Override
    default String detail() {
        return "You answered this before, and the group and the funder go by it. Talk to the group.";
    }
}
