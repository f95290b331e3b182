package org.trellis.grants.pastgrants;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.csv.BoundedFile;

/// Lets a funder bring the grants that it gave before, and see them.
@Path("/past-grants")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Past grants", description = "What your organisation gave before Trellis, from files of 360Giving")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class PastGrantResource {

    private static final int MEGABYTES = 5;
    private static final String DRY_RUN = "True changes nothing, and says what would come of it";
    private static final String FILE_WRONG =
            "`file-broken` with `line`, `file-has-no-grants`, `too-many-grants`; nothing of the file was taken";
    private static final String TOO_LARGE = "`file-too-large`: more than 5 MB. Far more is cut off: `too-large`";

    private final PastGrantDesk desk;

    PastGrantResource(PastGrantDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listPastGrants", summary = "List past grants, those that came last first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public PastGrantView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("totals")
    @Operation(operationId = "readPastGrantTotals", summary = "Read what was given, by year and programme")
    @APIResponse(responseCode = "200", description = "Newest year first")
    public PastGrantView.Totals totals() {
        return desk.totals();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPastGrant", summary = "Read one past grant")
    @APIResponse(responseCode = "200", description = "With all that is kept of it")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public PastGrantView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "removePastGrant", summary = "Remove a past grant, also from the open data")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public void remove(@RestPath UUID id) {
        desk.remove(id);
    }

    @POST
    @Path("imports")
    @Consumes("application/json")
    @Operation(
            operationId = "importPastGrants",
            summary = "Import past grants from a package of 360Giving, or see what would come of it",
            description = "Up to 5 MB and 5,000 grants. A grant is known again by its id: sent again the file changes"
                    + " only what it says otherwise. Names of people, contacts, addresses and postcodes are never kept,"
                    + " and of grants to persons nothing but sum, day and programme.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "one grant",
                                            value =
                                                    "{\"grants\":[{\"id\":\"360G-eva-2019-7\",\"title\":\"Winter kitchens\","
                                                            + "\"description\":\"Hot meals in Harbour ward\",\"currency\":\"GBP\","
                                                            + "\"amountAwarded\":400,\"awardDate\":\"2019-11-04\","
                                                            + "\"fundingOrganization\":[{\"id\":\"GB-CHC-1999999\","
                                                            + "\"name\":\"Eastmere Voluntary Action\"}],\"recipientOrganization\":"
                                                            + "[{\"id\":\"360G-eva-org-14\",\"name\":\"Al-Noor Kitchen\"}]}]}")))
    @APIResponse(responseCode = "200", description = "What became of the grants; a wrong one keeps no other out")
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(responseCode = "422", description = FILE_WRONG)
    public ImportReport json(
            InputStream file, @RestQuery @DefaultValue("true") @Parameter(description = DRY_RUN) boolean dryRun)
            throws IOException {
        try (var bounded = BoundedFile.of(file, MEGABYTES)) {
            return desk.take(GrantFile.json(bounded), dryRun);
        }
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    @Operation(
            operationId = "importPastGrantsCsv",
            summary = "Import past grants from a CSV file, or see what would come of it",
            description = "UTF-8, with the titles that 360Giving gives its columns, as in our own grants.csv; columns"
                    + " with other titles are left out. Otherwise as from JSON.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "one grant",
                                            value =
                                                    "Identifier,Title,Description,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name\n"
                                                            + "360G-eva-2019-7,Winter kitchens,Hot meals in Harbour ward,GBP,400,2019-11-04,360G-eva-org-14,Al-Noor Kitchen,GB-CHC-1999999,Eastmere Voluntary Action\n")))
    @APIResponse(responseCode = "200", description = "What became of the grants; a wrong one keeps no other out")
    @APIResponse(responseCode = "413", description = TOO_LARGE)
    @APIResponse(
            responseCode = "422",
            description = FILE_WRONG + "; `file-empty`, `file-is-workbook`, `file-not-text`, `file-not-utf8`,"
                    + " `line-too-long`, `row-too-long`, `too-many-columns`")
    public ImportReport csv(
            InputStream file, @RestQuery @DefaultValue("true") @Parameter(description = DRY_RUN) boolean dryRun)
            throws IOException {
        try (var bounded = BoundedFile.of(file, MEGABYTES)) {
            return desk.take(GrantFile.csv(bounded), dryRun);
        }
    }
}
