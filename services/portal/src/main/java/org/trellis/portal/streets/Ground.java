package org.trellis.portal.streets;

import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.trellis.portal.groups.GroupClient;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Where a group is at home, so that the map on which it draws a part of that opens there.
@RequestScoped
class Ground {

    private static final Listing.Area UNKNOWN = new Listing.Area(null, null, null, null, null, null, null, null);

    private final GroupClient directory;
    private final Viewer viewer;

    Ground(@RestClient GroupClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    /// Only who may draw is shown where.
    Listing.Area area() {
        if (!viewer.holds("steward")) {
            return UNKNOWN;
        }
        try {
            return directory.listing(viewer.group()).area();
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return UNKNOWN;
        }
    }
}
