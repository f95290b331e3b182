package org.trellis.signposting.asks;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Tells an institution how soon it answers.
@Path("/answer-time")
@RolesAllowed({"liaison-officer", "helpline", "councillor", "support-officer", "grants-officer"})
@Tag(name = "Answers", description = "What an institution owes to whoever asks it. Groups owe nothing")
public class AnswerTimeResource {

    private final AnswerTimes times;

    AnswerTimeResource(AnswerTimes times) {
        this.times = times;
    }

    @GET
    @Operation(
            operationId = "readAnswerTime",
            summary = "Read how soon your institution answers what it is asked",
            description = "Counted over ninety days, of your own institution and for it alone.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
    public AnswerTime read() {
        return times.own();
    }
}
