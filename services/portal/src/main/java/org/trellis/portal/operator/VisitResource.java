package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.operator.OperatorClient.Links;
import org.trellis.portal.operator.OperatorClient.Listing;
import org.trellis.portal.operator.OperatorClient.NoticesState;
import org.trellis.portal.operator.OperatorClient.Visit;
import org.trellis.portal.pages.Pages;

/// What a group opened to support. Each look is a button, since each is noted in the group's log.
@Path("/operator/visits/{id}")
public class VisitResource {

    /// At most one of the three is there: what was asked for.
    public record Look(Visit visit, Listing listing, Links links, NoticesState notices) {}

    @CheckedTemplate(basePath = "operator")
    static class Templates {
        static native TemplateInstance visit(Look look);
    }

    private final OperatorClient directory;
    private final OperatorOnly operator;
    private final Pages pages;

    VisitResource(@RestClient OperatorClient directory, OperatorOnly operator, Pages pages) {
        this.directory = directory;
        this.operator = operator;
        this.pages = pages;
    }

    @GET
    public Response visit(@RestPath UUID id) {
        operator.needed();
        return pages.show(Templates.visit(new Look(live(id), null, null, null)));
    }

    @POST
    public Response look(@RestPath UUID id, @RestForm String what) {
        operator.needed();
        var visit = live(id);
        return pages.show(Templates.visit(
                switch (what == null ? "" : what) {
                    case "listing" -> new Look(visit, directory.listing(id), null, null);
                    case "links" -> new Look(visit, null, directory.links(id), null);
                    case "notices" -> new Look(visit, null, null, directory.notices(id));
                    default -> new Look(visit, null, null, null);
                }));
    }

    private Visit live(UUID id) {
        return directory.visits().items().stream()
                .filter(visit -> visit.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
