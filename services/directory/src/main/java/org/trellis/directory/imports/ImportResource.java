package org.trellis.directory.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
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

@Path("/imports")
@RolesAllowed({"liaison-officer", "grants-officer", "support-officer"})
@Tag(name = "Imports", description = "Lists of groups that an institution keeps: seen by it alone until it states why")
@APIResponse(responseCode = "403", description = "`role-needed`, `institutions-only`")
public class ImportResource {

    private static final String COLUMN =
            "The list's own name of this column, where the guess would be wrong; `-` when it has none";

    private final ImportDesk imports;

    ImportResource(ImportDesk imports) {
        this.imports = imports;
    }

    @POST
    @Path("groups")
    @Consumes("text/csv")
    @Operation(
            operationId = "importGroups",
            summary = "Import a list of groups, or see what would come of it",
            description = "UTF-8, the first line names the columns, up to 64 MB and 250,000 rows, read as a stream."
                    + " Nothing is shown to anybody until you make a statement. Sending a list again is safe.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            examples =
                                    @ExampleObject(
                                            name = "one group",
                                            value =
                                                    "name,area,url\nHarbour Neighbours,\"Harbour, EM1\",https://harbour.example\n")))
    @APIResponse(responseCode = "200", description = "What became of each row; bad rows do not keep good ones out")
    @APIResponse(
            responseCode = "422",
            description = "`file-empty`, `file-has-no-rows`, `file-is-workbook`, `file-not-text`, `file-not-utf8`,"
                    + " `line-too-long`, `row-too-long`, `too-many-columns`, `too-many-rows`, `columns-missing`,"
                    + " `column-unknown`. `line` says where reading stopped; `taken` how many rows had been taken in.")
    @APIResponse(responseCode = "413", description = "`file-too-large`: more than 64 MB. Far more is cut off.")
    @APIResponse(responseCode = "503", description = "`imports-busy`: two lists are on their way in already")
    @Parameter(name = "name", in = ParameterIn.QUERY, description = COLUMN, schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "area", in = ParameterIn.QUERY, description = COLUMN, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "postcode",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "latitude",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "longitude",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(name = "url", in = ParameterIn.QUERY, description = COLUMN, schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "description",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "reference",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "status",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = "created",
            in = ParameterIn.QUERY,
            description = COLUMN,
            schema = @Schema(type = SchemaType.STRING))
    public ImportReport groups(
            InputStream file,
            @RestQuery @DefaultValue("true") @Parameter(description = "True changes nothing") boolean dryRun,
            @Context UriInfo request)
            throws IOException {
        try (var bounded = BoundedFile.of(file)) {
            return imports.take(bounded, said(request), dryRun);
        }
    }

    @POST
    @Path("services")
    @Consumes({"application/json", "application/x-ndjson"})
    @Operation(
            operationId = "importServices",
            summary = "Import an Open Referral UK feed, or see what would come of it",
            description = "Services of version 3.0: a page of /services as it comes, several one after the other, a"
                    + " list, or one service in each line; up to 64 MB and 250,000 services, read as a stream. The"
                    + " rules are those of lists: a service is told again by its id, the first half of a postcode is"
                    + " kept, contacts never are, and services that are inactive or defunct stay out. `line` is the"
                    + " number of the service.")
    @APIResponse(responseCode = "200", description = "What became of each service")
    @APIResponse(
            responseCode = "422",
            description = "`feed-broken`, `feed-too-long`, `file-has-no-rows`, `too-many-rows`. `line` says after which"
                    + " service reading stopped; `taken` how many had been taken in.")
    @APIResponse(responseCode = "413", description = "`file-too-large`: more than 64 MB. Far more is cut off.")
    @APIResponse(responseCode = "503", description = "`imports-busy`: two lists are on their way in already")
    public ImportReport services(
            InputStream feed,
            @RestQuery @DefaultValue("true") @Parameter(description = "True changes nothing") boolean dryRun)
            throws IOException {
        try (var bounded = BoundedFile.of(feed)) {
            return imports.takeFeed(bounded, dryRun);
        }
    }

    private static Map<Column, String> said(UriInfo request) {
        var said = new EnumMap<Column, String>(Column.class);
        for (var column : Column.values()) {
            var name = request.getQueryParameters().getFirst(column.word());
            if (name != null && !name.isBlank()) {
                said.put(column, name.strip());
            }
        }
        return said;
    }
}
