package org.trellis.signposting.counts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.tenancy.Acting;

/// Shows an organisation how many signposts went each way.
@Path("/signposts/counts")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Counts", description = "How many signposts went each way, for your organisation alone")
public class CountsResource {

    private final Counts counts;
    private final Acting acting;

    CountsResource(Counts counts, Acting acting) {
        this.counts = counts;
        this.acting = acting;
    }

    @GET
    @Operation(
            operationId = "countSignposts",
            summary = "Count your side's signposts by month, direction and need",
            description = "A signpost is counted within a second or so of being sent.")
    @APIResponse(responseCode = "200", description = "All counts, newest month first")
    @APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
    @APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
    public CountPage counts() {
        acting.needed();
        return new CountPage(counts.all());
    }
}
