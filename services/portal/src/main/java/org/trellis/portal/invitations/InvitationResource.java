package org.trellis.portal.invitations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.ActingCookie;

/// Somebody holds an invitation. Opening it changes nothing: a scanner of links may do that too.
@Path("/invitation/{token: [A-Za-z0-9_-]{1,64}}")
public class InvitationResource {

    /// What was typed into the form of coming in.
    public record Joining(String token, HeldClient.Held held, String called, String word, Errors errors) {}

    public record Shown(String token, HeldClient.Held held) {}

    @CheckedTemplate(basePath = "invitations")
    static class Templates {
        static native TemplateInstance invitation(Shown shown);

        static native TemplateInstance join(Joining joining);

        static native TemplateInstance gone();

        static native TemplateInstance noted();
    }

    private final HeldClient directory;
    private final ActingCookie acting;
    private final Pages pages;

    InvitationResource(@RestClient HeldClient directory, ActingCookie acting, Pages pages) {
        this.directory = directory;
        this.acting = acting;
        this.pages = pages;
    }

    @GET
    public Response invitation(@RestPath String token) {
        try {
            return pages.show(Templates.invitation(new Shown(token, directory.see(token))));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    @GET
    @Path("join")
    @Authenticated
    public Response form(@RestPath String token) {
        try {
            return pages.show(Templates.join(new Joining(token, directory.see(token), "", "", Errors.none())));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    @POST
    @Path("join")
    @Authenticated
    public Response join(@RestPath String token, @RestForm String called, @RestForm String word) {
        var typed = Objects.requireNonNullElse(called, "").strip();
        var code = Objects.requireNonNullElse(word, "").strip();
        if (typed.isEmpty()) {
            return again(token, typed, code, Errors.none().add("called", words().calledMissing()));
        }
        try {
            return welcome(directory.accept(token, new HeldClient.Acceptance(typed, code)));
        } catch (ServiceProblem problem) {
            return switch (problem.code()) {
                case "acceptance-noted" -> pages.show(503, Templates.noted());
                case "word-wrong" -> again(token, typed, code, Errors.none().add("word", detail(problem)));
                default ->
                    problem.status() == 404
                            ? gone(problem)
                            : again(token, typed, code, FormProblem.of(problem, Map.of(), words().notPossible()));
            };
        }
    }

    // The organisation is in no token yet, so the person is signed in anew, and then acts for it.
    private Response welcome(HeldClient.Held joined) {
        return Response.fromResponse(pages.goTo("/session/renew?to=/people"))
                .cookie(acting.of(joined.organisation().toString()))
                .build();
    }

    private Response again(String token, String called, String word, Errors errors) {
        try {
            return pages.show(422, Templates.join(new Joining(token, directory.see(token), called, word, errors)));
        } catch (ServiceProblem problem) {
            return gone(problem);
        }
    }

    private Response gone(ServiceProblem problem) {
        if (problem.status() != 404) {
            throw problem;
        }
        return pages.show(404, Templates.gone());
    }

    private String detail(ServiceProblem problem) {
        return Objects.requireNonNullElse(problem.problem().detail(), words().notPossible());
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private InvitationWords words() {
        return pages.words(InvitationWords.class);
    }
}
