package org.trellis.directory.introductions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/introductions")
@RolesAllowed({"councillor", "steward", "liaison-officer", "grants-officer", "support-officer"})
@Tag(name = "Introductions", description = "Asking to meet; an invitation to one item is the only answer there is")
public class IntroductionResource {

    @Schema(name = "Introductions", description = "All there are: an organisation has ten open ones at most")
    public record IntroductionList(List<IntroductionView> items) {}

    private final IntroductionDesk desk;

    IntroductionResource(IntroductionDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listIntroductions",
            summary = "List whom your organisation asked for an introduction",
            description = "The newest first, for 30 days. Nothing says whether anybody looked at it.")
    @APIResponse(responseCode = "200", description = "None is an answer too")
    public IntroductionList list() {
        return desk.asked();
    }

    @POST
    @Operation(
            operationId = "askForIntroduction",
            summary = "Ask an organisation for an introduction",
            description =
                    "It may invite you to one item, or do nothing; it is never asked again for an answer. One open"
                            + " request for each role in which you ask it. It lapses by itself after 30 days.")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(responseCode = "404", description = "`not-found`: no organisation that you can see")
    @APIResponse(responseCode = "409", description = "`introduction-asked`")
    @APIResponse(
            responseCode = "422",
            description =
                    "`introduction-to-yourself`, `you-block-them`, `hidden-asks-nobody`, `introductions-too-many`,"
                            + " `looks-personal`: send it again with `isPublic` if it is")
    public RestResponse<IntroductionView> ask(
            @NotNull @Valid NewIntroduction wanted, @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        return RestResponse.status(RestResponse.Status.CREATED, desk.ask(wanted, key));
    }
}
