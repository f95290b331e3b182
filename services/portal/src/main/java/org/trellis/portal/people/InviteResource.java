package org.trellis.portal.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pages.ShareText;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Inviting somebody: by a link that is handed on, or by a message to their address.
@Path("/people/invitations")
@Authenticated
public class InviteResource {

    /// What was typed; the key makes a second press of the button the same invitation.
    public record Typed(
            String role,
            String called,
            String by,
            String address,
            String key,
            List<String> roles,
            PeopleClient.Members here,
            Errors errors) {}

    /// What the inviter hands on.
    public record HandOn(PeopleClient.Invitation invitation, String text) {

        /// Opens WhatsApp with the text, for whoever has it.
        public String whatsApp() {
            return new ShareText(text).whatsApp();
        }
    }

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance invite(Typed typed);

        static native TemplateInstance invited(HandOn handOn);
    }

    private final PeopleClient directory;
    private final Viewer viewer;
    private final Reading reading;
    private final Pages pages;

    InviteResource(@RestClient PeopleClient directory, Viewer viewer, Reading reading, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    @Path("new")
    public Response form() {
        viewer.organisation();
        var key = FormKey.fresh();
        return pages.show(Templates.invite(typed("", "", "link", "", key, Errors.none())));
    }

    @POST
    public Response invite(
            @RestForm String role,
            @RestForm String called,
            @RestForm String by,
            @RestForm String address,
            @RestForm String key) {
        var typed = typed(text(role), text(called), text(by), text(address), FormKey.of(key), Errors.none());
        check(typed);
        if (typed.errors().isAny()) {
            return pages.show(422, Templates.invite(typed));
        }
        try {
            var made = directory.invite(typed.key(), wanted(typed));
            return pages.show(Templates.invited(new HandOn(made, handOn(made))));
        } catch (ServiceProblem problem) {
            var errors = FormProblem.of(problem, Map.of(), words().notPossible());
            return pages.show(
                    422,
                    Templates.invite(
                            typed(typed.role(), typed.called(), typed.by(), typed.address(), typed.key(), errors)));
        }
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath UUID id) {
        directory.withdraw(id);
        return pages.goTo("/people?done=withdrawn");
    }

    private Typed typed(String role, String called, String by, String address, String key, Errors errors) {
        return new Typed(role, called, by, address, key, Kinds.roles(viewer), here(), errors);
    }

    /// Only for what roles are called here: whoever cannot be told it can still invite.
    private PeopleClient.Members here() {
        try {
            return Kinds.isGroup(viewer) ? directory.members() : PeopleClient.Members.NOBODY;
        } catch (ProcessingException | ServiceProblem _) {
            return PeopleClient.Members.NOBODY;
        }
    }

    private PeopleClient.NewInvitation wanted(Typed typed) {
        var byLink = typed.by().equals("link");
        var by = byLink ? "link" : typed.address().contains("@") ? "email" : "phone";
        return new PeopleClient.NewInvitation(
                typed.role(),
                typed.called(),
                by,
                byLink ? null : typed.address(),
                reading.language().code());
    }

    private String handOn(PeopleClient.Invitation made) {
        return made.link() == null
                ? ""
                : pages.words(InviteWords.class).handOnText(viewer.organisationName(), made.link());
    }

    private void check(Typed typed) {
        if (typed.role().isEmpty()) {
            typed.errors().add("role-" + typed.roles().stream().findFirst().orElse(""), words().roleMissing());
        }
        if (typed.called().isEmpty()) {
            typed.errors().add("called", pages.words(InviteWords.class).forWhomMissing());
        }
        if (!typed.by().equals("link") && typed.address().isEmpty()) {
            typed.errors().add("address", words().addressMissing());
        }
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private PeopleWords words() {
        return pages.words(PeopleWords.class);
    }
}
