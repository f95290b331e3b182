package org.trellis.portal.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;

/// Chooses for which of their organisations a person acts.
@Path("/acting")
@Authenticated
public class ActingResource {

    @CheckedTemplate(basePath = "session")
    static class Templates {
        static native TemplateInstance acting(String to);
    }

    private final Viewer viewer;
    private final ActingCookie acting;
    private final Pages pages;

    ActingResource(Viewer viewer, ActingCookie acting, Pages pages) {
        this.viewer = viewer;
        this.acting = acting;
        this.pages = pages;
    }

    @GET
    public Response choose(@RestQuery String to) {
        return pages.show(Templates.acting(LocalPath.of(to, "/home")));
    }

    @POST
    public Response act(@RestForm String organisation, @RestForm String to) {
        if (viewer.memberships().stream().noneMatch(one -> one.id().toString().equals(organisation))) {
            throw new NotFoundException();
        }
        return Response.fromResponse(pages.goTo(LocalPath.of(to, "/home")))
                .cookie(acting.of(organisation))
                .build();
    }
}
