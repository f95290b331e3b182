package org.trellis.portal.registering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.ActingCookie;
import org.trellis.portal.session.Viewer;

/// Puts a group on Trellis: a name, and a contact for others if the group likes. Nothing else is asked.
@Path("/register")
@Authenticated
public class RegisterResource {

    /// What was typed; the key makes a second press of the button the same registration.
    public record Typed(String name, String contact, String key, boolean unfinished, Errors errors) {

        RegisterClient.NewGroup wanted() {
            var kind = contact.contains("@") ? "email" : "phone";
            return new RegisterClient.NewGroup(
                    name, contact.isEmpty() ? null : new RegisterClient.Contact(kind, contact));
        }
    }

    // Where directory's fields stand in our form.
    private static final Map<String, String> FIELDS =
            Map.of("value", "contact", "kind", "contact", "reachable", "contact");
    private static final int LONGEST_NAME = 120;

    @CheckedTemplate(basePath = "register")
    static class Templates {
        static native TemplateInstance form(Typed typed);

        static native TemplateInstance noted();
    }

    private final RegisterClient directory;
    private final ActingCookie acting;
    private final Viewer viewer;
    private final Pages pages;
    private final RegisterWords words;

    RegisterResource(@RestClient RegisterClient directory, ActingCookie acting, Viewer viewer, Pages pages) {
        this.directory = directory;
        this.acting = acting;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(RegisterWords.class);
    }

    @GET
    public Response form() {
        var key = FormKey.fresh();
        return pages.show(Templates.form(new Typed("", "", key, isUnfinished(), Errors.none())));
    }

    @POST
    public Response register(@RestForm String name, @RestForm String contact, @RestForm String key) {
        var typed = new Typed(stripped(name), stripped(contact), FormKey.of(key), isUnfinished(), Errors.none());
        check(typed);
        if (typed.errors().isAny()) {
            return pages.show(422, Templates.form(typed));
        }
        try {
            var unfinished = viewer.unfinished();
            return welcome(
                    unfinished.isPresent()
                            ? directory.finish(unfinished.get(), typed.wanted())
                            : directory.register(typed.key(), typed.wanted()));
        } catch (ServiceProblem problem) {
            if ("registration-noted".equals(problem.code())) {
                return pages.show(503, Templates.noted());
            }
            var errors = FormProblem.of(problem, FIELDS, words.notPossible());
            return pages.show(
                    422,
                    Templates.form(new Typed(typed.name(), typed.contact(), typed.key(), typed.unfinished(), errors)));
        }
    }

    private boolean isUnfinished() {
        return viewer.unfinished().isPresent();
    }

    // The new group is in no token yet, so the person is signed in anew, and then acts for it.
    private Response welcome(RegisterClient.Registered made) {
        NewCookie chosen = acting.of(made.id().toString());
        return Response.fromResponse(pages.goTo("/session/renew?to=/listing"))
                .cookie(chosen)
                .build();
    }

    private void check(Typed typed) {
        if (typed.name().isEmpty()) {
            typed.errors().add("name", words.nameMissing());
        } else if (typed.name().length() > LONGEST_NAME) {
            typed.errors().add("name", words.nameLong());
        }
    }

    private static String stripped(String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}
