package org.trellis.portal.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// What a group settles for itself: two people, who may take over, closing, and what waits for a second steward.
@Path("/people")
@Authenticated
public class SettlingResource {

    public record Typed(String address, Errors errors) {}

    @CheckedTemplate(basePath = "people")
    static class Templates {
        static native TemplateInstance contact(Typed typed);

        static native TemplateInstance close();

        static native TemplateInstance leave(boolean last);
    }

    private final PeopleClient directory;
    private final Viewer viewer;
    private final Reading reading;
    private final Pages pages;

    SettlingResource(@RestClient PeopleClient directory, Viewer viewer, Reading reading, Pages pages) {
        this.directory = directory;
        this.viewer = viewer;
        this.reading = reading;
        this.pages = pages;
    }

    @POST
    @Path("rule")
    public Response turn(@RestForm String rule) {
        var on = "on".equals(rule);
        return settled(directory.turn(new PeopleClient.Rule(on)), on ? "rule-on" : "rule-off");
    }

    @POST
    @Path("waiting/{id}")
    public Response answer(@RestPath UUID id, @RestForm String answer) {
        var yes = "confirm".equals(answer);
        directory.answer(id, new PeopleClient.Answer(yes ? "confirm" : "refuse"));
        return pages.goTo("/people?done=" + (yes ? "confirmed" : "refused"));
    }

    @GET
    @Path("contact")
    public Response contact() {
        viewer.organisation();
        return pages.show(Templates.contact(new Typed("", Errors.none())));
    }

    @POST
    @Path("contact")
    public Response name(@RestForm String address) {
        var typed = Objects.requireNonNullElse(address, "").strip();
        if (typed.isEmpty()) {
            return again(typed, Errors.none().add("address", words().addressMissing()));
        }
        try {
            var contact = new PeopleClient.NewContact(typed, reading.language().code());
            return settled(directory.name(contact), "contact");
        } catch (ServiceProblem problem) {
            return again(typed, FormProblem.of(problem, Map.of(), words().addressMissing()));
        }
    }

    private Response again(String typed, Errors errors) {
        return pages.show(422, Templates.contact(new Typed(typed, errors)));
    }

    @POST
    @Path("contact/end")
    public Response nameNobody() {
        return settled(directory.nameNobody(), "no-contact");
    }

    @GET
    @Path("closing")
    public Response askToClose() {
        viewer.organisation();
        return pages.show(Templates.close());
    }

    @POST
    @Path("closing")
    public Response close() {
        return settled(directory.close(), "closed");
    }

    @POST
    @Path("closing/end")
    public Response open() {
        directory.open();
        return pages.goTo("/people?done=opened");
    }

    @GET
    @Path("leave")
    public Response askToLeave() {
        viewer.organisation();
        return pages.show(Templates.leave(false));
    }

    /// A last steward without a contact is told so, and asked again.
    @POST
    @Path("leave")
    public Response leave(@RestForm String door) {
        try {
            directory.leave("shut".equals(door) ? "shut" : null);
            return pages.goTo("/session/renew?to=/home");
        } catch (ServiceProblem problem) {
            if (problem.code().equals("last-steward")) {
                return pages.show(409, Templates.leave(true));
            }
            throw problem;
        }
    }

    private Response settled(PeopleClient.Outcome outcome, String done) {
        return pages.goTo("/people?done=" + ("asked".equals(outcome.state()) ? "asked" : done));
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private PeopleWords words() {
        return pages.words(PeopleWords.class);
    }
}
