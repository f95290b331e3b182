package org.trellis.referrals.loops;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Lets two organisations agree on referrals between them, and either of them stop.
@Path("/loops")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "integrator"})
@Tag(
        name = "Loops",
        description =
                "What two organisations agreed about referrals between them: who sends, which needs, how many, and"
                        + " what may travel. Both say yes; either holds or ends it at once, without a reason")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
public class LoopResource {

    /// What the other side says to a proposal.
    @Schema(name = "LoopAnswer")
    public record Answer(
            @NotNull @Schema(description = "True agrees to the one-page text, false turns it down", examples = "true")
            Boolean agreed) {}

    /// Whether this side holds the loop.
    @Schema(name = "LoopPause")
    public record Pause(
            @NotNull
            @Schema(description = "True: nothing is sent until you resume. False: you resume", examples = "true")
            Boolean paused) {}

    private final LoopDesk desk;

    LoopResource(LoopDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "proposeLoop",
            summary = "Propose a loop to an organisation that is linked with yours",
            description =
                    "Your proposal is your yes. The other side agrees, turns it down, or says nothing: silence is"
                            + " fine. Terms are never changed: propose a new loop, which takes the old one's place once agreed.")
    @APIResponse(responseCode = "201", description = "Proposed, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "403", description = "It takes nothing from you: `not-linked`; or `role-needed`")
    @APIResponse(responseCode = "404", description = "No such organisation that you may know of: `not-found`")
    @APIResponse(responseCode = "422", description = "`loop-with-yourself`, `council-duty`")
    @APIResponse(responseCode = "503", description = "`links-not-current`")
    public RestResponse<LoopView> propose(
            @NotNull @Valid NewLoop terms,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.propose(terms, key);
        return RestResponse.ResponseBuilder.<LoopView>created(URI.create("loops/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
    @Operation(operationId = "listLoops", summary = "List your organisation's loops, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public LoopPage list(
            @RestQuery @Parameter(description = "Only those with this organisation") UUID with,
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(50) int limit) {
        return desk.page(with, cursor, limit);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
    @Operation(operationId = "readLoop", summary = "Read one loop")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public LoopView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("{id}/answer")
    @Operation(
            operationId = "answerLoop",
            summary = "Agree to a loop that was proposed to you, or turn it down",
            description = "No reason is asked. Agreeing ends the loop that the two of you had before.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "Not yours to answer, or answered: `loop-not-now` with `state`")
    @APIResponse(responseCode = "503", description = "`links-not-current`")
    public LoopView answer(@RestPath UUID id, @NotNull @Valid Answer answer) {
        return desk.answer(id, answer.agreed());
    }

    @PUT
    @Path("{id}/pause")
    @RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "pauseLoop",
            summary = "Hold a loop, or resume it",
            description =
                    "At once and without a reason. What is under way stays as it is. Each side resumes for itself.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(responseCode = "409", description = "`loop-not-now` with `state`, `loop-too-often`")
    public LoopView pause(@RestPath UUID id, @NotNull @Valid Pause pause) {
        return desk.hold(id, pause.paused());
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "endLoop",
            summary = "End a loop",
            description =
                    "At once and without a reason. Nothing new is sent. What was accepted can still be finished or"
                            + " given back; what was not answered yet can still be answered or withdrawn.")
    @APIResponse(responseCode = "200", description = "As it is now: ended, whether or not it was")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public LoopView end(@RestPath UUID id) {
        return desk.end(id);
    }
}
