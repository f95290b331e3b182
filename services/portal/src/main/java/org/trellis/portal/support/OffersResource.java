package org.trellis.portal.support;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// An organisation's offers: what is offered to it, what it took, what it offers itself, and the form of a new one.
@Path("/offers")
@Authenticated
public class OffersResource {

    private static final int PAGE = 20;
    private static final Set<String> BOXES = Set.of("received", "accepted", "made", "put-away");

    /// Some of them. The names are of those that the viewer may still know.
    public record All(String box, List<OffersClient.Offer> items, UUID next, Map<UUID, String> names, String done) {

        public String offerer(OffersClient.Offer offer) {
            return names.get(offer.offererId());
        }
    }

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance offers(All all);

        static native TemplateInstance makeOffer(OfferForm form);
    }

    private final OffersClient offers;
    private final AsksClient asks;
    private final Linked linked;
    private final Places places;
    private final Viewer viewer;
    private final SupportRoles roles;
    private final Pages pages;

    OffersResource(
            @RestClient OffersClient offers,
            @RestClient AsksClient asks,
            Linked linked,
            Places places,
            Viewer viewer,
            SupportRoles roles,
            Pages pages) {
        this.offers = offers;
        this.asks = asks;
        this.linked = linked;
        this.places = places;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery String box, @RestQuery UUID cursor, @RestQuery String done) {
        viewer.organisation();
        var chosen = box != null && BOXES.contains(box) ? box : "received";
        var found = offers.list(chosen, null, cursor, PAGE);
        var names = places.names(
                found.items().stream().map(OffersClient.Offer::offererId).toList());
        return pages.show(
                Templates.offers(new All(chosen, found.items(), found.next(), names, done == null ? "" : done)));
    }

    @GET
    @Path("new")
    public Response blank(@RestQuery UUID ask, @RestQuery UUID to) {
        onlyForWhoOffers();
        var form = new OfferForm();
        form.ask = ask;
        form.to = to == null ? List.of() : List.of(to);
        form.tidy();
        filled(form);
        if (form.answers != null) {
            form.kind = form.answers.kind();
        }
        return pages.show(Templates.makeOffer(form));
    }

    @POST
    @Path("new")
    public Response make(@BeanParam OfferForm form) {
        onlyForWhoOffers();
        form.tidy();
        if (form.isForMore()) {
            return show(200, form);
        }
        var wanted = form.offer(words());
        if (form.errors.isAny()) {
            return show(422, form);
        }
        try {
            return pages.goTo("/offers/" + offers.make(form.key, wanted).id() + "?done=made");
        } catch (ServiceProblem problem) {
            say(form, problem);
            return show(problem.status(), form);
        }
    }

    private void say(OfferForm form, ServiceProblem problem) {
        switch (problem.code()) {
            case "condition-banned" -> form.errors.add(condition(problem), words().banned(kind(problem)));
            case "condition-may-be-banned" -> {
                form.askConditions = true;
                form.errors.add(condition(problem), words().mayBeBanned(kind(problem)));
            }
            case "may-be-personal" -> {
                form.askContacts = true;
                form.errors.add(field(problem), words().mayBePersonal());
            }
            case "has-ni-number" -> form.errors.add(field(problem), words().hasNiNumber());
            case "days-not-possible" -> form.errors.add("until", words().daysNotPossible());
            case "too-many-offers" -> form.errors.add("form", words().tooMany());
            case "offers-not-open" -> form.errors.add("to", words().notOpen());
            case "ask-over" -> form.errors.add("form", words().askOver());
            case "not-linked" -> form.errors.add("form", words().notLinked());
            case "links-not-current" -> form.errors.add("form", words().notCurrent());
            default -> form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
        }
    }

    private static String kind(ServiceProblem problem) {
        return String.valueOf(problem.problem().more().get("kind"));
    }

    private static String condition(ServiceProblem problem) {
        return "condition-" + problem.problem().more().getOrDefault("condition", 0);
    }

    private static String field(ServiceProblem problem) {
        var field = String.valueOf(problem.problem().more().get("field"));
        return field.startsWith("conditions[") ? field.replaceFirst("conditions\\[(\\d+)].*", "condition-$1") : field;
    }

    private Response show(int status, OfferForm form) {
        filled(form);
        return pages.show(status, Templates.makeOffer(form));
    }

    private void filled(OfferForm form) {
        if (form.ask == null) {
            form.linked = linked.all();
            return;
        }
        form.answers = asks.read(form.ask);
        form.asker =
                places.names(List.of(form.answers.askerId())).getOrDefault(form.answers.askerId(), words().unknown());
    }

    private void onlyForWhoOffers() {
        viewer.organisation();
        if (!roles.isOffering()) {
            throw new NotFoundException();
        }
    }

    private OffersWords words() {
        return pages.words(OffersWords.class);
    }
}
