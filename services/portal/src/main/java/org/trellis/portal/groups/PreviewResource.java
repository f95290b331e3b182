package org.trellis.portal.groups;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.session.Viewer;

/// Shows a group its own page exactly as somebody else gets it, "nothing" included.
@Path("/preview")
@Authenticated
public class PreviewResource {

    public record Eyes(UUID id, String name) {}

    public record AllEyes(List<Eyes> items) {}

    /// `team` is one of the reader's `teams`, or null for somebody of theirs who is in none.
    public record Preview(
            String as, String name, List<Eyes> others, Eyes team, List<Eyes> teams, GroupClient.Seen seen) {}

    /// Councils and bodies are always offered; a group that is linked is chosen from "Who sees what".
    @RegisterRestClient(configKey = "directory")
    @RegisterProvider(ActingHeaders.class)
    @RegisterProvider(ProblemReader.class)
    @Path("/api/directory/v1")
    public interface EyesClient {
        @GET
        @Path("organisations")
        AllEyes find(@RestQuery String kind, @RestQuery String ids);

        @GET
        @Path("links/{id}/teams")
        AllEyes teams(@RestPath String id);
    }

    @CheckedTemplate(basePath = "groups")
    static class Templates {
        static native TemplateInstance preview(Preview preview);
    }

    private final GroupClient directory;
    private final EyesClient organisations;
    private final Viewer viewer;
    private final Pages pages;

    PreviewResource(
            @RestClient GroupClient directory, @RestClient EyesClient organisations, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.organisations = organisations;
        this.viewer = viewer;
        this.pages = pages;
    }

    @GET
    public Response preview(@RestQuery String as, @RestQuery String team) {
        var own = viewer.organisation();
        var eyes = as == null || as.isBlank() ? "public" : as;
        var others = Stream.of("council", "infrastructure")
                .flatMap(kind -> organisations.find(kind, null).items().stream())
                .toList();
        var teams = eyes.matches("[0-9a-f-]{36}") ? organisations.teams(eyes).items() : List.<Eyes>of();
        var chosen = teams.stream()
                .filter(one -> one.id().toString().equals(team))
                .findFirst()
                .orElse(null);
        var seen =
                directory.preview(own, eyes, chosen == null ? null : chosen.id().toString());
        return pages.show(Templates.preview(new Preview(eyes, name(eyes, others), others, chosen, teams, seen)));
    }

    private String name(String eyes, List<Eyes> others) {
        return others.stream()
                .filter(one -> one.id().toString().equals(eyes))
                .findFirst()
                .or(() -> eyes.equals("public")
                        ? Optional.empty()
                        : organisations.find(null, eyes).items().stream().findFirst())
                .map(Eyes::name)
                .orElse(null);
    }
}
