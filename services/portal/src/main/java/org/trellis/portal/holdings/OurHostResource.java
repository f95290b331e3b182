package org.trellis.portal.holdings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.Application;
import org.trellis.portal.applying.OurGrant;
import org.trellis.portal.funds.ExitClient;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.funds.Institutions;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// Who holds a grant for the group, and another one in its place: asked, agreed, and confirmed by a second steward.
@Path("/our-grants/{id: [0-9a-f-]{36}}/host")
@Authenticated
public class OurHostResource {

    private static final int SHOWN = 20;

    /// `hosts` are those to choose from; none while one is asked. `to` is who was chosen.
    public record Shown(
            Application application,
            List<HostChangesClient.Change> changes,
            List<Institutions.One> hosts,
            ExitClient.Leaving leaving,
            Map<UUID, String> names,
            String to,
            String key,
            Errors errors,
            String done) {

        public String name(UUID id) {
            return names.get(id);
        }

        public boolean isChosen(UUID id) {
            return id.toString().equals(to);
        }

        public boolean isChanging() {
            return changes.stream().anyMatch(HostChangesClient.Change::isOpen);
        }
    }

    @CheckedTemplate(basePath = "holdings")
    static class Templates {
        static native TemplateInstance ourHost(Shown shown);
    }

    private final OurGrant ourGrant;
    private final HostChangesClient changes;
    private final ExitClient exits;
    private final Institutions institutions;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    OurHostResource(
            OurGrant ourGrant,
            @RestClient HostChangesClient changes,
            @RestClient ExitClient exits,
            Institutions institutions,
            Places places,
            GrantRoles roles,
            Pages pages) {
        this.ourGrant = ourGrant;
        this.changes = changes;
        this.exits = exits;
        this.institutions = institutions;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response host(@RestPath UUID id, @RestQuery String done) {
        return show(200, id, "", null, Errors.none(), done);
    }

    @POST
    public Response ask(@RestPath UUID id, @RestForm String to, @RestForm String key) {
        roles.mustSign();
        read(id);
        var chosen = Objects.requireNonNullElse(to, "");
        if (!chosen.matches("[0-9a-f-]{36}")) {
            return show(422, id, "", key, Errors.none().add("to", words().hostMissing()), null);
        }
        return act(
                id,
                chosen,
                "host-asked",
                () -> changes.ask(FormKey.of(key), new HostChangesClient.NewChange(id, UUID.fromString(chosen))));
    }

    @POST
    @Path("{change: [0-9a-f-]{36}}/confirmation")
    public Response confirm(@RestPath UUID id, @RestPath UUID change) {
        roles.mustSign();
        return act(id, "", "host-confirmed", () -> changes.confirm(change));
    }

    @POST
    @Path("{change: [0-9a-f-]{36}}/taking-back")
    public Response takeBack(@RestPath UUID id, @RestPath UUID change) {
        roles.mustSign();
        return act(id, "", "taken-back", () -> changes.takeBack(change));
    }

    private Response act(UUID id, String to, String done, Runnable act) {
        try {
            act.run();
            return pages.goTo("/our-grants/" + id + "/host?done=" + done);
        } catch (ServiceProblem problem) {
            var text = switch (problem.code()) {
                case "host-not-possible" -> words().hostNotPossible();
                case "host-is-leaving" -> words().hostLeaves();
                case "second-steward-needed" -> words().secondSteward();
                case "payment-under-way" -> words().paymentUnderWay();
                case "change-under-way", "change-closed", "host-has-not-agreed" -> words().notPossible();
                default -> throw problem;
            };
            var field = to.isEmpty() ? "form" : "to";
            return show(problem.status(), id, to, null, Errors.none().add(field, text), null);
        }
    }

    private Application read(UUID id) {
        var one = ourGrant.read(id);
        if (!one.isHosted()) {
            throw new NotFoundException();
        }
        return one;
    }

    private Response show(int status, UUID id, String to, String key, Errors errors, String done) {
        var one = read(id);
        var asked = changes.list(id, null, SHOWN).items();
        var leaving = exits.leaving().items();
        var hosts = institutions.takingOn(leaving).stream()
                .filter(host -> !host.id().equals(one.hostId()))
                .toList();
        var ids = new ArrayList<UUID>();
        ids.add(one.hostId());
        asked.forEach(change -> ids.add(change.toId()));
        return pages.show(
                status,
                Templates.ourHost(new Shown(
                        one,
                        asked,
                        hosts,
                        leaving.stream()
                                .filter(gone -> gone.hostId().equals(one.hostId()))
                                .findFirst()
                                .orElse(null),
                        places.names(ids),
                        to,
                        FormKey.of(key),
                        errors,
                        Objects.requireNonNullElse(done, ""))));
    }

    private HoldingWords words() {
        return pages.words(HoldingWords.class);
    }
}
