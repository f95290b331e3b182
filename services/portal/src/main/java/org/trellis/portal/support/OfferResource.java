package org.trellis.portal.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
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

/// One offer: all that whoever takes it agrees to, and what can be done with it.
@Path("/offers/{id: [0-9a-f-]{36}}")
@Authenticated
public class OfferResource {

    /// The names are of those that the viewer may still know.
    public record Shown(OffersClient.Offer offer, Map<UUID, String> names, UUID me, Errors errors, String done) {

        public String offerer() {
            return names.get(offer.offererId());
        }

        public String name(UUID organisation) {
            return names.get(organisation);
        }

        public List<String> offeredTo() {
            return offer.to().stream()
                    .map(names::get)
                    .filter(name -> name != null)
                    .sorted()
                    .toList();
        }
    }

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance offer(Shown shown);

        static native TemplateInstance withdraw(Shown shown);
    }

    private final OffersClient offers;
    private final Places places;
    private final Viewer viewer;
    private final Pages pages;

    OfferResource(@RestClient OffersClient offers, Places places, Viewer viewer, Pages pages) {
        this.offers = offers;
        this.places = places;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response offer(@RestPath UUID id, @RestQuery String done) {
        return pages.show(Templates.offer(read(id, Errors.none(), done)));
    }

    @POST
    @Path("acceptance")
    public Response take(@RestPath UUID id, @RestForm boolean taken) {
        return taken
                ? change(id, "taken", () -> offers.take(id))
                : change(id, "handed-back", () -> offers.handBack(id));
    }

    @POST
    @Path("filing")
    public Response file(@RestPath UUID id, @RestForm boolean filed) {
        offers.file(id, Map.of("filed", filed));
        return pages.goTo("/offers?done=" + (filed ? "put-away" : "back"));
    }

    @POST
    @Path("done")
    public Response done(@RestPath UUID id, @RestForm UUID acceptor) {
        var whose = acceptor == null ? viewer.organisation() : acceptor;
        return change(id, "done", () -> offers.done(id, whose));
    }

    @GET
    @Path("withdrawal")
    public Response askToWithdraw(@RestPath UUID id) {
        return pages.show(Templates.withdraw(read(id, Errors.none(), null)));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@RestPath UUID id) {
        return change(id, "withdrawn", () -> offers.withdraw(id));
    }

    private Response change(UUID id, String done, Runnable change) {
        try {
            change.run();
            return pages.goTo("/offers/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "offer-full" -> words().full();
                case "offer-over" -> words().over();
                case "already-done" -> words().alreadyDone();
                case "not-linked" -> words().notLinked();
                case "links-not-current" -> words().notCurrent();
                default -> throw problem;
            };
            return pages.show(
                    problem.status(), Templates.offer(read(id, Errors.none().add("form", text), null)));
        }
    }

    private Shown read(UUID id, Errors errors, String done) {
        var me = viewer.organisation();
        var offer = offers.read(id);
        var ids = Stream.of(
                        List.of(offer.offererId()),
                        offer.to(),
                        offer.acceptances().stream()
                                .map(OffersClient.Taken::organisationId)
                                .toList())
                .flatMap(Collection::stream)
                .limit(100)
                .toList();
        return new Shown(offer, places.names(ids), me, errors, done == null ? "" : done);
    }

    private OffersWords words() {
        return pages.words(OffersWords.class);
    }
}
