package org.trellis.portal.thanks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.session.Viewer;

/// A group's own thanks, which nobody else reads.
@Path("/thanks")
@Authenticated
public class ThanksResource {

    /// `from` is null for a resident, and for whoever the group may not know.
    public record Line(ThanksClient.Thank thank, String from) {}

    public record All(List<Line> lines, boolean putAway, boolean open, UUID next, String done) {}

    private static final int PAGE = 20;

    @CheckedTemplate(basePath = "thanks")
    static class Templates {
        static native TemplateInstance thanks(All all);
    }

    private final ThanksClient signposting;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    ThanksResource(@RestClient ThanksClient signposting, Places places, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response thanks(@RestQuery boolean away, @RestQuery UUID cursor, @RestQuery String done) {
        viewer.group();
        var page = signposting.read(away, cursor, PAGE);
        var names = places.names(
                page.items().stream().map(ThanksClient.Thank::organisationId).toList());
        var lines = page.items().stream()
                .map(one -> new Line(one, one.organisationId() == null ? null : names.get(one.organisationId())))
                .toList();
        var open = signposting.door().open();
        return pages.show(
                Templates.thanks(new All(lines, away, open, page.next(), Objects.requireNonNullElse(done, ""))));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/filing")
    public Response file(@RestPath UUID id, @RestForm boolean filed) {
        viewer.group();
        signposting.file(id, new ThanksClient.Filing(filed));
        return pages.goTo(filed ? "/thanks?done=filed" : "/thanks?away=true&done=back");
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    public Response remove(@RestPath UUID id) {
        viewer.group();
        signposting.remove(id);
        return pages.goTo("/thanks?done=removed");
    }

    @POST
    @Path("door")
    public Response turn(@RestForm boolean open) {
        viewer.group();
        signposting.turn(new ThanksClient.Door(open));
        return pages.goTo("/thanks?done=" + (open ? "open" : "shut"));
    }
}
