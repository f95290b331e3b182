package org.trellis.grants.funds;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets councils and infrastructure bodies keep funds.
@Path("/funds")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(
        name = "Funds",
        description =
                "The funds that your organisation gives money from. What others see of them is under" + " Open funds")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class FundResource {

    /// What a fund is to become.
    @Schema(name = "FundState")
    public record State(
            @NotNull
            @Pattern(regexp = "open|paused|closed", message = "must be open, paused or closed")
            @Schema(
                    description = "`closed` is for good; what was applied for is still decided",
                    enumeration = {"open", "paused", "closed"})
            String state) {}

    private static final String KEY = "A key of your own, so that sending again has no second effect";

    private final FundDesk desk;

    FundResource(FundDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "makeFund",
            summary = "Make a fund",
            description = "As a draft that nobody else sees. Everything that whoever applies has to know stands in it"
                    + " before anybody starts.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(
            responseCode = "422",
            description = "`too-many-questions` with `mostQuestions`; `condition-banned`, `condition-unknown` with"
                    + " `condition`; `amount-not-possible` with `field`; `day-not-possible`")
    public RestResponse<FundView> make(
            @NotNull @Valid NewFund written,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return created(desk.make(written, key));
    }

    @GET
    @RolesAllowed({"grants-officer", "liaison-officer", "integrator"})
    @Operation(operationId = "listFunds", summary = "List your funds, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public FundView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"grants-officer", "liaison-officer", "integrator"})
    @Operation(operationId = "readFund", summary = "Read one of your funds, with where its money stands")
    @APIResponse(responseCode = "200", description = "With an ETag")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<FundView> get(@RestPath UUID id) {
        return tagged(desk.get(id));
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "writeFund",
            summary = "Write a draft anew",
            description = "What was open once stays as it is, since people applied under it: close and copy it.")
    @APIResponse(responseCode = "200", description = "As it is now, with an ETag")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`fund-terms-stay`")
    @APIResponse(responseCode = "412", description = "`changed-meanwhile`: If-Match names an older version")
    @APIResponse(responseCode = "422", description = "As where one is made")
    public RestResponse<FundView> write(
            @RestPath UUID id,
            @NotNull @Valid NewFund written,
            @RestHeader("If-Match") @Parameter(description = "The ETag that was read; any when absent")
                    String ifMatch) {
        return tagged(desk.write(id, written, ifMatch));
    }

    @PUT
    @Path("{id}/state")
    @Operation(operationId = "openPauseOrCloseFund", summary = "Open, pause or close a fund")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`fund-state-not-possible`")
    @APIResponse(responseCode = "422", description = "`day-not-possible`: its last day is over")
    public RestResponse<FundView> become(@RestPath UUID id, @NotNull @Valid State state) {
        return tagged(desk.become(id, state.state()));
    }

    @POST
    @Path("{id}/copies")
    @ResponseStatus(201)
    @Operation(
            operationId = "copyFund",
            summary = "Copy a fund, such as last year's",
            description = "A draft with the same words, without its last day and without money.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<FundView> copy(
            @RestPath UUID id,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return created(desk.copy(id, key));
    }

    @POST
    @Path("{id}/sources")
    @Operation(
            operationId = "addFundSource",
            summary = "Note money that came into a fund",
            description = "It is in the pot from then on. From whom it came stays known, also where it is passed on.")
    @APIResponse(responseCode = "200", description = "The fund as it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`fund-closed`")
    @APIResponse(
            responseCode = "422",
            description = "`amount-not-possible` with `field`; `fund-too-large`; `source-unclear`")
    public RestResponse<FundView> receive(
            @RestPath UUID id,
            @NotNull @Valid NewSource given,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return tagged(desk.receive(id, given, key));
    }

    private static RestResponse<FundView> created(FundView fund) {
        return RestResponse.ResponseBuilder.<FundView>created(URI.create("funds/" + fund.id()))
                .header("ETag", fund.etag())
                .entity(fund)
                .build();
    }

    private static RestResponse<FundView> tagged(FundView fund) {
        return RestResponse.ResponseBuilder.ok(fund).header("ETag", fund.etag()).build();
    }
}
