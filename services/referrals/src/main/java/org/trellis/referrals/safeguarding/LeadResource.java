package org.trellis.referrals.safeguarding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Lets an organisation choose who hears of concerns about it.
@Path("/safeguarding-lead")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "safeguarding-lead"})
@Tag(name = "Safeguarding", description = "Who hears of concerns about somebody's safety")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class LeadResource {

    /// The choice.
    @Schema(name = "NewSafeguardingLead")
    public record NewLead(
            @NotNull(message = "Choose who hears of concerns")
            @Schema(description = "An institution that takes concerns and that yours is linked with")
            UUID leadId) {}

    private final SafeguardingDesk desk;

    LeadResource(SafeguardingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readSafeguardingLead", summary = "Read whom your organisation chose")
    @APIResponse(responseCode = "200", description = "Only your organisation reads this")
    @APIResponse(responseCode = "404", description = "Nobody: `not-found`")
    public LeadView read() {
        return desk.lead();
    }

    @PUT
    @Operation(
            operationId = "chooseSafeguardingLead",
            summary = "Choose who hears of concerns about your organisation",
            description =
                    "A council or an infrastructure body that takes concerns and is linked with you. Where somebody"
                            + " is in danger now, whoever raises the concern chooses who hears of it.")
    @APIResponse(responseCode = "200", description = "Chosen, in place of whoever was")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "`not-linked`; or `role-needed`")
    @APIResponse(responseCode = "422", description = "`lead-of-itself`, `takes-no-concerns`")
    @APIResponse(responseCode = "503", description = "`links-not-current`: try again in a minute")
    public LeadView choose(@NotNull @Valid NewLead wanted) {
        return desk.choose(wanted.leadId());
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(
            operationId = "dropSafeguardingLead",
            summary = "Choose nobody",
            description = "Whoever raises a concern chooses who hears of it.")
    @APIResponse(responseCode = "204", description = "Nobody is chosen, now or before")
    public void drop() {
        desk.drop();
    }
}
