package org.trellis.tenancy;

import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.trellis.problem.ProblemMappers;

/// Somebody with several organisations who names none has no role yet: they are asked which, not turned away.
public class ActingMappers {

    private final Acting acting;
    private final ProblemMappers problems = new ProblemMappers();

    ActingMappers(Acting acting) {
        this.acting = acting;
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = Priorities.USER - 1)
    public Response forbidden(ForbiddenException e) {
        var mustChoose = acting.organisation().isEmpty() && acting.memberships().size() > 1;
        return mustChoose ? problems.refused(new OrganisationNeeded().asException()) : problems.forbidden(e);
    }
}
