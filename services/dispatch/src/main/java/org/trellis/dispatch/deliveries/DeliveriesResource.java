package org.trellis.dispatch.deliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows an organisation what became of the messages that were sent for it.
@Path("/deliveries")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(name = "Deliveries", description = "What became of your organisation's messages, without names and words")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class DeliveriesResource {

    private final Deliveries deliveries;

    DeliveriesResource(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GET
    @Operation(
            operationId = "listDeliveries",
            summary = "List what became of your organisation's messages, newest first",
            description = "Whom they were for and what they said is not kept: both are forgotten a day after sending.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `cursor-not-understood`")
    public DeliveryPage list(
            @RestQuery @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return deliveries.latest(Cursor.of(cursor), limit);
    }
}
