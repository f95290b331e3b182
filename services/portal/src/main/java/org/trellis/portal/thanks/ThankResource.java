package org.trellis.portal.thanks;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.groups.GroupClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;

/// Says thank you to a group: for the organisation acted for, or as nobody in particular.
@Path("/groups/{id: [0-9a-f-]{36}}/thanks")
public class ThankResource {

    private static final int MOST_LETTERS = 500;

    @CheckedTemplate(basePath = "thanks")
    static class Templates {
        static native TemplateInstance thank(ThankForm form);

        static native TemplateInstance said(ThankForm form);
    }

    private final ThanksClient signposting;
    private final ResidentThanksClient asResident;
    private final GroupClient directory;
    private final Viewer viewer;
    private final Pages pages;
    private final ThanksWords words;

    ThankResource(
            @RestClient ThanksClient signposting,
            @RestClient ResidentThanksClient asResident,
            @RestClient GroupClient directory,
            Viewer viewer,
            Pages pages) {
        this.signposting = signposting;
        this.asResident = asResident;
        this.directory = directory;
        this.viewer = viewer;
        this.pages = pages;
        this.words = pages.words(ThanksWords.class);
    }

    @GET
    public Response ask(@RestPath UUID id) {
        var form = named(new ThankForm(), id);
        try {
            if (viewer.acting().isPresent()) {
                signposting.look(id);
            } else {
                asResident.look(id);
            }
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
        return pages.show(Templates.thank(form));
    }

    @POST
    public Response thank(@RestPath UUID id, @BeanParam ThankForm form) {
        named(form, id);
        if (form.words.isEmpty()) {
            form.errors.add("words", words.wordsMissing());
        } else if (form.words.length() > MOST_LETTERS) {
            form.errors.add("words", words.wordsLong(String.valueOf(form.words.length())));
        }
        if (form.errors.isAny()) {
            return pages.show(422, Templates.thank(form));
        }
        try {
            if (viewer.acting().isPresent()) {
                signposting.thank(form.key, form.said());
            } else {
                asResident.thank(form.key, form.said());
            }
            return pages.show(Templates.said(form));
        } catch (ServiceProblem problem) {
            return refused(form, problem);
        }
    }

    // A group that the viewer does not see is not there.
    private ThankForm named(ThankForm form, UUID id) {
        form.tidy(id).name = directory.listing(id).name();
        return form;
    }

    private Response refused(ThankForm form, ServiceProblem problem) {
        switch (problem.code()) {
            case "words-have-email", "words-have-telephone", "words-have-postcode" -> {
                form.askPrivate = true;
                form.errors.add("words", words.looksPrivate());
            }
            case "words-have-ni-number" -> form.errors.add("words", words.hasNiNumber());
            case "words-missing" -> form.errors.add("words", words.wordsMissing());
            case "takes-no-thanks" -> form.shut = true;
            case "too-many-thanks", "links-not-current" -> form.errors.add("words", words.tooMany());
            default -> form.errors = FormProblem.of(problem, Map.of("groupId", "form"), words.notPossible());
        }
        return pages.show(problem.status(), Templates.thank(form));
    }
}
