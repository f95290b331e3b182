package org.trellis.portal.applying;

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
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.groups.GroupClient;
import org.trellis.portal.groups.Listing;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Tongues;

/// Which facts of the group's page go along with an application: none but those that it ticks.
@Path("/our-grants/drafts/{id: [0-9a-f-]{36}}/your-page")
@Authenticated
public class YourPageResource {

    /// A fact as it stands on the group's page today.
    public record Fact(String code, String words, boolean taken) {}

    public record Facts(UUID id, List<Fact> items) {}

    @CheckedTemplate(basePath = "applying")
    static class Templates {
        static native TemplateInstance yourPage(Facts facts);
    }

    private final Drafts drafts;
    private final DraftsClient client;
    private final GroupClient directory;
    private final Tongues tongues;
    private final Viewer viewer;
    private final Pages pages;

    YourPageResource(
            Drafts drafts,
            @RestClient DraftsClient client,
            @RestClient GroupClient directory,
            Tongues tongues,
            Viewer viewer,
            Pages pages) {
        this.drafts = drafts;
        this.client = client;
        this.directory = directory;
        this.tongues = tongues;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response facts(@RestPath UUID id) {
        return drafts.findOurs(id)
                .map(steps -> pages.show(Templates.yourPage(new Facts(id, facts(steps)))))
                .orElseGet(() -> pages.goTo("/our-grants/" + id));
    }

    @POST
    public Response take(@RestPath UUID id, @RestForm List<String> take, @RestForm String act) {
        var steps = drafts.findOurs(id);
        if (steps.isEmpty()) {
            return pages.goTo("/our-grants/" + id);
        }
        var ticked = Objects.requireNonNullElse(take, List.<String>of());
        for (var fact : facts(steps.get())) {
            write(steps.get(), fact, ticked.contains(fact.code()) ? fact.words() : "");
        }
        return pages.goTo("/our-grants/drafts/" + id
                + ("list".equals(act) ? "?done=saved" : "/" + steps.get().after(Steps.YOUR_PAGE)));
    }

    private void write(Steps steps, Fact fact, String words) {
        var before = steps.draft().in(Steps.PROFILE + fact.code());
        if (!before.words().equals(words)) {
            var over = before.version() == 0 ? null : "\"" + before.version() + "\"";
            client.write(steps.draft().id(), before.field(), over, new DraftsClient.Words(words));
        }
    }

    private List<Fact> facts(Steps steps) {
        var page = directory.listing(viewer.group());
        return Stream.of(
                        fact(steps, "name", page.name()),
                        fact(steps, "summary", page.summary()),
                        fact(steps, "area", page.area().words()),
                        fact(steps, "languages", tongues.names(page.languages())),
                        fact(steps, "contact", contact(page)))
                .filter(fact -> !fact.words().isBlank())
                .toList();
    }

    private static String contact(Listing page) {
        return Stream.of(page.phone(), page.email())
                .filter(Objects::nonNull)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static Fact fact(Steps steps, String code, String words) {
        return new Fact(
                code,
                Objects.requireNonNullElse(words, ""),
                !steps.draft().words(Steps.PROFILE + code).isBlank());
    }
}
