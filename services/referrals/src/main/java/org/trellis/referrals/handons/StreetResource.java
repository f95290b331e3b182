package org.trellis.referrals.handons;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/// For somebody of a street, by a link and without sign-in.
@Path("/hand-on/{token}")
@PermitAll
@Tag(name = "Streets")
@APIResponse(responseCode = "404", description = "This is finished, or was never there: `not-found`")
public class StreetResource {

    private static final String BROWSER = "Trellis-Browser";
    private static final String OF_BROWSER = "What typing the code gave this browser; from no other one it is known";

    /// The code as it was typed.
    @Schema(name = "StreetCode")
    public record Typed(
            @NotBlank(message = "Type the code that we sent you")
            @Size(max = 20)
            @Schema(description = "Spaces do not matter", examples = "314 159")
            String code) {}

    /// By what a browser is known from now on.
    @Schema(name = "StreetBrowser")
    public record Known(
            @Schema(description = "To be kept by this browser alone, and shown with each request")
            String browser) {}

    private final StreetDesk desk;

    StreetResource(StreetDesk desk) {
        this.desk = desk;
    }

    @GET
    @Cache(noStore = true)
    @Operation(
            operationId = "lookAsStreet",
            summary = "See what is asked of the holder of this link",
            description = "Changes nothing. What is known of the resident is in it only after a yes, and only for the"
                    + " browser into which the code was typed.")
    @APIResponse(responseCode = "200", description = "Never to be kept by anything in between")
    public StreetView look(
            @RestPath String token, @RestHeader(BROWSER) @Parameter(description = OF_BROWSER) String browser) {
        return desk.look(token, browser);
    }

    @POST
    @Path("code")
    @ResponseStatus(204)
    @Operation(
            operationId = "sendStreetCode",
            summary = "Have a code sent to the number or address that the link was sent to",
            description = "Six digits, good for 30 minutes and five tries. Three in an hour.")
    @APIResponse(responseCode = "204", description = "It is on its way; the one before is worth nothing any more")
    @APIResponse(responseCode = "409", description = "`too-many-codes`")
    public void sendCode(@RestPath String token) {
        desk.sendCode(token);
    }

    @POST
    @Path("browser")
    @Cache(noStore = true)
    @Operation(operationId = "openAsStreet", summary = "Type the code, so that this browser is known")
    @APIResponse(responseCode = "200", description = "By what it is known; another one is not any more")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "422", description = "Wrong, too old or tried too often: `code-wrong`")
    public Known open(@RestPath String token, @NotNull @Valid Typed typed) {
        return new Known(desk.open(token, typed.code()));
    }

    @POST
    @Path("steps")
    @ResponseStatus(204)
    @Operation(
            operationId = "stepAsStreet",
            summary = "Say whether you can, and what came of it",
            description = "The steps are the group's. `connect`: you and the resident know each other now.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "403", description = "Not a known browser: `code-needed`")
    @APIResponse(responseCode = "409", description = "`step-not-now`")
    public void step(
            @RestPath String token,
            @RestHeader(BROWSER) @Parameter(description = OF_BROWSER) String browser,
            @NotNull @Valid StreetStep step) {
        desk.step(token, browser, step);
    }
}
