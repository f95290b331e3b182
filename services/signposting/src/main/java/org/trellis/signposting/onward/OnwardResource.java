package org.trellis.signposting.onward;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/// Tells whoever hands out leaflets where people went.
@Path("/onward")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Leaflets")
public class OnwardResource {

    private final OnwardDesk desk;

    OnwardResource(OnwardDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readOnward",
            summary = "Read where people went whom your side handed a leaflet",
            description = "By receiver and need, of one month that was over a week ago and no longer ago than a year."
                    + " There are no sums, no other periods and no number below 5.")
    @APIResponse(responseCode = "200", description = "A page; of a month that is not told, none")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
    public OnwardView read(
            @RestQuery
                    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
                    @Parameter(description = "The latest that is told when absent", example = "2026-10")
                    String month,
            @RestQuery @Size(max = 80) @Parameter(description = "`next` of the page before") String cursor,
            @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return desk.read(month == null ? null : YearMonth.parse(month), cursor, limit);
    }
}
