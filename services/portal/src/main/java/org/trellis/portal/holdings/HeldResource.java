package org.trellis.portal.holdings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// Money that hosts keep for groups: what there is, and what a group asks of its host.
@Path("/held")
@Authenticated
public class HeldResource {

    private static final int PAGE = 20;

    /// The names are of those that the viewer may know.
    public record Some(List<HoldingsClient.Holding> items, UUID next, boolean hosting, Map<UUID, String> names) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    @CheckedTemplate(basePath = "holdings")
    static class Templates {
        static native TemplateInstance holdings(Some some);
    }

    private final Held held;
    private final HoldingsClient holdings;
    private final HostOrdersClient orders;
    private final Places places;
    private final GrantRoles roles;
    private final Pounds pounds;
    private final Pages pages;

    HeldResource(
            Held held,
            @RestClient HoldingsClient holdings,
            @RestClient HostOrdersClient orders,
            Places places,
            GrantRoles roles,
            Pounds pounds,
            Pages pages) {
        this.held = held;
        this.holdings = holdings;
        this.orders = orders;
        this.places = places;
        this.roles = roles;
        this.pounds = pounds;
        this.pages = pages;
    }

    @GET
    public Response list(@RestQuery UUID cursor) {
        held.mustSee();
        var found = holdings.list(cursor, PAGE);
        var names = places.names(found.items().stream()
                .flatMap(one -> Stream.of(one.hostId(), one.groupId()))
                .toList());
        return pages.show(Templates.holdings(new Some(found.items(), found.next(), roles.isGiving(), names)));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    public Response one(@RestPath UUID id, @RestQuery String done) {
        return held.show(200, id, null, Errors.none(), done);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/orders")
    public Response ask(@RestPath UUID id, @BeanParam OrderForm form) {
        roles.mustSign();
        var order = form.tidy().order(words());
        if (form.errors.isAny()) {
            return held.show(422, id, form, form.errors, null);
        }
        try {
            holdings.ask(id, form.key, order);
            return pages.goTo("/held/" + id + "?done=asked");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "more-than-is-held", "amount-not-possible" ->
                    form.errors.add("amount", words().moreThanHeld(left(id)));
                case "personal-text" -> form.errors.add("words", words().personalText());
                case "no-new-host" -> form.errors.add("kind", words().noNewHost());
                default -> throw problem;
            }
            return held.show(problem.status(), id, form, form.errors, null);
        }
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/giving-back")
    public Response giveBack(@RestPath UUID id) {
        roles.mustGive();
        return act(id, "giving-back", () -> holdings.giveBack(id));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/orders/{order: [0-9a-f-]{36}}/confirmation")
    public Response confirm(@RestPath UUID id, @RestPath UUID order) {
        roles.mustSign();
        return act(id, "confirmed", () -> orders.confirm(order));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/orders/{order: [0-9a-f-]{36}}/taking-back")
    public Response takeBack(@RestPath UUID id, @RestPath UUID order) {
        roles.mustSign();
        return act(id, "taken-back", () -> orders.takeBack(order));
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/orders/{order: [0-9a-f-]{36}}/state")
    public Response mark(@RestPath UUID id, @RestPath UUID order, @RestForm String state, @RestForm String reference) {
        roles.mustGive();
        if (state == null || !List.of("paid", "bounced", "refused").contains(state)) {
            return pages.goTo("/held/" + id);
        }
        var own = reference == null ? "" : reference.strip();
        if (!own.matches("[A-Za-z0-9 ./-]{0,40}")) {
            return held.show(422, id, null, Errors.none().add("reference-" + order, words().referenceUnclear()), null);
        }
        var marked = new HostOrdersClient.State(state, own.isEmpty() ? null : own);
        return act(id, state, () -> orders.become(order, marked));
    }

    private Response act(UUID id, String done, Runnable act) {
        try {
            act.run();
            return pages.goTo("/held/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "second-steward-needed" -> words().secondSteward();
                case "not-confirmed" -> words().notConfirmed();
                case "order-state-not-possible" -> words().notPossible();
                case "payment-in-doubt" -> words().inDoubt();
                case "more-than-is-held" -> words().moreThanHeld(left(id));
                case "group-may-still-say" -> words().groupMayStillSay();
                default -> throw problem;
            };
            return held.show(problem.status(), id, null, Errors.none().add("form", text), null);
        }
    }

    private String left(UUID id) {
        return pounds.of(holdings.read(id).leftPence());
    }

    private HoldingWords words() {
        return pages.words(HoldingWords.class);
    }
}
