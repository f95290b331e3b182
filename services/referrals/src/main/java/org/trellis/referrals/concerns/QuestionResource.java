package org.trellis.referrals.concerns;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Gives an organisation that a concern is about its right of reply.
@Path("/concern-questions")
@Authenticated
@Tag(
        name = "Right of reply",
        description = "What a safeguarding lead asks an organisation that a concern is about. For its stewards, or an"
                + " institution's officers; for everybody else nothing of this is there: `not-found`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "404", description = "None, none any more, or not for you: `not-found`")
public class QuestionResource {

    /// What is asked.
    public record AllQuestions(List<QuestionView> items) {}

    private final AnswerDesk desk;

    QuestionResource(AnswerDesk desk) {
        this.desk = desk;
    }

    @GET
    @Cache(noStore = true)
    @Operation(operationId = "listConcernQuestions", summary = "List what your organisation is asked")
    @APIResponse(responseCode = "200", description = "Those that can be answered first, then the newest; fifty at most")
    public AllQuestions list() {
        return new AllQuestions(desk.list());
    }

    @GET
    @Path("{id}")
    @Cache(noStore = true)
    @Operation(operationId = "readConcernQuestion", summary = "Read what was asked and answered")
    @APIResponse(responseCode = "200", description = "Never to be kept by anything in between")
    public QuestionView read(@RestPath UUID id) {
        return desk.read(id);
    }

    @POST
    @Path("{id}/answers")
    @Cache(noStore = true)
    @Operation(
            operationId = "answerConcernQuestion",
            summary = "Answer",
            description = "Once or more, until the concern is closed. Only the safeguarding leads who ask read it.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "409", description = "`concern-closed`; after twenty messages: `said-enough`")
    public QuestionView answer(
            @RestPath UUID id,
            @NotNull @Valid Words answer,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        return desk.answer(id, answer, key);
    }
}
