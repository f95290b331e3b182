package org.trellis.portal.signposts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Writes and sends one signpost.
@Path("/signposts")
@Authenticated
public class SendResource {

    private static final int LONGEST_NOTE = 280;

    @CheckedTemplate(basePath = "signposts")
    static class Templates {
        static native TemplateInstance form(SignpostForm form);
    }

    private final SignpostsClient signposting;
    private final Around around;
    private final Viewer viewer;
    private final Pages pages;
    private final SignpostWords words;

    SendResource(@RestClient SignpostsClient signposting, Around around, Viewer viewer, Pages pages) {
        this.signposting = signposting;
        this.around = around;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(SignpostWords.class);
    }

    @GET
    @Path("new")
    public Response form(@RestQuery UUID to, @RestQuery String need, @RestQuery String place) {
        viewer.organisation();
        if (to == null) {
            throw new NotFoundException();
        }
        var form = new SignpostForm();
        form.to = to;
        form.need = need;
        form.place = place;
        form.receiver = around.name(to);
        return show(200, form.tidy());
    }

    @POST
    public Response send(@BeanParam SignpostForm form) {
        viewer.organisation();
        if (form.to == null) {
            throw new NotFoundException();
        }
        form.tidy().receiver = around.name(form.to);
        var place = check(form);
        if (form.errors.isAny()) {
            return show(422, form);
        }
        try {
            signposting.send(form.key, form.signpost(place));
            return pages.goTo("/sent?done=sent");
        } catch (ServiceProblem problem) {
            return again(form, problem);
        }
    }

    // Whoever sends sees a pause before, and may send all the same: a pause is about referrals.
    private Response show(int status, SignpostForm form) {
        form.capacity = around.capacity(form.to);
        return pages.show(status, Templates.form(form));
    }

    private String check(SignpostForm form) {
        if (form.need.isEmpty()) {
            form.errors.add("need", words.needMissing());
        }
        if (form.note.length() > LONGEST_NOTE) {
            form.errors.add("note", words.noteLong(form.note.length()));
        }
        if (form.place.isEmpty()) {
            form.errors.add("place", words.placeMissing());
            return "";
        }
        var code = around.placeCode(form.place);
        if (code.isEmpty()) {
            form.errors.add("place", words.placeUnknown(form.place));
        }
        return code.orElse("");
    }

    private Response again(SignpostForm form, ServiceProblem problem) {
        switch (problem.code()) {
            case "note-has-email" -> form.errors.add("note", words.noteHasEmail());
            case "note-has-telephone" -> form.errors.add("note", words.noteHasTelephone());
            case "note-has-postcode" -> form.errors.add("note", words.noteHasPostcode());
            case "note-has-ni-number" -> form.errors.add("note", words.noteHasNiNumber());
            case "note-may-name-a-person" -> {
                form.askNames = true;
                form.errors.add("note", words.noteMayName());
            }
            case "signposts-not-open" -> form.errors.add("form", words.notOpen(form.receiver));
            case "links-not-current" -> form.notCurrent = true;
            default -> form.errors = FormProblem.of(problem, Map.of("receiverId", "form"), words.notPossible());
        }
        return show(problem.status(), form);
    }
}
