package org.trellis.portal.app;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.trellis.portal.language.Reading;
import org.trellis.portal.session.LocalPath;
import org.trellis.portal.session.Viewer;

/// Asks somebody of several organisations for which one they act, before any page could guess.
class ChooseFirst {

    private final Viewer viewer;
    private final Reading reading;

    ChooseFirst(Viewer viewer, Reading reading) {
        this.viewer = viewer;
        this.reading = reading;
    }

    @ServerRequestFilter
    Response choose(ContainerRequestContext request) {
        var path = reading.path();
        if (path.equals("/acting") || path.startsWith("/session/") || path.startsWith("/sign")) {
            return null;
        }
        if (viewer.memberships().size() < 2 || viewer.acting().isPresent()) {
            return null;
        }
        var next = request.getMethod().equals("GET") ? LocalPath.of(reading.address(), "/home") : "/home";
        return Response.seeOther(URI.create("/acting?to=" + LocalPath.encoded(next)))
                .build();
    }
}
