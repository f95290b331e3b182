package org.trellis.portal.links;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.liaison.LiaisonClient;

/// Who looks after a link on both sides.
@RequestScoped
class Liaisons {

    private final LiaisonClient directory;

    Liaisons(@RestClient LiaisonClient directory) {
        this.directory = directory;
    }

    /// Null where there is no link yet.
    LiaisonClient.BothSides of(LinksClient.Link link) {
        return link.isLive() || link.isAside() || link.isWaiting()
                ? directory.of(link.organisation().id())
                : null;
    }
}
