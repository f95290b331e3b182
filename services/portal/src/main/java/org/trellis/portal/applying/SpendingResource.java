package org.trellis.portal.applying;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.funds.GrantRoles;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.Viewer;
import org.trellis.portal.vocabulary.Pounds;

/// What a group did with money that came: what it spent, and what is left.
@Path("/our-grants/{id: [0-9a-f-]{36}}")
@Authenticated
public class SpendingResource {

    private final OurGrant ourGrant;
    private final AwardsClient awards;
    private final GrantRoles roles;
    private final Viewer viewer;
    private final Pounds pounds;
    private final Pages pages;

    SpendingResource(
            OurGrant ourGrant,
            @RestClient AwardsClient awards,
            GrantRoles roles,
            Viewer viewer,
            Pounds pounds,
            Pages pages) {
        this.ourGrant = ourGrant;
        this.awards = awards;
        this.roles = roles;
        this.viewer = viewer;
        this.pounds = pounds;
        this.pages = pages;
    }

    @POST
    @Path("receipts")
    public Response spend(@RestPath UUID id, @BeanParam SpendForm form) {
        viewer.group();
        var receipt = form.tidy().receipt(words());
        return keep(id, form, "amount", "receipt", () -> awards.spend(id, form.key, receipt));
    }

    @POST
    @Path("leftover")
    public Response leave(@RestPath UUID id, @BeanParam SpendForm form) {
        roles.mustSign();
        var leftover = form.tidy().leftover(words());
        return keep(id, form, "left", form.repurposed ? "repurposed" : "giving-back", () -> awards.leave(id, leftover));
    }

    private Response keep(UUID id, SpendForm form, String amount, String done, Runnable act) {
        if (form.errors.isAny()) {
            return ourGrant.show(422, id, form, form.errors, null);
        }
        try {
            act.run();
            return pages.goTo("/our-grants/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            switch (problem.code()) {
                case "amount-not-possible", "more-than-there-is" ->
                    form.errors.add(
                            amount,
                            words().moreThanLeft(pounds.of(awards.read(id).leftPence())));
                case "more-than-is-held" -> form.errors.add("left", words().moreThanHeld());
                case "words-needed" -> form.errors.add("instead", words().insteadMissing());
                case "not-paid-yet" -> form.errors.add("form", words().notPaidYet());
                case "leftover-said-before" -> form.errors.add("form", words().leftoverSaid());
                default -> throw problem;
            }
            return ourGrant.show(problem.status(), id, form, form.errors, null);
        }
    }

    private ApplyingWords words() {
        return pages.words(ApplyingWords.class);
    }
}
