package org.trellis.referrals.duties;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Says what no group may be sent.
@Path("/duties")
@PermitAll
@Tag(name = "Duties", description = "What is an institution's duty by law, and so is never sent to a group")
public class DutyResource {

    private final Duties duties;

    DutyResource(Duties duties) {
        this.duties = duties;
    }

    /// All of them: there are few.
    public record AllDuties(List<Duties.Duty> items) {}

    @GET
    @Operation(
            operationId = "listDuties",
            summary = "List the needs that no group may be sent",
            description = "A referral, a loop or a pathway that would bring one of these to a group is refused with"
                    + " `council-duty`.")
    @APIResponse(responseCode = "200", description = "Every one")
    public AllDuties list() {
        return new AllDuties(duties.all());
    }
}
