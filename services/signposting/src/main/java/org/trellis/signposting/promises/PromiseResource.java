package org.trellis.signposting.promises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets an institution say how soon it answers.
@Path("/answer-promise")
@Tag(name = "Answers", description = "What an institution owes to whoever asks it. Groups owe nothing")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class PromiseResource {

    private final Owing owing;

    PromiseResource(Owing owing) {
        this.owing = owing;
    }

    @GET
    @RolesAllowed({"liaison-officer", "helpline", "grants-officer", "support-officer", "integrator"})
    @Operation(operationId = "readAnswerPromise", summary = "Read in how many working days you promise to answer")
    @APIResponse(responseCode = "200", description = "Ten, where nobody said otherwise")
    public Promise read() {
        return new Promise(owing.own());
    }

    @PUT
    @RolesAllowed({"liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "promiseAnswers",
            summary = "Promise to answer in so many working days",
            description = "Whoever asks you sees the day. What was asked before keeps its own.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    public Promise keep(@NotNull @Valid Promise promise) {
        owing.keep(promise.workingDays());
        return read();
    }
}
