package org.trellis.problem;

/// The one answer for what is absent and for what is hidden: same status, same body.
public record NotFound() implements Refusal {

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public String code() {
        return "not-found";
    }

    @Override
    public String detail() {
        return "There is nothing here that you can see.";
    }
}
