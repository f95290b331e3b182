package org.trellis.tenancy.export;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.tenancy.Acting;

@Path("/export")
@RolesAllowed({"steward", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(name = "Export", description = "Everything that the service holds for your organisation")
public class ExportResource {

    private final OwnRows own;
    private final Acting acting;
    private final Event<DataTaken> taken;
    private final String service;

    ExportResource(
            OwnRows own,
            Acting acting,
            Event<DataTaken> taken,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.own = own;
        this.acting = acting;
        this.taken = taken;
        this.service = service;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, "application/zip"})
    @Operation(
            operationId = "exportEverything",
            summary = "Take away everything that is held for your organisation",
            description = "Row by row as it is stored: an object with a list for each table, or a ZIP archive of that"
                    + " and of a CSV file for each table that has rows. Times are UTC. What a text begins with is"
                    + " guarded in CSV, so that a spreadsheet computes nothing. The logbook has an export of its own."
                    + " New tables may come; the columns that prove links and seal addresses are left out.")
    @APIResponse(responseCode = "200", description = "A file")
    @APIResponse(responseCode = "403", description = "Your role does not take data away")
    public Response everything(
            @RestQuery
                    @DefaultValue("json")
                    @Pattern(regexp = "json|zip")
                    @Parameter(description = "`json` or `zip`", example = "zip")
                    String format) {
        acting.needed();
        var chosen = Format.valueOf(format.toUpperCase(Locale.ROOT));
        taken.fire(new DataTaken(format));
        StreamingOutput body = to -> chosen.write(own, to);
        return Response.ok(body, chosen.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"trellis-%s.%s\"".formatted(service, chosen.ending()))
                .build();
    }
}
