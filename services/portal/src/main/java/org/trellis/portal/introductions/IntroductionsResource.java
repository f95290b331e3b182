package org.trellis.portal.introductions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;

/// Whom we asked to meet, and who asked us.
@Path("/introductions")
@Authenticated
public class IntroductionsResource {

    private static final int PAGE = 20;

    /// What was asked of us is empty for who does not settle links.
    public record All(
            List<IntroductionsClient.Introduction> asked, IntroductionsClient.Received received, String done) {}

    @CheckedTemplate(basePath = "introductions")
    static class Templates {
        static native TemplateInstance all(All all);
    }

    private final IntroductionsClient directory;
    private final Viewer viewer;
    private final Pages pages;

    IntroductionsResource(@RestClient IntroductionsClient directory, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery UUID cursor, @RestQuery String done) {
        viewer.organisation();
        if (!viewer.mayAskToMeet() && !viewer.mayLink()) {
            throw new NotFoundException();
        }
        return pages.show(Templates.all(new All(
                viewer.mayAskToMeet() && cursor == null ? directory.asked().items() : List.of(),
                viewer.mayLink() ? directory.received(cursor, PAGE) : IntroductionsClient.Received.NONE,
                done == null ? "" : done)));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/put-away")
    public Response putAway(@RestPath UUID id) {
        viewer.organisation();
        if (!viewer.mayLink()) {
            throw new NotFoundException();
        }
        directory.putAway(id);
        return pages.goTo("/introductions?done=put-away");
    }
}
