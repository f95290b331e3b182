package org.trellis.portal.operator;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.ActingCookie;

/// The link that an institution's first member got. Opening it changes nothing: a scanner of mail may have opened it.
@Path("/institution/{token}")
public class InvitedResource {

    /// `problem` is a code of directory, or empty.
    public record Page(String token, StewardClient.Invited invited, String problem) {}

    @CheckedTemplate(basePath = "steward")
    static class Templates {
        static native TemplateInstance invited(Page page);

        static native TemplateInstance noted();
    }

    private final StewardClient directory;
    private final ActingCookie acting;
    private final Pages pages;

    InvitedResource(@RestClient StewardClient directory, ActingCookie acting, Pages pages) {
        this.directory = directory;
        this.acting = acting;
        this.pages = pages;
    }

    @GET
    public Response look(@RestPath String token) {
        return pages.show(Templates.invited(new Page(token, directory.look(token), "")));
    }

    // The institution is in no token yet, so the person is signed in anew, and then acts for it.
    @POST
    @Authenticated
    public Response accept(@RestPath String token) {
        try {
            var invited = directory.accept(token);
            return Response.fromResponse(pages.goTo("/session/renew?to=/home"))
                    .cookie(acting.of(invited.organisation().toString()))
                    .build();
        } catch (ServiceProblem problem) {
            return switch (problem.code()) {
                case "registration-noted" -> pages.show(503, Templates.noted());
                case "address-not-proved", "operator-stays-out", "sign-in-away" ->
                    pages.show(
                            problem.status(),
                            Templates.invited(new Page(token, directory.look(token), problem.code())));
                default -> throw problem;
            };
        }
    }
}
