package org.trellis.portal.deciding;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.applying.AwardsClient;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.pages.FormKey;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.vocabulary.Pounds;

/// One application that came: read as it was sent, decided by the second of two people, and paid.
@Path("/applications/{id: [0-9a-f-]{36}}")
@Authenticated
public class ApplicationResource {

    private final Received received;
    private final DecidingClient deciding;
    private final AwardsClient awards;
    private final Pounds pounds;
    private final Pages pages;

    ApplicationResource(
            Received received,
            @RestClient DecidingClient deciding,
            @RestClient AwardsClient awards,
            Pounds pounds,
            Pages pages) {
        this.received = received;
        this.deciding = deciding;
        this.awards = awards;
        this.pounds = pounds;
        this.pages = pages;
    }

    @GET
    public Response application(@RestPath UUID id, @RestQuery String done) {
        return received.show(200, id, Errors.none(), done);
    }

    @POST
    @Path("interest")
    public Response declare(@RestPath UUID id) {
        return act(id, "interest", () -> deciding.declare(id));
    }

    @POST
    @Path("taking-off")
    public Response takeOff(@RestPath UUID id) {
        return act(id, "taken-off", () -> deciding.takeOff(id));
    }

    @POST
    @Path("decision")
    public Response decide(@RestPath UUID id, @RestForm UUID proposal) {
        // None at all is the same as one that is proposed no more.
        var read = Objects.requireNonNullElse(proposal, new UUID(0, 0));
        return act(id, "decided", () -> deciding.decide(id, new DecidingClient.SecondWord(read)));
    }

    @POST
    @Path("payment")
    public Response pay(@RestPath UUID id, @RestForm String key) {
        received.read(id);
        try {
            return pages.goTo("/payments/" + awards.pay(id, FormKey.of(key)).id());
        } catch (ServiceProblem problem) {
            return refused(id, problem);
        }
    }

    @POST
    @Path("return")
    public Response returned(@RestPath UUID id) {
        return act(id, "returned", () -> awards.returned(id));
    }

    private Response act(UUID id, String done, Runnable act) {
        received.read(id);
        try {
            act.run();
            return pages.goTo("/applications/" + id + "?done=" + done);
        } catch (ServiceProblem problem) {
            return refused(id, problem);
        }
    }

    private Response refused(UUID id, ServiceProblem problem) {
        var words = pages.words(DecidingWords.class);
        var text = Refused.text(problem, words, pounds);
        if (text == null) {
            throw problem;
        }
        return received.show(problem.status(), id, Errors.none().add("form", text), null);
    }
}
