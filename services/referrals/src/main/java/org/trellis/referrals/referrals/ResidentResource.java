package org.trellis.referrals.referrals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.referrals.details.ConsentView;
import org.trellis.referrals.details.Details;
import org.trellis.referrals.details.Resident;

/// Says what may be known of the resident of a referral, to whom may know it.
@Path("/referrals/{id}")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
@Tag(
        name = "The resident",
        description =
                "What a resident agreed may be known. The receiver reads it while it has accepted the referral, and for"
                        + " as long after completing it as the loop says; before that, and after declining or giving back, it"
                        + " is not there. It is in no event, list, log or other answer")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class ResidentResource {

    private final ResidentDesk desk;

    ResidentResource(ResidentDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("resident")
    @Cache(noStore = true)
    @Operation(operationId = "readResident", summary = "Read what you may know of the resident")
    @APIResponse(responseCode = "200", description = "Never to be kept by anything in between")
    @APIResponse(
            responseCode = "403",
            description = "You had read it, and the link with its sender has ended: `share-ended`")
    @APIResponse(responseCode = "404", description = "None, or none that you may read now: `not-found`")
    public Details read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("resident")
    @Cache(noStore = true)
    @Operation(
            operationId = "keepResident",
            summary = "Say what may be known of the resident, with the resident's word",
            description = "By the sender, while the referral is open, in place of what there was: to add it when the"
                    + " resident agrees later, and to correct it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "403", description = "`only-the-sender`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "It is over: `referral-moved-on` with `state`")
    @APIResponse(responseCode = "422", description = "`not-agreed-to-travel` with `fields`")
    public Details keep(@RestPath UUID id, @NotNull @Valid Resident resident) {
        return desk.keep(id, resident);
    }

    @DELETE
    @Path("resident")
    @ResponseStatus(204)
    @Operation(
            operationId = "forgetResident",
            summary = "The resident does not want it any more",
            description = "By the sender. It is gone at once, for both, for good. The referral itself stays as it is.")
    @APIResponse(
            responseCode = "204",
            description = "Nothing is kept of the resident, whether or not there was anything")
    @APIResponse(responseCode = "403", description = "`only-the-sender`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void forget(@RestPath UUID id) {
        desk.takenBack(id);
    }

    @GET
    @Path("consent")
    @Operation(
            operationId = "readConsent",
            summary = "Read what the resident agreed to, and when",
            description = "For both sides. It says which details may be known and none of them.")
    @APIResponse(responseCode = "200", description = "Every word of it, the first one first")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public List<ConsentView> consent(@RestPath UUID id) {
        return desk.said(id);
    }
}
