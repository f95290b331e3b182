package org.trellis.grants.awards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Lets a group say what becomes of the money, and its funder pay it.
@Path("/awards/{id}")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Awards", description = "What follows an approval. An award has the id of its application")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(
        responseCode = "403",
        description = "`only-the-group`, `only-the-funder`; your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No application that you can see: `not-found`")
@APIResponse(responseCode = "409", description = "`application-not-approved`, and what is said at each act")
public class AwardResource {

    private static final String KEY = "A key of your own, so that sending again has no second effect";

    private final AwardDesk desk;
    private final PaymentDesk payments;

    AwardResource(AwardDesk desk, PaymentDesk payments) {
        this.desk = desk;
        this.payments = payments;
    }

    @GET
    @Operation(operationId = "readAward", summary = "Read what became of an approval")
    @APIResponse(responseCode = "200", description = "For both sides the same")
    public AwardView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("confirmation")
    @RolesAllowed("steward")
    @Operation(
            operationId = "confirmAward",
            summary = "Say, as the second steward, that the money may come",
            description = "By another steward than the one who sent the application. No money moves before.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "403", description = "`second-steward-needed`; `only-the-group`; `role-needed`")
    public AwardView confirm(@RestPath UUID id) {
        return desk.confirm(id);
    }

    @POST
    @Path("payments")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @ResponseStatus(201)
    @Operation(
            operationId = "makePayment",
            summary = "Instruct that an award is paid",
            description = "All of it, once. After one that failed or bounced another one can be made.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(
            responseCode = "409",
            description = "`not-confirmed`, `host-has-not-agreed`, `payment-under-way`, `application-not-approved`,"
                    + " `host-is-leaving`")
    public PaymentView pay(
            @RestPath UUID id,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return payments.make(id, key);
    }

    @POST
    @Path("receipts")
    @RolesAllowed({"steward", "helper"})
    @ResponseStatus(201)
    @Operation(operationId = "addReceipt", summary = "Say what was spent, and on what")
    @APIResponse(responseCode = "201", description = "The award as it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`not-paid-yet`, `application-not-approved`")
    @APIResponse(responseCode = "422", description = "`amount-not-possible` with `field`; `more-than-there-is`")
    public AwardView spend(
            @RestPath UUID id,
            @NotNull @Valid NewSpending.Receipt receipt,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return desk.spend(id, receipt, key);
    }

    @PUT
    @Path("leftover")
    @RolesAllowed("steward")
    @Operation(
            operationId = "sayLeftover",
            summary = "Give back what is left, or say what it is used for instead",
            description = "Once. Nobody has to agree to the other use.")
    @APIResponse(responseCode = "200", description = "As it is now; the ledger follows within seconds")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`not-paid-yet`, `leftover-said-before`")
    @APIResponse(
            responseCode = "422",
            description = "`amount-not-possible` with `field`; `more-than-there-is`; `words-needed`;"
                    + " `more-than-is-held`: of what goes back, by its host")
    public AwardView leave(@RestPath UUID id, @NotNull @Valid NewSpending.Leftover leftover) {
        return desk.leave(id, leftover);
    }

    @PUT
    @Path("return")
    @RolesAllowed({"grants-officer", "liaison-officer"})
    @Operation(operationId = "noteReturn", summary = "Note that what was given back is on your account")
    @APIResponse(responseCode = "200", description = "As it is now; it is in the pot again")
    @APIResponse(responseCode = "409", description = "`nothing-coming-back`")
    public AwardView returned(@RestPath UUID id) {
        return payments.returned(id);
    }
}
