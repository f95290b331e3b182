package org.trellis.referrals.residents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Gives a resident a code of their own, and the receipt of what they agreed to.
@Path("/referrals/{id}")
@RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
@Tag(name = "The resident")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`, `only-the-sender`")
public class CodeResource {

    /// What is told the resident, once.
    @Schema(name = "ResidentCode")
    public record Code(
            @Schema(
                    description = "To be read out, written down or printed; it is not shown again",
                    examples = "K7QM-4TXP-9DRW")
            String code) {}

    private final CodeDesk desk;
    private final ReceiptDesk receipts;

    CodeResource(CodeDesk desk, ReceiptDesk receipts) {
        this.desk = desk;
        this.receipts = receipts;
    }

    @POST
    @Path("code")
    @Cache(noStore = true)
    @Operation(
            operationId = "makeResidentCode",
            summary = "Make a code for the resident",
            description = "By who sent the first referral of the thread. With it the resident sees, without an account,"
                    + " where it is and who may know what, and can stop it. A new one makes the one before dead.")
    @APIResponse(responseCode = "200", description = "The code, this once")
    @APIResponse(responseCode = "404", description = "None of yours, or not the first of its thread: `not-found`")
    public Code make(@RestPath UUID id) {
        return new Code(desk.make(id));
    }

    @POST
    @Path("receipt")
    @ResponseStatus(204)
    @Operation(
            operationId = "sendResidentReceipt",
            summary = "Send the resident the receipt of what they agreed to, once",
            description =
                    "By the sender, to the number or address that is among the details. Not at night. It says when,"
                            + " for what, which version of the words and until when, and nothing of the details.")
    @APIResponse(responseCode = "204", description = "On its way, now or before")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`no-way-to-send`")
    public void receipt(@RestPath UUID id) {
        receipts.sendReceipt(id);
    }
}
