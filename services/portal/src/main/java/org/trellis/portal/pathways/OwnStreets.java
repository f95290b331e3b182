package org.trellis.portal.pathways;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// The parts of its area that a group may put on a pathway. Institutions have none; while they cannot be asked for,
/// there are none either: the form is worth showing without them.
@Named("ownStreets")
@RequestScoped
public class OwnStreets {

    private static final Logger LOG = Logger.getLogger(OwnStreets.class);

    private final OwnStreetsClient directory;
    private final Viewer viewer;

    OwnStreets(@RestClient OwnStreetsClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    public List<OwnStreetsClient.Street> all() {
        if (!viewer.holds("steward") && !viewer.holds("helper")) {
            return List.of();
        }
        try {
            return directory.all(viewer.group()).items();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("No streets could be offered: %s", away.getMessage());
            return List.of();
        }
    }
}
