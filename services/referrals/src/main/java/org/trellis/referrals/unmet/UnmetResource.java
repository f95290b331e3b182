package org.trellis.referrals.unmet;

import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.messaging.Idempotency;

/// Says what people needed and did not get.
@Path("/unmet")
@Tag(
        name = "Unmet need",
        description = "What was declined, what expired and what had nowhere to go, in numbers in which"
                + " nobody can be found")
public class UnmetResource {

    private static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    private final UnmetDesk desk;

    UnmetResource(UnmetDesk desk) {
        this.desk = desk;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readUnmet",
            summary = "Read what was unmet in a month that is over",
            description = "A month is counted once, a week after it ended, and its numbers never change. A number is"
                    + " there only if it is 5 or more, and if no organisation that takes its own away from it is left"
                    + " with 1 to 4. There are no sums: add up what you read.")
    @APIResponse(responseCode = "200", description = "A page; of a month that was not counted, none")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public UnmetView all(
            @RestQuery
                    @Pattern(regexp = MONTH)
                    @Parameter(description = "The latest that was counted when absent", example = "2026-10")
                    String month,
            @RestQuery @Pattern(regexp = "[EWSNK][0-9]{8}") @Parameter(description = "A GSS code") String area,
            @RestQuery @Pattern(regexp = "[a-z][a-z-]{1,40}") String need,
            @RestQuery @Size(max = 60) @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return desk.all(month == null ? null : YearMonth.parse(month), area, need, cursor, limit);
    }

    @GET
    @Path("own")
    @RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "grants-officer", "integrator"
    })
    @Operation(
            operationId = "readOwnUnmet",
            summary = "Read what was unmet of what your organisation sent, received or found nobody for",
            description = "For itself alone, also of the month that runs, and before anybody reads of it.")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    public UnmetView own(
            @RestQuery
                    @Pattern(regexp = MONTH)
                    @Parameter(description = "The month that runs when absent", example = "2026-11")
                    String month,
            @RestQuery @Size(max = 60) @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return desk.own(month == null ? null : YearMonth.parse(month), cursor, limit);
    }

    @POST
    @ResponseStatus(204)
    @RolesAllowed({"steward", "helper", "liaison-officer", "helpline", "support-officer", "integrator"})
    @Operation(
            operationId = "noteNowhereToSend",
            summary = "Note that you found nobody for somebody's need",
            description = "Nothing of who it was. It counts once for the area and need, with what was declined.")
    @APIResponse(responseCode = "204", description = "Noted, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "`role-needed`")
    public void note(
            @NotNull @Valid NowhereToSend said,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        desk.note(said, key);
    }
}
