package org.trellis.portal.handons;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;

/// The buttons of the [Block]: hand it to somebody, take it back.
@Path("/referrals/{id: [0-9a-f-]{36}}/hand-ons")
@Authenticated
public class HandOnResource {

    private static final String UUID_LETTERS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final HandOnsClient referrals;
    private final Pages pages;

    HandOnResource(@RestClient HandOnsClient referrals, Pages pages) {
        this.referrals = referrals;
        this.pages = pages;
    }

    @POST
    public Response hand(@RestPath UUID id, @RestForm String connector, @RestForm String key) {
        if (connector == null || !connector.matches(UUID_LETTERS)) {
            return back(id, "handed-to-nobody");
        }
        try {
            referrals.hand(id, FormKey.of(key), new HandOnsClient.To(UUID.fromString(connector)));
            return back(id, "handed");
        } catch (ServiceProblem problem) {
            return moved(id, problem, "referral-moved-on");
        }
    }

    @POST
    @Path("{handOn: [0-9a-f-]{36}}/removal")
    public Response takeBack(@RestPath UUID id, @RestPath UUID handOn) {
        try {
            referrals.takeBack(id, handOn);
            return back(id, "hand-taken-back");
        } catch (ServiceProblem problem) {
            // It is with the group already, or nothing of the viewer's, which its page says.
            return moved(id, problem, "not-found");
        }
    }

    private Response moved(UUID id, ServiceProblem problem, String known) {
        if (!problem.code().equals(known)) {
            throw problem;
        }
        return back(id, "moved");
    }

    private Response back(UUID id, String done) {
        return pages.goTo("/referrals/" + id + "?done=" + done);
    }
}
