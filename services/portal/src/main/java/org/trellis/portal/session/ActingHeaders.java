package org.trellis.portal.session;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/// Tells a service who asks, and for which organisation.
@Unremovable
@ApplicationScoped
public class ActingHeaders implements ClientRequestFilter {

    private final Viewer viewer;

    ActingHeaders(Viewer viewer) {
        this.viewer = viewer;
    }

    @Override
    public void filter(ClientRequestContext request) {
        viewer.bearer()
                .ifPresent(token -> request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token));
        viewer.acting()
                .ifPresent(one -> request.getHeaders()
                        .putSingle("Trellis-Organisation", one.id().toString()));
    }
}
