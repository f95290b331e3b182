package org.trellis.portal.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.operator.OperatorClient.Visit;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Whether somebody may look into the viewer's group at this moment, for the banner that every page carries. Asked once
/// a page, and only for people of a group.
@Named("visits")
@RequestScoped
public class LiveVisits {

    private static final Logger LOG = Logger.getLogger(LiveVisits.class);

    private final StewardClient directory;
    private final Viewer viewer;
    private List<Visit> live;

    LiveVisits(@RestClient StewardClient directory, Viewer viewer) {
        this.directory = directory;
        this.viewer = viewer;
    }

    public List<Visit> live() {
        if (live == null) {
            live = viewer.holds("steward") || viewer.holds("helper") ? fetched() : List.of();
        }
        return live;
    }

    // While directory is away the operator can look at nothing either.
    private List<Visit> fetched() {
        try {
            return directory.visits().items();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("Whether support looks in cannot be told: %s", away.getMessage());
            return List.of();
        }
    }
}
