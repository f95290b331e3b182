package org.trellis.portal.app;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.trellis.portal.pages.PlainPage;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.services.WithoutTokens;
import org.trellis.portal.session.LocalPath;
import org.trellis.portal.session.NobodyToActFor;

/// What a person reads when a page cannot be had, and why.
class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private final PlainPage pages;

    Refusals(PlainPage pages) {
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response refused(ServiceProblem problem, RoutingContext context) {
        if (problem.code().equals("registration-unfinished")) {
            return goTo("/register");
        }
        var detail = problem.problem().detail();
        return switch (problem.status()) {
            case 401 -> goTo("/session/renew?to=" + LocalPath.encoded(address(context)));
            case 404 -> page(context, 404, "not-found", null);
            case 403 -> page(context, 403, "forbidden", detail);
            case 500 -> failed(problem, context);
            case 503 ->
                page(context, 503, "links-not-current".equals(problem.code()) ? problem.code() : "service-down", null);
            default -> page(context, problem.status(), "not-possible", detail);
        };
    }

    @ServerExceptionMapper
    Response nobody(NobodyToActFor nobody, RoutingContext context) {
        return goTo(nobody.hasChoice() ? "/acting?to=" + LocalPath.encoded(address(context)) : "/home");
    }

    @ServerExceptionMapper
    Response away(ProcessingException away, RoutingContext context) {
        LOG.warnf(
                "A service cannot be reached for %s: %s",
                WithoutTokens.in(context.request().path()), WithoutTokens.in(away.getMessage()));
        return page(context, 503, "service-down", null);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException refused, RoutingContext context) {
        var status = refused.getResponse().getStatus();
        // A form's address that somebody came back to, after signing in for instance.
        if (status == 405 && context.request().method().name().equals("GET")) {
            return goTo("/home");
        }
        return switch (status) {
            case 404, 405 -> page(context, status, "not-found", null);
            case 403 -> page(context, 403, "forbidden", null);
            case 500 -> failed(refused, context);
            default -> page(context, status, "not-possible", null);
        };
    }

    @ServerExceptionMapper(priority = 10_000)
    Response failed(Exception failure, RoutingContext context) {
        var id = UUID.randomUUID().toString();
        LOG.errorf(
                failure,
                "Page %s failed, shown to the person as %s",
                WithoutTokens.in(context.request().path()),
                id);
        return html(500, pages.render(context, "failed", null, id));
    }

    private Response page(RoutingContext context, int status, String code, String detail) {
        return html(status, pages.render(context, code, detail, null));
    }

    private static String address(RoutingContext context) {
        var request = context.request();
        return request.method().name().equals("GET") ? LocalPath.of(request.uri(), "/home") : "/home";
    }

    private static Response goTo(String path) {
        return Response.status(Response.Status.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    private static Response html(int status, String page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page)
                .build();
    }
}
