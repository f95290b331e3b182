package org.trellis.grants.figures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/// Shows whoever keeps a fund what became of it.
@Path("/funds/{fund}/figures")
@RolesAllowed({"grants-officer", "liaison-officer", "integrator"})
@Tag(
        name = "Figures",
        description = "What became of money, in numbers. Groups are never compared, and none of them has a score")
@APIResponse(responseCode = "400", description = "`invalid-request`; `organisation-needed`")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class FundFiguresResource {

    private static final String BY = "Over time by `month`, or by `week` from Monday: the last twelve";
    private static final String UNIT = "month|week";
    private static final String UNIT_WORDS = "must be month or week";
    private static final String CSV = "text/csv;charset=UTF-8";

    private final FiguresDesk desk;

    FundFiguresResource(FiguresDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "readFundFigures", summary = "Read what became of one of your funds")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "404", description = "No fund of yours: `not-found`")
    public Figures one(
            @RestPath UUID fund,
            @RestQuery @DefaultValue("month") @Pattern(regexp = UNIT, message = UNIT_WORDS) @Parameter(description = BY)
                    String by) {
        return desk.of(fund, by);
    }

    @GET
    @Path("sheet.csv")
    @Produces(CSV)
    @Operation(
            operationId = "readFundFiguresCsv",
            summary = "Read the same as CSV",
            description = "A row for each number: what part, which item of it, what is counted, and how much. Sums are"
                    + " in pounds.")
    @APIResponse(
            responseCode = "200",
            description = "The sheet",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "No fund of yours: `not-found`")
    public String oneAsCsv(
            @RestPath UUID fund,
            @RestQuery @DefaultValue("month") @Pattern(regexp = UNIT, message = UNIT_WORDS) @Parameter(description = BY)
                    String by) {
        return FigureSheet.of(desk.of(fund, by));
    }
}
