package org.trellis.portal.services;

import java.util.Set;

/// A service said no; forms show it beside what was typed, and an error page shows what nobody caught.
public class ServiceProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<Integer> CURABLE = Set.of(400, 409, 412, 413, 422, 428);

    private final int status;
    private final transient Problem problem;

    ServiceProblem(int status, Problem problem) {
        super(status + " " + problem.code(), null, false, false);
        this.status = status;
        this.problem = problem;
    }

    public int status() {
        return status;
    }

    public Problem problem() {
        return problem;
    }

    public String code() {
        return problem.code() == null ? "" : problem.code();
    }

    /// Whether the person can put it right in the form that they sent.
    public boolean isCurable() {
        return CURABLE.contains(status);
    }
}
