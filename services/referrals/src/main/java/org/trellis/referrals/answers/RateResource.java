package org.trellis.referrals.answers;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.problem.NotFound;

/// Says how soon an institution answers.
@Path("/answer-rates")
@Tag(
        name = "Answer rates",
        description = "How soon councils, infrastructure bodies and partners answer. Groups owe none")
public class RateResource {

    private final Rates rates;

    RateResource(Rates rates) {
        this.rates = rates;
    }

    @GET
    @Path("{organisationId}")
    @PermitAll
    @Operation(
            operationId = "readAnswerRate",
            summary = "Read how soon an institution answers",
            description = "Counted each night over ninety days, and for everybody to read. A number is there only where"
                    + " it is of five referrals or more. There are none of groups, and no list.")
    @APIResponse(responseCode = "200", description = "As counted last")
    @APIResponse(
            responseCode = "404",
            description = "No institution that has referrals to answer, or no institution at all: `not-found`")
    public RateView read(@RestPath UUID organisationId) {
        return rates.find(organisationId).orElseThrow(() -> new NotFound().asException());
    }
}
