package org.trellis.directory.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.directory.members.Outcome;

@Path("/succession/contact")
@RolesAllowed("steward")
@Tag(name = "Succession", description = "Who may open a group's door again when its last steward has left")
public class SuccessionResource {

    /// How the contact is reached, and in which language.
    public record NewContact(
            @NotBlank(message = "Write a telephone number or an e-mail address")
            @Size(max = 200)
            @Schema(examples = "07700 900123")
            String address,

            @Pattern(regexp = "en|cy") @Schema(description = "Of the message; `en` when absent")
            String language) {}

    private final ContactDesk desk;

    SuccessionResource(ContactDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(summary = "Read whom your group named", description = "By a steward.")
    @APIResponse(responseCode = "200", description = "The contact, as far as anybody here can read it")
    @APIResponse(responseCode = "404", description = "`not-found`: nobody is named")
    public ContactView get() {
        return desk.get();
    }

    @PUT
    @Operation(
            summary = "Name who is asked when the last steward leaves",
            description = "The address is sealed: nobody here can read it, and nobody is told now.")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    @APIResponse(responseCode = "422", description = "`address-not-read`")
    public RestResponse<Outcome> name(@NotNull @Valid NewContact contact) {
        return answer(desk.name(contact.address(), contact.language()));
    }

    @DELETE
    @Operation(summary = "Name nobody any more")
    @APIResponse(responseCode = "200", description = "`done`")
    @APIResponse(responseCode = "202", description = "`asked`: another steward has to confirm it")
    public RestResponse<Outcome> nameNobody() {
        return answer(desk.nameNobody());
    }

    private static RestResponse<Outcome> answer(Outcome outcome) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.fromStatusCode(outcome.status()), outcome)
                .build();
    }
}
