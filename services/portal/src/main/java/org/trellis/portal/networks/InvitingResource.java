package org.trellis.portal.networks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.search.SearchClient;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A member invites another organisation into a network, or makes a code to pass on.
@Path("/networks/{id: [0-9a-f-]{36}}/inviting")
@Authenticated
public class InvitingResource {

    /// `found` is null while nothing was searched for; `code` is shown this once.
    public record Inviting(
            NetworksClient.Network network,
            String q,
            List<SearchClient.Found> found,
            NetworksClient.Code code,
            boolean invited,
            Errors errors) {}

    @CheckedTemplate(basePath = "networks")
    static class Templates {
        static native TemplateInstance inviting(Inviting inviting);
    }

    private static final int FEW = 10;

    private final NetworksClient signposting;
    private final SearchClient directory;
    private final Viewer viewer;
    private final Pages pages;
    private final NetworkWords words;

    InvitingResource(
            @RestClient NetworksClient signposting, @RestClient SearchClient directory, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(NetworkWords.class);
    }

    @GET
    public Response inviting(@RestPath UUID id, @RestQuery String q, @RestQuery boolean done) {
        return show(200, id, q, null, done, Errors.none());
    }

    @POST
    public Response invite(@RestPath UUID id, @RestForm UUID organisation, @RestForm String q) {
        viewer.organisation();
        if (organisation == null) {
            throw new NotFoundException();
        }
        try {
            signposting.invite(id, new NetworksClient.Invitation(organisation));
            return pages.goTo("/networks/" + id + "/inviting?done=true");
        } catch (ServiceProblem problem) {
            return show(problem.status(), id, q, null, false, why(problem));
        }
    }

    private Errors why(ServiceProblem problem) {
        return switch (problem.code()) {
            case "no-institutions-here" -> Errors.none().add("q", words.noInstitutions());
            case "too-many-invitations" -> Errors.none().add("q", words.tooManyInvitations());
            default -> FormProblem.of(problem, Map.of("organisationId", "q"), words.notPossible());
        };
    }

    /// No address leads to a code: it is in the answer to the button and nowhere else.
    @POST
    @Path("code")
    public Response code(@RestPath UUID id) {
        viewer.organisation();
        return show(200, id, null, signposting.code(id), false, Errors.none());
    }

    private Response show(int status, UUID id, String q, NetworksClient.Code code, boolean done, Errors errors) {
        viewer.organisation();
        var network = signposting.one(id);
        if (!network.member()) {
            throw new NotFoundException();
        }
        var wanted = Objects.requireNonNullElse(q, "").strip();
        return pages.show(status, Templates.inviting(new Inviting(network, wanted, find(wanted), code, done, errors)));
    }

    // Rows of somebody's list are no organisations here.
    private List<SearchClient.Found> find(String q) {
        return q.isEmpty()
                ? null
                : directory.search(null, null, q, null, null, null, null, FEW).items().stream()
                        .filter(found -> !found.isImport() && !found.isOwn())
                        .toList();
    }
}
