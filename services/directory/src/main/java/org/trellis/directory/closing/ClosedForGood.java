package org.trellis.directory.closing;

import org.trellis.problem.Refusal;

/// The days in which a group can think better of it are over.
record ClosedForGood() implements Refusal {

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public String code() {
        return "closed-for-good";
    }

    @Override
    public String detail() {
        return "Your group was closed more than thirty days ago and cannot be opened again: what is kept of it is being"
                + " destroyed. Register a new one.";
    }
}
