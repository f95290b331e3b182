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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.holdings.HostChangesClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.ServiceProblem;

/// Groups that ask an institution to hold a grant for them. It is free to say no, and nobody asks why.
@Path("/hosting")
@Authenticated
public class HostingResource {

    private static final int PAGE = 20;

    /// The names are of those that the viewer may know.
    public record Asked(
            List<HostingClient.Ask> items,
            UUID next,
            List<HostChangesClient.Change> changes,
            Map<UUID, String> names,
            Errors errors,
            String done) {

        public String name(UUID id) {
            return names.get(id);
        }
    }

    @CheckedTemplate(basePath = "hosting")
    static class Templates {
        static native TemplateInstance hosting(Asked asked);
    }

    private final HostingClient grants;
    private final HostChangesClient changes;
    private final Places places;
    private final GrantRoles roles;
    private final Pages pages;

    HostingResource(
            @RestClient HostingClient grants,
            @RestClient HostChangesClient changes,
            Places places,
            GrantRoles roles,
            Pages pages) {
        this.grants = grants;
        this.changes = changes;
        this.places = places;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response asked(@RestQuery UUID cursor, @RestQuery String done) {
        roles.mustGive();
        return show(200, cursor, Errors.none(), done);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    public Response answer(@RestPath UUID id, @RestForm boolean agreed) {
        roles.mustGive();
        return say("ask-" + id, agreed, () -> grants.answer(id, new HostingClient.Answer(agreed)));
    }

    /// Of a group that has another host until now.
    @POST
    @Path("changes/{id: [0-9a-f-]{36}}")
    public Response answerChange(@RestPath UUID id, @RestForm boolean agreed) {
        roles.mustGive();
        return say("change-" + id, agreed, () -> changes.answer(id, new HostChangesClient.Answer(agreed)));
    }

    private Response say(String field, boolean agreed, Runnable act) {
        try {
            act.run();
            return pages.goTo("/hosting?done=" + (agreed ? "yes" : "no"));
        } catch (ServiceProblem problem) {
            var words = pages.words(HostingWords.class);
            var text = switch (problem.code()) {
                case "answered-before", "change-closed" -> words.answeredBefore();
                case "host-is-leaving" -> words.youLeave();
                default -> throw problem;
            };
            return show(problem.status(), null, Errors.none().add(field, text), null);
        }
    }

    private Response show(int status, UUID cursor, Errors errors, String done) {
        var found = grants.list(cursor, PAGE);
        var asked = changes.list(null, null, PAGE).items().stream()
                .filter(HostChangesClient.Change::isAsked)
                .toList();
        var names = places.names(Stream.concat(
                        found.items().stream().flatMap(one -> Stream.of(one.groupId(), one.funderId())),
                        asked.stream().flatMap(one -> Stream.of(one.groupId(), one.fromId())))
                .toList());
        var said = Objects.requireNonNullElse(done, "");
        return pages.show(
                status, Templates.hosting(new Asked(found.items(), found.next(), asked, names, errors, said)));
    }
}
