package org.trellis.referrals.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.csv.BoundedFile;

/// Lets an organisation bring its own pathways from a list that it keeps elsewhere.
@Path("/pathways/imports")
@RolesAllowed({"steward", "helper", "liaison-officer", "support-officer", "grants-officer", "integrator"})
@Tag(name = "Keeping pathways", description = "What an organisation does with its own pathways")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "`role-needed`")
@APIResponse(responseCode = "413", description = "`file-too-large`: more than 1 MB. Far more is cut off: `too-large`")
public class ImportResource {

    private static final int MEGABYTES = 1;
    private static final String CODE = "[a-z][a-z-]{1,40}";

    private static final String DRY_RUN = "True changes nothing";
    private static final String PUBLISH =
            "True: what is new and complete is shown at once, as what nobody has said is right. Else it is a draft";
    private static final String NEED = "The need of rows that say none";

    private final ImportDesk desk;
    private final ObjectMapper json;

    ImportResource(ImportDesk desk, ObjectMapper json) {
        this.desk = desk;
        this.json = json;
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            operationId = "importPathways",
            summary = "Import your pathways from a CSV file, or see what would come of it",
            description = "UTF-8, the first line names the columns, up to 1 MB and 1,000 rows. Columns are named as the"
                    + " properties of a pathway, and `reference` is your own key, by which a row is known again. Several"
                    + " areas or languages stand apart by spaces. Sent again it changes only what the file says"
                    + " otherwise; what it leaves out stays, and so does a column that it does not have.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "one pathway",
                                            value =
                                                    "reference,title,need,areas,eligibility,what happens next,telephone\n"
                                                            + "food-1,Food parcels,food,E05999901,Anybody in Harbour,"
                                                            + "We ring back the same day,01632 960001\n")))
    @APIResponse(responseCode = "200", description = "What became of each row; a wrong row keeps no other out")
    @APIResponse(
            responseCode = "422",
            description = "`columns-missing` with `missing`, `file-has-no-rows`, `too-many-rows`, `file-empty`,"
                    + " `file-is-workbook`, `file-not-text`, `file-not-utf8`, `line-too-long`, `row-too-long`,"
                    + " `too-many-columns`; `line` says where reading stopped")
    public ImportReport csv(
            InputStream file,
            @RestQuery @DefaultValue("true") @Parameter(description = DRY_RUN) boolean dryRun,
            @RestQuery @Parameter(description = PUBLISH) boolean publish,
            @RestQuery @Pattern(regexp = CODE) @Parameter(description = NEED, example = "food") String need)
            throws IOException {
        try (var bounded = BoundedFile.of(file, MEGABYTES)) {
            return desk.take(CsvList.read(bounded, need != null), publish, need, dryRun);
        }
    }

    @POST
    @Consumes("application/json")
    @Operation(
            operationId = "importPathwayServices",
            summary = "Import your pathways from services of Open Referral UK, or see what would come of it",
            description = "Version 3.0: a page of /services, a list, or one service; up to 1 MB and 1,000 services. A"
                    + " service is known again by its id. Contacts are never read. The standard does not say what happens"
                    + " next, so that what is new is a draft. `line` is the number of the service.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(type = SchemaType.OBJECT),
                            examples =
                                    @ExampleObject(
                                            name = "one service",
                                            value =
                                                    "{\"id\":\"ac148810-d857-441c-9679-408f346de14b\",\"name\":\"Food parcels\"}")))
    @APIResponse(responseCode = "200", description = "What became of each service; a wrong one keeps no other out")
    @APIResponse(responseCode = "422", description = "`feed-broken`, `file-has-no-rows`, `too-many-rows`")
    public ImportReport services(
            InputStream feed,
            @RestQuery @DefaultValue("true") @Parameter(description = DRY_RUN) boolean dryRun,
            @RestQuery @Parameter(description = PUBLISH) boolean publish,
            @RestQuery @Pattern(regexp = CODE) @Parameter(description = NEED, example = "food") String need)
            throws IOException {
        try (var bounded = BoundedFile.of(feed, MEGABYTES)) {
            return desk.take(ServiceList.read(bounded, json, desk.today()), publish, need, dryRun);
        }
    }
}
