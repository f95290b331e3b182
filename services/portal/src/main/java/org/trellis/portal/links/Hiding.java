package org.trellis.portal.links;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.session.Viewer;

/// Whether the viewer's own group hides just now: then it may open links, and nobody sees anything by them.
@RequestScoped
class Hiding {

    private final LinksClient directory;
    private final Viewer viewer;

    Hiding(@RestClient LinksClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    boolean isHidden() {
        return viewer.holds("steward")
                && "unlisted".equals(directory.own(viewer.organisation()).visibility());
    }
}
