package org.trellis.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.trellis.problem.Problem.FieldError;

/// The only place where a refusal or a fault becomes HTTP: an RFC 9457 problem document.
public class ProblemMappers {

    private static final Logger log = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    public Response refused(RefusedException e) {
        return Problem.of(e.refusal()).response();
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        var wrong = e.getConstraintViolations().stream()
                .map(v -> new FieldError(field(v), v.getMessage()))
                .sorted((a, b) -> a.field().compareTo(b.field()))
                .toList();
        return Problem.of(400, "invalid-request", "Some of what was sent is missing or not right; see errors.")
                .with(wrong)
                .response();
    }

    // Jackson's own words may repeat what was sent, which may be personal: they stay here.
    @ServerExceptionMapper({JsonMappingException.class, JsonProcessingException.class})
    public Response unreadable(Exception e) {
        var field = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : r.getFieldName())
                        .reduce((a, b) -> a + "." + b)
                : java.util.Optional.<String>empty();
        var wrong = field.map(f -> List.of(new FieldError(f, "cannot be read"))).orElse(List.of());
        return Problem.of(400, "unreadable-request", "What was sent could not be read as JSON of the documented form.")
                .with(wrong)
                .response();
    }

    @ServerExceptionMapper
    public Response unauthorised(UnauthorizedException e) {
        return Response.fromResponse(Unauthorised.problem().response())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.of(403, "role-needed", "Your role in this organisation does not allow this.")
                .response();
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException e) {
        // RESTEasy wraps what Jackson says of an unreadable body; a bare 400 without it would say nothing.
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        return switch (status) {
            case 404 -> Problem.of(new NotFound()).response();
            case 405 ->
                Problem.of(405, "method-not-allowed", "That cannot be done to this address.")
                        .response();
            case 406 ->
                Problem.of(406, "not-acceptable", "The answer cannot be given in the form asked for.")
                        .response();
            case 413 ->
                Problem.of(413, "too-large", "What was sent is too large.").response();
            case 415 ->
                Problem.of(415, "unsupported-media-type", "That kind of content is not understood here.")
                        .response();
            default ->
                status < 500
                        ? Problem.of(status, "bad-request", "The request could not be understood.")
                                .response()
                        : fault(e);
        };
    }

    @ServerExceptionMapper
    public Response fault(Throwable e) {
        if (DatabaseAway.caused(e)) {
            log.warnf("The database is away: %s", e.toString());
            var away = Problem.of(503, "not-now", "We cannot reach our records right now. Try again in a minute.");
            return Response.fromResponse(away.response())
                    .header("Retry-After", 5)
                    .build();
        }
        var incident = UUID.randomUUID();
        log.errorf(e, "Fault %s", incident);
        return Problem.of(500, "fault", "Something went wrong on our side. Quote " + incident + " if you report it.")
                .response();
    }

    private static String field(ConstraintViolation<?> violation) {
        // The first two nodes are the method and its parameter, which callers do not know.
        return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .skip(1)
                .map(Object::toString)
                .filter(s -> !s.isBlank())
                .reduce((a, b) -> b)
                .orElse("");
    }
}
