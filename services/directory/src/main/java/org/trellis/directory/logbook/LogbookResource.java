package org.trellis.directory.logbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/")
@Tag(name = "Logbook", description = "Who did what in an organisation, and who saw what of it: for itself alone")
public class LogbookResource {

    private static final UUID BEGINNING = new UUID(0, 0);

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EntryPage(
            List<EntryView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SeenPage(
            List<SeenView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            String next) {}

    private final LogbookDesk desk;
    private final SeenDesk seen;

    LogbookResource(LogbookDesk desk, SeenDesk seen) {
        this.desk = desk;
        this.seen = seen;
    }

    @GET
    @Path("logbook")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(summary = "Read who did what in your organisation, newest first")
    @APIResponse(responseCode = "200", description = "A page of entries")
    @APIResponse(responseCode = "403", description = "Your role does not keep the logbook")
    public EntryPage read(
            @RestQuery
                    @Schema(implementation = String.class, examples = "link-opened")
                    @Parameter(description = "Of one act only")
                    Act act,
            @RestQuery @Parameter(description = "`next` of the page before") Long cursor) {
        return desk.page(act, cursor);
    }

    @GET
    @Path("logbook/export")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Produces({"application/jsonl", "text/csv", MediaType.WILDCARD})
    @Operation(
            summary = "Take the whole logbook away, oldest first",
            description = "Keep it outside: it shows later whether anything was rewritten or cut off."
                    + " docs/logbook.md says how to compute the hashes again.")
    @APIResponse(responseCode = "200", description = "One entry a line, as JSON Lines or as CSV")
    public Response export(
            @RestQuery @Pattern(regexp = "jsonl|csv") @Parameter(description = "Before what Accept says") String format,
            @RestHeader(HttpHeaders.ACCEPT) String accept) {
        var csv = format == null ? accept != null && accept.startsWith("text/csv") : format.equals("csv");
        var export = csv ? Export.CSV : Export.JSONL;
        StreamingOutput body = to -> export.write(desk, to);
        return Response.ok(body, export.type() + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + export.fileName() + "\"")
                .build();
    }

    @GET
    @Path("logbook/verification")
    @RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
    @Operation(
            summary = "Compute the chain of your logbook again",
            description = "By the service itself; `make verify-log` does it without trusting the service.")
    @APIResponse(responseCode = "200", description = "That it is sound, or the first number at which it breaks")
    public Verification verify() {
        return desk.verify();
    }

    @GET
    @Path("seen")
    @RolesAllowed("**")
    @Operation(
            summary = "Read which organisations saw what you share",
            description =
                    "By organisation and day (Europe/London), never by person. The pages follow the readers' ids.")
    @APIResponse(responseCode = "200", description = "A line for each organisation and facet")
    public SeenPage seen(@RestQuery @Parameter(description = "`next` of the page before") UUID cursor) {
        return seen.page(cursor == null ? BEGINNING : cursor);
    }
}
