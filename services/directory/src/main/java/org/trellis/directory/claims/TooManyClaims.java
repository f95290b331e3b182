package org.trellis.directory.claims;

import org.trellis.problem.Refusal;

/// Registering a group takes a minute: without a limit, one could empty a whole list.
record TooManyClaims() implements Refusal {

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    public String code() {
        return "too-many-claims";
    }

    @Override
    public String detail() {
        return "A group can say \"that is us\" of " + ClaimDesk.MOST_CLAIMS
                + " imported rows. For more, ask who listed them to take them out.";
    }
}
