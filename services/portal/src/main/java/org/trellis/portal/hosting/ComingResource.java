package org.trellis.portal.hosting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.holdings.HoldingsClient;
import org.trellis.portal.holdings.HostOrdersClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// Money that hosts have sent to an institution, as the new host or back to the funder, and that it has not seen yet.
@Path("/hosting/coming")
@Authenticated
public class ComingResource {

    private static final int PAGE = 20;

    /// The names are of those that the viewer may know.
    public record Some(
            List<HoldingsClient.Order> items, UUID next, Map<UUID, String> names, Errors errors, String done) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    @CheckedTemplate(basePath = "hosting")
    static class Templates {
        static native TemplateInstance coming(Some some);
    }

    private final HostOrdersClient orders;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    ComingResource(@RestClient HostOrdersClient orders, Places places, GrantRoles roles, Pages pages) {
        this.orders = orders;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response coming(@RestQuery UUID cursor, @RestQuery String done) {
        roles.mustGive();
        return show(200, cursor, Errors.none(), done);
    }

    @POST
    @Path("{order: [0-9a-f-]{36}}")
    public Response arrived(@RestPath UUID order) {
        roles.mustGive();
        try {
            orders.arrive(order);
            return pages.goTo("/hosting/coming?done=arrived");
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "not-sent-yet" -> pages.words(HostingWords.class).notSentYet();
                case "order-state-not-possible" ->
                    pages.words(HostingWords.class).exitMoved();
                default -> throw problem;
            };
            return show(problem.status(), null, Errors.none().add("order-" + order, text), null);
        }
    }

    private Response show(int status, UUID cursor, Errors errors, String done) {
        var found = orders.coming(cursor, PAGE);
        var names = places.names(found.items().stream()
                .flatMap(one -> Stream.of(one.hostId(), one.groupId()))
                .toList());
        return pages.show(
                status,
                Templates.coming(
                        new Some(found.items(), found.next(), names, errors, Objects.requireNonNullElse(done, ""))));
    }
}
