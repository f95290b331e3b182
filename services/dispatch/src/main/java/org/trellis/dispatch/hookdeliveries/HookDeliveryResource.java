package org.trellis.dispatch.hookdeliveries;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows an organisation what became of what was sent to its webhooks, and sends it again.
@Path("/webhooks")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
@Tag(name = "Webhooks")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class HookDeliveryResource {

    private final HookDesk desk;

    HookDeliveryResource(HookDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("{id}/test")
    @ResponseStatus(202)
    @Operation(
            operationId = "testWebhook",
            summary = "Send a test event",
            description =
                    "It is tried once, and does not count as a failure. Look at the deliveries for what came of it.")
    @APIResponse(responseCode = "202", description = "It is on its way")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`webhook-off`, `test-under-way`")
    public HookDeliveryView test(@RestPath UUID id) {
        return desk.test(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(
            operationId = "listWebhookDeliveries",
            summary = "List what was sent to a webhook, newest first",
            description = "Kept for 30 days. Of your system's answers the status alone is kept.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public HookDeliveryPage list(
            @RestPath UUID id,
            @RestQuery
                    @Pattern(regexp = "waiting|delivered|failed|withheld")
                    @Parameter(description = "Only what is so", example = "failed")
                    String state,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.page(id, state, cursor, limit);
    }

    @POST
    @Path("{id}/replay")
    @ResponseStatus(202)
    @Operation(
            operationId = "replayWebhook",
            summary = "Send again what was sent, or could not be sent, in the last 14 days",
            description = "By ids, or all of a time, at most 1,000 in one go, oldest first. Each comes under the"
                    + " `webhook-id` that it had, so that a system which remembers those does nothing twice. What"
                    + " waits already, tests, and what is about a share that ended are not sent.")
    @APIResponse(responseCode = "202", description = "They are on their way")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "No such webhook or delivery of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`webhook-off`")
    @APIResponse(responseCode = "422", description = "`replay-too-old`")
    public Replayed replay(@RestPath UUID id, @NotNull @Valid Replay wanted) {
        return desk.replay(id, wanted);
    }
}
