package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.language.Reading;
import org.trellis.portal.loops.LoopsClient;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;

/// What the sender writes down of the person, with their word, and the code that it gives them.
@Path("/referrals/{id: [0-9a-f-]{36}}/person")
@Authenticated
public class PersonResource {

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance person(PersonForm form);

        static native TemplateInstance code(UUID id, String code);
    }

    private final PersonClient people;
    private final ReferralsClient referrals;
    private final LoopsClient loops;
    private final Places places;
    private final Reading reading;
    private final Pages pages;

    PersonResource(
            @RestClient PersonClient people,
            @RestClient ReferralsClient referrals,
            @RestClient LoopsClient loops,
            Places places,
            Reading reading,
            Pages pages) {
        this.people = people;
        this.referrals = referrals;
        this.loops = loops;
        this.places = places;
        this.reading = reading;
        this.pages = pages;
    }

    @GET
    public Response form(@RestPath UUID id) {
        var referral = ofTheSender(id);
        return pages.show(Templates.person(filled(PersonForm.of(known(people, id)), referral)));
    }

    @POST
    public Response keep(@RestPath UUID id, @BeanParam PersonForm typed) {
        var form = filled(typed, ofTheSender(id));
        var wanted = form.wanted(words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.person(form));
        }
        try {
            people.keep(id, wanted);
            return pages.goTo("/referrals/" + id + "?done=person");
        } catch (ServiceProblem problem) {
            form.errors = FormProblem.of(problem, PersonForm.NAMES, words().notPossible());
            return pages.show(problem.status(), Templates.person(form));
        }
    }

    @POST
    @Path("removal")
    public Response forget(@RestPath UUID id) {
        people.forget(id);
        return pages.goTo("/referrals/" + id + "?done=forgotten");
    }

    /// Shown this once, and never in an address.
    @POST
    @Path("code")
    public Response code(@RestPath UUID id) {
        return pages.show(Templates.code(id, people.code(id).code()));
    }

    /// To the number that is among what they agreed to, in the daytime.
    @POST
    @Path("receipt")
    public Response receipt(@RestPath UUID id) {
        people.sendReceipt(id);
        return pages.goTo("/referrals/" + id + "?done=receipt");
    }

    /// Null when there is nothing that the viewer may know now.
    static PersonClient.Details known(PersonClient people, UUID id) {
        try {
            return people.read(id);
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return null;
        }
    }

    private Referral ofTheSender(UUID id) {
        var referral = referrals.read(id);
        if (!referral.sentByYou() || referral.isOver()) {
            throw new NotFoundException();
        }
        return referral;
    }

    private PersonForm filled(PersonForm form, Referral referral) {
        form.tidy(reading.language().code());
        form.referral = referral;
        form.loop = referral.loopId() == null ? null : loops.read(referral.loopId());
        form.other = places.names(List.of(referral.otherId())).getOrDefault(referral.otherId(), words().them());
        return form;
    }

    private PersonWords words() {
        return pages.words(PersonWords.class);
    }
}
