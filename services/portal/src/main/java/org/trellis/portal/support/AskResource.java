package org.trellis.portal.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// One ask: who was asked, what is offered on it, and what can be done with it.
@Path("/asks/{id: [0-9a-f-]{36}}")
@Authenticated
public class AskResource {

    private static final int OFFERS = 50;

    /// The names are of those that the viewer may still know. `offers` are those that came on an ask of one's own, or
    /// that one made on another's.
    public record Shown(
            AsksClient.Ask ask,
            Suggested.Draft draft,
            List<OffersClient.Offer> offers,
            Map<UUID, String> names,
            Errors errors,
            String done) {

        public String asker() {
            return names.get(ask.askerId());
        }

        public String name(UUID organisation) {
            return names.get(organisation);
        }
    }

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance ask(Shown shown);
    }

    private final AsksClient asks;
    private final OffersClient offers;
    private final Suggested suggested;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    AskResource(
            @RestClient AsksClient asks,
            @RestClient OffersClient offers,
            Suggested suggested,
            Places places,
            Viewer viewer,
            Pages pages) {
        this.asks = asks;
        this.offers = offers;
        this.suggested = suggested;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response ask(@RestPath UUID id, @RestQuery String done) {
        viewer.organisation();
        return pages.show(Templates.ask(read(id, Errors.none(), done)));
    }

    @POST
    @Path("end")
    public Response close(@RestPath UUID id, @RestForm boolean met) {
        try {
            asks.close(id, Map.of("met", met));
            return pages.goTo("/asks/" + id + "?done=" + (met ? "met" : "closed"));
        } catch (ServiceProblem problem) {
            if (!"ask-over".equals(problem.code())) {
                throw problem;
            }
            var errors = Errors.none().add("form", pages.words(AsksWords.class).over());
            return pages.show(problem.status(), Templates.ask(read(id, errors, null)));
        }
    }

    @POST
    @Path("filing")
    public Response file(@RestPath UUID id, @RestForm boolean filed) {
        asks.file(id, Map.of("filed", filed));
        return pages.goTo("/asks?done=" + (filed ? "put-away" : "back"));
    }

    private Shown read(UUID id, Errors errors, String done) {
        var ask = asks.read(id);
        var found = ask.isMade()
                ? Stream.of("received", "accepted")
                        .flatMap(box -> offers.list(box, id, null, OFFERS).items().stream())
                        .toList()
                : offers.list("made", id, null, OFFERS).items();
        var ids = Stream.concat(
                        Stream.of(ask.askerId()),
                        Stream.concat(
                                ask.asked().stream().map(AsksClient.Asked::organisationId),
                                found.stream().map(OffersClient.Offer::offererId)))
                .toList();
        // What was answered by an offer is done with.
        return new Shown(
                ask,
                found.isEmpty() ? suggested.of(ask) : null,
                found,
                places.names(ids),
                errors,
                done == null ? "" : done);
    }
}
