package org.trellis.grants.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

/// Lets a funder's people rate an application by what its fund announced, flag what is amiss, and talk about it.
@Path("/applications/{id}/weighing")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(
        name = "Weighing",
        description = "Scores, flags and remarks before a decision: the funder's own. The group never reads them, and"
                + " who has an interest neither writes nor reads them")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`only-the-funder`; your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No application that came to you: `not-found`")
public class WeighingResource {

    private static final String KEY = "A key of your own, so that sending again has no second effect";

    /// How somebody rates one criterion.
    @Schema(name = "NewScore")
    public record NewScore(
            @NotNull
            @Min(0)
            @Max(3)
            @Schema(description = "0: not at all; 1: a little; 2: well; 3: very well", examples = "2")
            Integer points,

            @NotBlank @Size(max = 1000) @Schema(description = "Why", examples = "They cook where nobody else does.")
            String words) {}

    /// What somebody wants looked at.
    @Schema(name = "NewDecidingFlag")
    public record NewFlag(
            @NotBlank @Size(max = 40) @Schema(examples = "asked-elsewhere")
            String kind,

            @NotBlank @Size(max = 1000) @Schema(examples = "The ward fund paid for pans in May.")
            String words) {}

    /// What somebody says.
    @Schema(name = "DecidingWords")
    public record Words(
            @NotBlank @Size(max = 1000) @Schema(examples = "That was for another kitchen.")
            String words) {}

    private final WeighingDesk desk;

    WeighingResource(WeighingDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readWeighing", summary = "Read what your people think of an application")
    @APIResponse(responseCode = "200", description = "The others' scores only after you gave your own")
    public WeighingView look(@RestPath UUID id) {
        return desk.look(id);
    }

    @PUT
    @Path("scores/{criterion}")
    @Operation(
            operationId = "scoreApplication",
            summary = "Rate an application by one criterion of its fund",
            description = "Criteria are numbered from 1. You can change it until the application is decided.")
    @APIResponse(responseCode = "200", description = "What your people think now")
    @APIResponse(responseCode = "400", description = "`invalid-request`: there is no score without words")
    @APIResponse(
            responseCode = "403",
            description = "`interest-declared`; `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`decided-already`, `application-withdrawn`")
    @APIResponse(responseCode = "422", description = "`words-have-contact`")
    public WeighingView score(@RestPath UUID id, @RestPath int criterion, @NotNull @Valid NewScore score) {
        return desk.score(id, criterion, score.points(), score.words());
    }

    @POST
    @Path("flags")
    @ResponseStatus(201)
    @Operation(
            operationId = "raiseFlag",
            summary = "Flag something about an application",
            description = "While a flag is open, the application can be refused and not approved.")
    @APIResponse(responseCode = "201", description = "What your people think now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(
            responseCode = "403",
            description = "`interest-declared`; `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`decided-already`, `application-withdrawn`")
    @APIResponse(responseCode = "422", description = "`flag-kind-unknown`, `words-have-contact`, `too-many-words`")
    public WeighingView raise(
            @RestPath UUID id,
            @NotNull @Valid NewFlag flag,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return desk.raise(id, flag.kind(), flag.words(), key);
    }

    @PUT
    @Path("flags/{flag}/answer")
    @Operation(operationId = "answerFlag", summary = "Answer a flag that somebody else raised, once")
    @APIResponse(responseCode = "200", description = "What your people think now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(
            responseCode = "403",
            description =
                    "`flag-yours`; `interest-declared`; `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`flag-answered`, `decided-already`, `application-withdrawn`")
    @APIResponse(responseCode = "422", description = "`words-have-contact`")
    public WeighingView answer(@RestPath UUID id, @RestPath UUID flag, @NotNull @Valid Words words) {
        return desk.answer(id, flag, words.words());
    }

    @POST
    @Path("remarks")
    @ResponseStatus(201)
    @Operation(operationId = "remarkOnApplication", summary = "Say something to your colleagues about an application")
    @APIResponse(responseCode = "201", description = "What your people think now")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    @APIResponse(
            responseCode = "403",
            description = "`interest-declared`; `all-organisations-needed`; `only-the-funder`; `role-needed`")
    @APIResponse(responseCode = "422", description = "`words-have-contact`, `too-many-words`")
    public WeighingView remark(
            @RestPath UUID id,
            @NotNull @Valid Words words,
            @RestHeader(Idempotency.HEADER) @Size(min = 1, max = 200) @Parameter(description = KEY) String key) {
        return desk.remark(id, words.words(), key);
    }
}
