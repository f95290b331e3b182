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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Asks for support: what others ask, what the organisation asks itself, and the form of a new one.
@Path("/asks")
@Authenticated
public class AsksResource {

    private static final int PAGE = 20;
    private static final Set<String> BOXES = Set.of("received", "made", "put-away");

    /// Some of them. The names are of those that the viewer may still know.
    public record All(
            String box,
            List<SuggestionsClient.Suggestion> suggested,
            List<AsksClient.Ask> items,
            UUID next,
            Map<UUID, String> names,
            String done) {

        public String asker(AsksClient.Ask ask) {
            return names.get(ask.askerId());
        }
    }

    @CheckedTemplate(basePath = "support")
    static class Templates {
        static native TemplateInstance asks(All all);

        static native TemplateInstance makeAsk(AskForm form);
    }

    private final AsksClient asks;
    private final Linked linked;
    private final Suggested suggested;
    private final Places places;
    private final Viewer viewer;
    private final SupportRoles roles;
    private final Pages pages;

    AsksResource(
            @RestClient AsksClient asks,
            Linked linked,
            Suggested suggested,
            Places places,
            Viewer viewer,
            SupportRoles roles,
            Pages pages) {
        this.asks = asks;
        this.linked = linked;
        this.suggested = suggested;
        this.places = places;
        this.viewer = viewer;
        this.roles = roles;
        this.pages = pages;
    }

    @GET
    public Response all(@RestQuery String box, @RestQuery UUID cursor, @RestQuery String done) {
        viewer.organisation();
        var chosen = box != null && BOXES.contains(box) ? box : "received";
        var found = asks.list(chosen, cursor, PAGE);
        var waiting = chosen.equals("received") ? suggested.waiting() : List.<SuggestionsClient.Suggestion>of();
        var names = places.names(Stream.concat(
                        found.items().stream().map(AsksClient.Ask::askerId),
                        waiting.stream().map(SuggestionsClient.Suggestion::askerId))
                .toList());
        return pages.show(
                Templates.asks(new All(chosen, waiting, found.items(), found.next(), names, done == null ? "" : done)));
    }

    @GET
    @Path("new")
    public Response blank(@RestQuery UUID to) {
        onlyForWhoAsks();
        var form = new AskForm();
        form.to = to == null ? List.of() : List.of(to);
        return show(200, form.tidy());
    }

    @POST
    @Path("new")
    public Response ask(@BeanParam AskForm form) {
        onlyForWhoAsks();
        var wanted = form.tidy().ask(words());
        if (form.errors.isAny()) {
            return show(422, form);
        }
        try {
            return pages.goTo("/asks/" + asks.ask(form.key, wanted).id() + "?done=asked");
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "may-be-personal" -> {
                    form.askContacts = true;
                    form.errors.add("words", words().mayBePersonal());
                }
                case "has-ni-number" -> form.errors.add("words", words().hasNiNumber());
                case "day-not-possible" -> form.errors.add("by", words().dayNotPossible());
                case "too-many-asks" -> form.errors.add("form", words().tooMany());
                case "asks-not-open" -> form.errors.add("to", words().notOpen());
                case "links-not-current" -> form.errors.add("form", words().notCurrent());
                default -> form.errors = FormProblem.of(problem, Map.of(), words().notPossible());
            }
            return show(problem.status(), form);
        }
    }

    private Response show(int status, AskForm form) {
        form.linked = linked.all();
        return pages.show(status, Templates.makeAsk(form));
    }

    private void onlyForWhoAsks() {
        viewer.organisation();
        if (!roles.isAsking()) {
            throw new NotFoundException();
        }
    }

    private AsksWords words() {
        return pages.words(AsksWords.class);
    }
}
