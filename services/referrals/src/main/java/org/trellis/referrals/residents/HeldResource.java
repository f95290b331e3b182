package org.trellis.referrals.residents;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trellis.referrals.details.Details;

/// Shows a resident, by their code, where their request is. The code is in the body, so that no log holds it.
@Path("/resident")
@PermitAll
@Tag(name = "The resident")
@APIResponse(responseCode = "404", description = "No such code, or not any more: `not-found`")
@APIResponse(responseCode = "503", description = "`too-many-tries`: wait a minute")
public class HeldResource {

    /// What the resident types.
    @Schema(name = "ResidentCodeTyped")
    public record Typed(
            @NotBlank(message = "Type the code that you were given")
            @Size(max = 40)
            @Schema(
                    description = "As it was written down: spaces, lines and small letters do not matter",
                    examples = "k7qm 4txp 9drw")
            String code) {}

    /// What the resident puts right.
    @Schema(name = "ResidentCorrection")
    public record Correction(
            @NotBlank(message = "Type the code that you were given") @Size(max = 40)
            String code,

            @NotNull(message = "Say what to put right")
            @Valid
            @Schema(description = "What stands here takes the place of what was known; the rest stays")
            Details details) {}

    /// What the resident wants to be sent.
    @Schema(name = "ResidentSending")
    public record ToSend(
            @NotBlank(message = "Type the code that you were given") @Size(max = 40)
            String code,

            @NotNull(message = "Say what to send")
            @Pattern(regexp = "code|receipt", message = "must be code or receipt")
            @Schema(
                    description = "`code`: the code and the code word; `receipt`: what you agreed to",
                    enumeration = {"code", "receipt"})
            String what) {}

    private final CodeDesk desk;
    private final ReceiptDesk receipts;

    HeldResource(CodeDesk desk, ReceiptDesk receipts) {
        this.desk = desk;
        this.receipts = receipts;
    }

    @POST
    @Cache(noStore = true)
    @Operation(
            operationId = "lookAsResident",
            summary = "See where your request is, and who may know what of you",
            description = "Changes nothing. It shows which details may be known, and none of them.")
    @APIResponse(responseCode = "200", description = "Every organisation that it went to")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public ResidentView look(@NotNull @Valid Typed typed) {
        return desk.look(typed.code());
    }

    @POST
    @Path("stop")
    @ResponseStatus(204)
    @Operation(
            operationId = "stopAsResident",
            summary = "Stop it, and have everything forgotten that is kept of you",
            description = "What is under way is taken back, and your details are gone at once, for everybody.")
    @APIResponse(responseCode = "204", description = "Stopped, whether or not anything was under way")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public void stop(@NotNull @Valid Typed typed) {
        desk.stop(typed.code());
    }

    @POST
    @Path("correction")
    @ResponseStatus(204)
    @Operation(
            operationId = "correctAsResident",
            summary = "Put right what is known of you",
            description =
                    "Whoever may read it reads the new words from now on. That you put it right is noted beside what"
                            + " you agreed to.")
    @APIResponse(responseCode = "204", description = "Put right wherever somebody still has something to do with it")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`nothing-to-correct`")
    public void correct(@NotNull @Valid Correction correction) {
        desk.correct(correction.code(), correction.details());
    }

    @POST
    @Path("sending")
    @ResponseStatus(204)
    @Operation(
            operationId = "sendToResident",
            summary = "Have your code or your receipt sent to you, each once",
            description = "To the telephone number that you gave, or to your e-mail address where you gave no number.")
    @APIResponse(responseCode = "204", description = "On its way, now or before")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "409", description = "`no-way-to-send`")
    @APIResponse(responseCode = "503", description = "`too-many-tries`, `too-many-sent`")
    public void send(@NotNull @Valid ToSend wanted) {
        switch (wanted.what()) {
            case "code" -> receipts.sendCode(wanted.code());
            default -> receipts.sendReceipt(wanted.code());
        }
    }
}
