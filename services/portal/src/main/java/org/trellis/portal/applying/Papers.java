package org.trellis.portal.applying;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.ProcessingException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.services.ServiceProblem;

/// The files of an application, wherever it is shown as it was sent.
@Named("papers")
@RequestScoped
public class Papers {

    private static final Logger LOG = Logger.getLogger(Papers.class);

    private final PapersClient grants;

    Papers(@RestClient PapersClient grants) {
        this.grants = grants;
    }

    /// Null when they cannot be read just now: the rest of the page is worth having.
    public List<Paper> of(UUID application) {
        try {
            return grants.ofApplication(application).items();
        } catch (ServiceProblem | ProcessingException away) {
            LOG.warnf("The files of an application cannot be listed: %s", away.getMessage());
            return null;
        }
    }
}
