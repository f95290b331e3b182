package org.trellis.grants.awards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows a funder what is to be paid, and notes what was.
@Path("/payments")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(
        name = "Payments",
        description = "Instructions to pay, of your organisation's funds. Trellis moves no money itself")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class PaymentResource {

    /// What became of a payment.
    @Schema(name = "PaymentState")
    public record State(
            @NotNull
            @Pattern(regexp = "in-file|paid|failed|bounced", message = "must be in-file, paid, failed or bounced")
            @Schema(
                    description = "`bounced`: it was paid, and came back from the bank",
                    enumeration = {"in-file", "paid", "failed", "bounced"})
            String state) {}

    private final PaymentDesk desk;

    PaymentResource(PaymentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPayments", summary = "List payments, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public PaymentView.Page list(
            @RestQuery
                    @Pattern(
                            regexp = "to-pay|in-file|paid|failed|bounced|stopped",
                            message = "must be to-pay, in-file, paid, failed, bounced or stopped")
                    String state,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(state, cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPayment", summary = "Read one payment")
    @APIResponse(responseCode = "200", description = "The payment")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public PaymentView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/state")
    @Operation(
            operationId = "notePayment",
            summary = "Note what became of a payment",
            description = "Noted twice it counts once. With `paid` the money is entered as paid in the same moment.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(
            responseCode = "409",
            description = "`payment-state-not-possible`; `application-not-approved`: it was withdrawn;"
                    + " `payment-used-since`: what came was used, so it did not bounce")
    public PaymentView become(@RestPath UUID id, @NotNull @Valid State state) {
        return desk.become(id, state.state());
    }
}
