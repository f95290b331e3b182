package org.trellis.dispatch.webhooks;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets an organisation say where, and of what, it wants to be told by webhook.
@Path("/webhooks")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
@Tag(
        name = "Webhooks",
        description = "Where your system is told what happened, signed as Standard Webhooks say. Each message holds ids"
                + " and states and nothing of a person: read the rest by the API, under today's rights. Messages may"
                + " come twice, under one `webhook-id`, and in any order")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class WebhookResource {

    private final WebhookDesk desk;

    WebhookResource(WebhookDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("types")
    @PermitAll
    @Operation(operationId = "listWebhookTypes", summary = "List what a webhook may be told of")
    @APIResponse(responseCode = "200", description = "All types")
    public EventTypes types() {
        return EventTypes.all();
    }

    @GET
    @Operation(operationId = "listWebhooks", summary = "List your organisation's webhooks")
    @APIResponse(responseCode = "200", description = "All of them")
    @APIResponse(responseCode = "400", description = "`organisation-needed`")
    public WebhookPage list() {
        return desk.all();
    }

    @POST
    @Operation(
            operationId = "addWebhook",
            summary = "Add a webhook",
            description =
                    "Five at most. The answer holds the secret that signatures are verified with, this once: asked"
                            + " again under the same `Idempotency-Key` it is left out. If it is lost, rotate it.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "409", description = "`too-many-webhooks`")
    @APIResponse(responseCode = "422", description = "`webhook-address-refused`, `webhook-type-unknown` with `type`")
    public RestResponse<WebhookView> add(
            @NotNull @Valid NewWebhook wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.add(wanted, key);
        return RestResponse.ResponseBuilder.<WebhookView>created(URI.create("webhooks/" + made.id()))
                .header("ETag", made.etag())
                .entity(made)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readWebhook", summary = "Read one webhook")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<WebhookView> read(@RestPath UUID id) {
        return answer(desk.read(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "changeWebhook",
            summary = "Change a webhook, or switch it on or off",
            description = "What waits goes to the new address. Switched on, it counts as working until it fails again.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "`webhook-address-refused`, `webhook-type-unknown` with `type`")
    public RestResponse<WebhookView> change(
            @RestPath UUID id,
            @NotNull @Valid NewWebhook wanted,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return answer(desk.change(id, wanted, ifMatch));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeWebhook",
            summary = "Remove a webhook",
            description = "With its secrets and its deliveries. What waits is not sent.")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }

    @POST
    @Path("{id}/secret")
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Replace a webhook's secret",
            description = "The answer holds the new one, this once. Until the overlap is over each message carries a"
                    + " signature by either, so that your system can change over when it suits you.")
    @APIResponse(responseCode = "200", description = "With the new `secret`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<WebhookView> rotate(@RestPath UUID id, @Valid Rotation wanted) {
        return answer(desk.rotate(id, wanted));
    }

    private static RestResponse<WebhookView> answer(WebhookView view) {
        return RestResponse.ResponseBuilder.ok(view).header("ETag", view.etag()).build();
    }
}
