package org.trellis.portal.referrals;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.loops.Sending;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.PathwaysClient;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.services.FormProblem;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Say;

/// Writes and sends one referral.
@Path("/referrals/new")
@Authenticated
public class SendResource {

    @CheckedTemplate(basePath = "referrals")
    static class Templates {
        static native TemplateInstance form(ReferralForm form);
    }

    private final ReferralsClient referrals;
    private final PathwaysClient pathways;
    private final Sending sending;
    private final Places places;
    private final Viewer viewer;
    private final Say say;
    private final Pages pages;

    SendResource(
            @RestClient ReferralsClient referrals,
            @RestClient PathwaysClient pathways,
            Sending sending,
            Places places,
            Viewer viewer,
            Say say,
            Pages pages) {
        this.referrals = referrals;
        this.pathways = pathways;
        this.sending = sending;
        this.places = places;
        this.viewer = viewer;
        this.say = say;
        this.pages = pages;
    }

    @GET
    public Response form(
            @RestQuery UUID to,
            @RestQuery UUID pathway,
            @RestQuery String need,
            @RestQuery String place,
            @RestQuery UUID instead,
            @RestQuery boolean asked,
            @Context UriInfo uri) {
        viewer.organisation();
        var query = uri.getRequestUri().getRawQuery();
        if (!asked && query != null) {
            return pages.goTo("/safety-first?" + query);
        }
        var form = new ReferralForm();
        form.to = to;
        form.pathway = pathway;
        form.need = need;
        form.instead = instead;
        form.place = place == null ? null : said(place.strip());
        return pages.show(Templates.form(named(form)));
    }

    /// The ward that a postcode lies in, and nothing where it may lie in several: the form would be refused with it.
    private String said(String place) {
        return places.area(place).map(places::label).orElse("");
    }

    @POST
    public Response send(@BeanParam ReferralForm form) {
        viewer.organisation();
        var wanted = named(form).wanted(places, words());
        if (form.errors.isAny()) {
            return pages.show(422, Templates.form(form));
        }
        try {
            return pages.goTo("/referrals/" + referrals.send(form.key, wanted).id() + "?done=send");
        } catch (ServiceProblem problem) {
            Refused.of(problem, form.receiver, words(), say)
                    .ifPresentOrElse(
                            refused -> form.refused = refused,
                            () -> form.errors =
                                    FormProblem.of(problem, Map.of("area", "place"), words().notPossible()));
            return pages.show(problem.status(), Templates.form(form));
        }
    }

    private ReferralForm named(ReferralForm form) {
        return form.pathway == null ? byLoop(form) : byPathway(form);
    }

    private ReferralForm byPathway(ReferralForm form) {
        form.tidy().by = pathways.read(form.pathway).getEntity();
        form.to = form.by.organisationId();
        form.need = form.by.need();
        form.receiver = places.names(List.of(form.to)).getOrDefault(form.to, form.by.title());
        return form;
    }

    /// Whom nobody can name to the viewer is not there for them.
    private ReferralForm byLoop(ReferralForm form) {
        if (form.to == null) {
            throw new NotFoundException();
        }
        form.tidy().receiver = places.names(List.of(form.to)).get(form.to);
        if (form.receiver == null) {
            throw new NotFoundException();
        }
        form.loop = sending.to(form.to).orElse(null);
        if (form.loop != null && form.loop.needs().size() == 1) {
            form.need = form.loop.needs().getFirst();
        }
        return form;
    }

    // Asked for each time: a resource lives longer than one reader's language.
    private ReferralWords words() {
        return pages.words(ReferralWords.class);
    }
}
