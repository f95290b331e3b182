package org.trellis.portal.handing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.signposts.Around;
import org.trellis.portal.signposts.SignpostWords;

/// Puts a leaflet together: up to three places to go, and one for when none of them can help.
@Path("/signposts/hand-out")
@Authenticated
public class HandOutResource {

    private static final int LONGEST_NOTE = 280;

    @CheckedTemplate(basePath = "handing")
    static class Templates {
        static native TemplateInstance form(HandOutForm form);
    }

    private final LeafletsClient signposting;
    private final Choices choices;
    private final Around around;
    private final Viewer viewer;
    private final Reading reading;
    private final Pages pages;
    private final HandingWords words;

    HandOutResource(
            @RestClient LeafletsClient signposting,
            Choices choices,
            Around around,
            Viewer viewer,
            Reading reading,
            Pages pages) {
        this.signposting = signposting;
        this.choices = choices;
        this.around = around;
        this.viewer = viewer;
        this.reading = reading;
        this.pages = pages;
        this.words = pages.words(HandingWords.class);
    }

    @GET
    public Response form(
            @RestQuery List<UUID> to, @RestQuery List<UUID> pathway, @RestQuery String need, @RestQuery String place) {
        var form = new HandOutForm();
        form.to = to;
        form.pathway = pathway;
        form.need = need;
        form.place = place;
        return pages.show(Templates.form(named(form)));
    }

    @POST
    public Response hand(@BeanParam HandOutForm form) {
        var place = check(named(form));
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            var made = signposting.hand(form.key, form.leaflet(place));
            var asked = URLEncoder.encode(form.language, StandardCharsets.UTF_8);
            return pages.goTo("/signposts/handed/" + made.id() + "?asked=" + asked);
        } catch (ServiceProblem problem) {
            return again(form, problem);
        }
    }

    // Where nothing was chosen that can be seen there is nothing to hand out.
    private HandOutForm named(HandOutForm form) {
        viewer.organisation();
        form.tidy(reading.language().code());
        form.chosen = choices.of(form.to, form.pathway);
        if (!form.isEmpty() && form.chosen.isEmpty()) {
            throw new NotFoundException();
        }
        form.others = choices.others(form);
        return form;
    }

    private String check(HandOutForm form) {
        var say = pages.words(SignpostWords.class);
        if (form.chosen.isEmpty()) {
            form.errors.add("chosen", words.chosenMissing());
        } else if (form.chosen.size() > HandOutForm.MOST) {
            form.errors.add("chosen", words.chosenMany());
        }
        if (form.need.isEmpty()) {
            form.errors.add("need", say.needMissing());
        }
        if (form.note.length() > LONGEST_NOTE) {
            form.errors.add("note", say.noteLong(form.note.length()));
        }
        if (form.place.isEmpty()) {
            form.errors.add("place", say.placeMissing());
            return "";
        }
        var code = around.placeCode(form.place);
        if (code.isEmpty()) {
            form.errors.add("place", say.placeUnknown(form.place));
        }
        return code.orElse("");
    }

    private Response again(HandOutForm form, ServiceProblem problem) {
        var say = pages.words(SignpostWords.class);
        switch (problem.code()) {
            case "note-has-email" -> form.errors.add("note", say.noteHasEmail());
            case "note-has-telephone" -> form.errors.add("note", say.noteHasTelephone());
            case "note-has-postcode" -> form.errors.add("note", say.noteHasPostcode());
            case "note-has-ni-number" -> form.errors.add("note", say.noteHasNiNumber());
            case "note-may-name-a-person" -> {
                form.askNames = true;
                form.errors.add("note", say.noteMayName());
            }
            case "links-not-current" -> form.notCurrent = true;
            default -> form.errors = FormProblem.of(problem, Map.of("targets", "chosen"), say.notPossible());
        }
        return pages.show(problem.status(), Templates.form(form));
    }
}
