package org.trellis.portal.load;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// The load meter. Nobody's id stands in its address, so there is none to guess: it is always one's own.
@Path("/load")
@Authenticated
public class LoadResource {

    private static final Logger LOG = Logger.getLogger(LoadResource.class);

    @CheckedTemplate(basePath = "load")
    static class Templates {
        static native TemplateInstance load(Load load);

        static native TemplateInstance away();
    }

    private final LoadClient referrals;
    private final Viewer viewer;
    private final Pages pages;

    LoadResource(@RestClient LoadClient referrals, Viewer viewer, Pages pages) {
        this.referrals = referrals;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page() {
        viewer.organisation();
        try {
            return pages.show(Templates.load(referrals.read()));
        } catch (ProcessingException away) {
            // Not the page for everything that is down: to pause, one does not need to know how much there is.
            LOG.warnf("The load cannot be had: %s", away.getMessage());
            return pages.show(503, Templates.away());
        }
    }
}
