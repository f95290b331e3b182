package org.trellis.portal.capacity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.load.StillOpen;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// A group pauses, goes slow, rests at night and leaves a note: all from one page, none of it with a reason.
@Path("/capacity")
@Authenticated
public class CapacityResource {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int CHANGED_MEANWHILE = 412;

    @CheckedTemplate(basePath = "capacity")
    static class Templates {
        static native TemplateInstance capacity(CapacityForm form);
    }

    private final CapacityClient directory;
    private final StillOpen stillOpen;
    private final Viewer viewer;
    private final Pages pages;
    private final InstantSource clock;

    CapacityResource(
            @RestClient CapacityClient directory,
            StillOpen stillOpen,
            Viewer viewer,
            Pages pages,
            InstantSource clock) {
        this.directory = directory;
        this.stillOpen = stillOpen;
        this.viewer = viewer;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    public Response page(@RestQuery String done) {
        var form = filled(new CapacityForm());
        form.done = done == null ? "" : done;
        if (form.done.equals("paused")) {
            form.stillOpen = stillOpen.number();
        }
        return pages.show(Templates.capacity(form));
    }

    /// With no day, as the one tap on the home page has it, for two weeks.
    @POST
    @Path("pause")
    public Response pause(@BeanParam CapacityForm form) {
        var until = day(form, "until", form.until);
        return form.errors.isAny()
                ? again(422, form)
                : sent(
                        form,
                        "until",
                        "paused",
                        () -> directory.pause(viewer.organisation(), new CapacityClient.Pausing(until)));
    }

    @POST
    @Path("resume")
    public Response resume() {
        directory.resume(viewer.organisation());
        return done("resumed");
    }

    /// Out of the pause, but not at once into everything.
    @POST
    @Path("slow")
    public Response slow(@BeanParam CapacityForm form) {
        var wanted = new Limits(filled(form), words()).slowly();
        return form.errors.isAny()
                ? again(422, form)
                : sent(form, "slow", "slow", () -> {
                    directory.set(viewer.organisation(), form.etag, wanted);
                    directory.resume(viewer.organisation());
                });
    }

    @POST
    @Path("limits")
    public Response limit(@BeanParam CapacityForm form) {
        var wanted = new Limits(filled(form), words()).read();
        return form.errors.isAny()
                ? again(422, form)
                : sent(form, "from", "limits", () -> directory.set(viewer.organisation(), form.etag, wanted));
    }

    @POST
    @Path("note")
    public Response note(@BeanParam CapacityForm form) {
        var until = day(form, "day", form.day);
        if (form.text == null || form.text.isBlank()) {
            form.errors.add("text", words().noteMissing());
        } else if (form.text.length() > 140) {
            form.errors.add("text", words().noteLong());
        }
        return form.errors.isAny()
                ? again(422, form)
                : sent(
                        form,
                        "day",
                        "noted",
                        () -> directory.note(
                                viewer.organisation(), new CapacityClient.NewNote(form.text.strip(), until)));
    }

    @POST
    @Path("note/end")
    public Response takeDown() {
        directory.takeDown(viewer.organisation());
        return done("note-gone");
    }

    private Response sent(CapacityForm form, String field, String done, Runnable send) {
        try {
            send.run();
            return done(done);
        } catch (ServiceProblem problem) {
            if (problem.status() == CHANGED_MEANWHILE) {
                // With the newer mark the second press wins, knowingly.
                form.etag = null;
                form.errors.add("form", words().changedMeanwhile());
                return again(CHANGED_MEANWHILE, form);
            }
            form.errors = why(problem, field);
            return again(422, form);
        }
    }

    private Errors why(ServiceProblem problem, String field) {
        return switch (problem.code()) {
            case "day-is-over" -> Errors.none().add(field, words().dayOver());
            case "day-too-far" -> Errors.none().add(field, words().dayFar());
            case "limit-twice" -> Errors.none().add("form", words().limitTwice());
            case "quiet-hours-empty" -> Errors.none().add("from", words().quietEmpty());
            default ->
                FormProblem.of(problem, Map.of("until", field.equals("from") ? "to" : field), words().notPossible());
        };
    }

    private Response again(int status, CapacityForm form) {
        return pages.show(status, Templates.capacity(filled(form)));
    }

    private CapacityForm filled(CapacityForm form) {
        return form.over(
                directory.read(viewer.organisation()),
                clock.instant().atZone(LONDON).toLocalDate());
    }

    private LocalDate day(CapacityForm form, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            form.errors.add(field, words().dayWrong());
            return null;
        }
    }

    private Response done(String what) {
        return pages.goTo("/capacity?done=" + what);
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private CapacityWords words() {
        return pages.words(CapacityWords.class);
    }
}
