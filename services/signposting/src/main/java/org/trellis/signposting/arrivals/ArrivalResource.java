package org.trellis.signposting.arrivals;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lets an organisation say that somebody came, and see how many did.
@Path("/arrivals")
@RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"})
@Tag(name = "Arrivals", description = "How many came with a leaflet, without anybody learning who")
@APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`, `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class ArrivalResource {

    private final ArrivalDesk desk;

    ArrivalResource(ArrivalDesk desk) {
        this.desk = desk;
    }

    @POST
    @Operation(
            operationId = "sayThatTheyCame",
            summary = "Say that somebody came who had this code",
            description = "It counts once for your organisation, however often it is entered. Nobody has to enter"
                    + " codes, and nobody is told that you did or did not: whoever handed the leaflet out reads"
                    + " numbers of five or more, of months that are over. 30 wrong ones a day are the most.")
    @APIResponse(responseCode = "200", description = "Counted, now or before")
    @APIResponse(responseCode = "422", description = "`code-not-known`: unknown, not for you, or older than 90 days")
    @APIResponse(responseCode = "503", description = "`too-many-codes`: tomorrow again")
    public ArrivalView enter(@NotNull @Valid NewArrival arrival) {
        return desk.enter(arrival.code());
    }

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countArrivals",
            summary = "Count who came to your organisation, by month and need",
            description = "Only what your own side entered, and only for itself. It is kept for two years.")
    @APIResponse(responseCode = "200", description = "All counts, newest month first")
    public ArrivalView.Counts counts() {
        return new ArrivalView.Counts(desk.counts());
    }
}
