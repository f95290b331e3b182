package org.trellis.referrals.concerns;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows what an organisation keeps of the concerns that it sent.
@Path("/sent-concerns")
@RolesAllowed({
    "steward",
    "helper",
    "liaison-officer",
    "helpline",
    "councillor",
    "support-officer",
    "grants-officer",
    "safeguarding-lead"
})
@Tag(
        name = "Concerns sent",
        description = "That concerns were sent, when, to whom, and whether they were taken in hand. No word of them")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class SentResource {

    private final RaisingDesk desk;

    SentResource(RaisingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "listSentConcerns",
            summary = "List the concerns that your organisation sent, the newest first",
            description = "Without a word of them. One about your own organisation is seen by whoever sent it alone."
                    + " Kept for two years.")
    @APIResponse(responseCode = "200", description = "A page")
    public SentPage list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Cache(noStore = true)
    @Operation(operationId = "readSentConcern", summary = "Read whether a concern was taken in hand")
    @APIResponse(responseCode = "200", description = "Without a word of it")
    @APIResponse(responseCode = "404", description = "None that you sent: `not-found`")
    public SentView read(@RestPath UUID id) {
        return desk.read(id);
    }
}
