package org.trellis.signposting.promises;

import org.trellis.problem.Refusal;

/// How this feature says no.
sealed interface PromiseRefusal extends Refusal {

    record NothingOwed() implements PromiseRefusal {}

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    default String code() {
        return "nothing-owed";
    }

    @Override
    default String detail() {
        return "Only councils and infrastructure bodies promise to reply by a day. Your organisation owes nobody a reply.";
    }
}
