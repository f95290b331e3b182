package org.trellis.directory.places;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trellis.problem.Problem;

@Path("/reference")
@Consumes("text/csv")
@Tag(name = "Places")
@RolesAllowed("operator")
@APIResponse(
        responseCode = "200",
        description = "What became of each line. Sending a file again is safe; lines update what they name.")
@APIResponse(
        responseCode = "403",
        description = "`role-needed`: only the operator fills the gazetteer",
        content = @Content(schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "422",
        description = "`columns-missing`, `file-empty`, `file-not-utf8`, `file-not-text`, `line-too-long`,"
                + " `row-too-long`, `acts-for-an-organisation`."
                + " Lines before the one that is named are in the gazetteer.",
        content = @Content(schema = @Schema(implementation = Problem.class)))
public class ReferenceResource {

    private final ReferenceDesk desk;

    ReferenceResource(ReferenceDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("/postcodes")
    @Operation(
            operationId = "loadPostcodes",
            summary = "Load postcodes",
            description = "A file in the columns of the ONS Postcode Directory: pcds, lat, long, and where there are"
                    + " any osward, oslaua, doterm. Other columns are ignored. It is read as a stream; up to 64 MB.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING),
                            examples =
                                    @ExampleObject(
                                            name = "one postcode",
                                            value =
                                                    "pcds,lat,long,osward,oslaua,doterm\nEM1 2AB,52.6012,1.7433,E05999901,E06999901,\n")))
    public Loaded postcodes(InputStream file) {
        return desk.load(Reference.POSTCODES, file);
    }

    @POST
    @Path("/outcodes")
    @Operation(
            operationId = "loadOutcodes",
            summary = "Load outcodes",
            description = "First halves of postcodes with their centres: postcode, latitude, longitude, town.")
    @RequestBody(content = @Content(mediaType = "text/csv"))
    public Loaded outcodes(InputStream file) {
        return desk.load(Reference.OUTCODES, file);
    }

    @POST
    @Path("/wards")
    @Operation(
            operationId = "loadWards",
            summary = "Load wards",
            description = "code, name, district, and where known lat and long.")
    @RequestBody(content = @Content(mediaType = "text/csv"))
    public Loaded wards(InputStream file) {
        return desk.load(Reference.WARDS, file);
    }

    @POST
    @Path("/local-authorities")
    @Operation(
            operationId = "loadLocalAuthorities",
            summary = "Load local authorities",
            description =
                    "Councils as places: gss-code, official-name, nice-name, nation, lat, long, and where there are"
                            + " any local-authority-type-name and current-authority. None of them becomes an organisation.")
    @RequestBody(content = @Content(mediaType = "text/csv"))
    public Loaded localAuthorities(InputStream file) {
        return desk.load(Reference.LOCAL_AUTHORITIES, file);
    }
}
