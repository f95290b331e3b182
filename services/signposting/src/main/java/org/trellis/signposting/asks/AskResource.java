package org.trellis.signposting.asks;

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

/// Lets organisations ask each other for support.
@Path("/asks")
@RolesAllowed({
    "steward",
    "helper",
    "liaison-officer",
    "support-officer",
    "grants-officer",
    "safeguarding-lead",
    "councillor",
    "integrator"
})
@Tag(
        name = "Asks",
        description = "Support that an organisation needs, asked of those that it chose. Institutions owe an answer;"
                + " groups owe none")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class AskResource {

    /// How an ask ends.
    @Schema(name = "SupportAskEnd")
    public record End(
            @NotNull @Schema(description = "Whether there is what was needed", examples = "true")
            Boolean met) {}

    /// Puts an ask away, or back.
    @Schema(name = "SupportAskFiling", description = "Your side's mark alone")
    public record AskFiling(
            @NotNull @Schema(description = "True puts it away, false puts it back", examples = "true")
            Boolean filed) {}

    private final AskDesk desk;

    AskResource(AskDesk desk) {
        this.desk = desk;
    }

    @POST
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
    @ResponseStatus(201)
    @Operation(
            operationId = "askForSupport",
            summary = "Ask for support",
            description = "Each of those that you ask must take signposts from you. An institution owes an answer by a"
                    + " day; nobody learns whether a group read it. At most 10 a day.")
    @APIResponse(responseCode = "201", description = "Asked, or asked before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "403", description = "`asks-not-open` with `organisationIds`; `role-needed`")
    @APIResponse(responseCode = "404", description = "One of them is none that you can see: `not-found`")
    @APIResponse(
            responseCode = "422",
            description = "`may-be-personal` with `field` and `part` (send again with `publicContacts` if it is there"
                    + " for everybody); `has-ni-number`, `day-not-possible`, `ask-to-yourself`, `too-many-asks`")
    @APIResponse(responseCode = "503", description = "Nobody can say which links there are: `links-not-current`")
    public RestResponse<AskView> ask(
            @NotNull @Valid NewAsk wanted,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.ask(wanted, key);
        return RestResponse.ResponseBuilder.<AskView>created(URI.create("asks/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(
            operationId = "listSupportAsks",
            summary = "List asks, newest first",
            description = "A councillor reads those alone that were asked of councillors too.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public AskView.Page list(
            @RestQuery
                    @DefaultValue("received")
                    @Pattern(regexp = "received|made|put-away", message = "must be received, made or put-away")
                    @Parameter(description = "`received`: open and not put away; `made`; `put-away`: by your side")
                    String box,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(AskBox.of(box), cursor, limit);
    }

    @GET
    @Path("owed")
    @Operation(
            operationId = "listOwedAnswers",
            summary = "List what your institution owes a first answer to, the soonest first",
            description = "Always empty for groups, which owe none.")
    @APIResponse(responseCode = "200", description = "The first so many")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public AskView.Page owed(@RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.owed(limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readSupportAsk", summary = "Read one ask")
    @APIResponse(responseCode = "200", description = "The ask, as your side sees it")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public AskView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @PUT
    @Path("{id}/filing")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "fileSupportAsk",
            summary = "Put an ask away, or back",
            description = "Your side's own mark: whoever asked sees no difference.")
    @APIResponse(responseCode = "200", description = "The ask, as your side sees it now")
    @APIResponse(responseCode = "404", description = "None that came to you: `not-found`")
    public AskView file(@RestPath UUID id, @NotNull @Valid AskFiling filing) {
        return desk.file(id, filing.filed());
    }

    @PUT
    @Path("{id}/end")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "closeSupportAsk",
            summary = "Close your ask",
            description = "Whoever was asked sees that it is over. What was offered on it stands for itself.")
    @APIResponse(responseCode = "200", description = "The ask as it is now")
    @APIResponse(responseCode = "403", description = "Another's: `only-the-asker`; `role-needed`")
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    @APIResponse(responseCode = "409", description = "`ask-over`")
    public AskView close(@RestPath UUID id, @NotNull @Valid End end) {
        return desk.close(id, end.met());
    }
}
