package org.trellis.portal.load;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ProcessingException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// How many referrals are open with the organisation acted for, for a page that is worth showing without.
@RequestScoped
public class StillOpen {

    private static final Logger LOG = Logger.getLogger(StillOpen.class);

    private final LoadClient referrals;
    private final Viewer viewer;

    StillOpen(@RestClient LoadClient referrals, Viewer viewer) {
        this.referrals = referrals;
        this.viewer = viewer;
    }

    /// None where that cannot be had, or is not the viewer's to know.
    public int number() {
        if (!viewer.mayReadLoad()) {
            return 0;
        }
        try {
            return referrals.read().open();
        } catch (ProcessingException | ServiceProblem away) {
            LOG.warnf("What is still open cannot be had: %s", away.getMessage());
            return 0;
        }
    }
}
