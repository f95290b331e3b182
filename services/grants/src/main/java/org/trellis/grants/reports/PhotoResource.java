package org.trellis.grants.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

/// Takes photos of what came of a grant. The group and its funder see them, and nobody else, whatever is shared.
@Path("/awards/{id}/report/photos")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Reports")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class PhotoResource {

    /// A photo that was taken.
    @Schema(name = "GrantReportPhoto")
    public record Added(UUID id) {}

    private final PhotoDesk desk;

    PhotoResource(PhotoDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({"steward", "helper"})
    @Operation(
            operationId = "addGrantReportPhoto",
            summary = "Put a photo to what came of a grant",
            description = "The file is the body, up to 8 MB: JPEG, PNG or WebP, three at most. Where and when it was"
                    + " taken and with what is taken away. Show nobody who has not said yes to it.")
    @RequestBody(
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "201", description = "Taken, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    @APIResponse(responseCode = "409", description = "`report-first`")
    @APIResponse(responseCode = "413", description = "`photo-too-large`, `too-large`")
    @APIResponse(responseCode = "422", description = "`no-photo`, `too-many-photos`")
    public RestResponse<Added> add(
            @RestPath UUID id,
            InputStream file,
            @Context HttpHeaders headers,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key)
            throws IOException {
        var media = headers.getMediaType();
        var declared = media == null ? "" : media.getType() + "/" + media.getSubtype();
        var added = desk.add(id, Photo.of(declared, file.readNBytes(Photo.LARGEST + 1)), key);
        return RestResponse.ResponseBuilder.<Added>created(URI.create("awards/" + id + "/report/photos/" + added))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Added(added))
                .build();
    }

    @GET
    @Path("{photo}")
    @Produces({"image/jpeg", "image/png", "image/webp"})
    @Operation(
            operationId = "readGrantReportPhoto",
            summary = "Fetch a photo of what came of a grant",
            description = "It comes to be saved, never to be shown or run in a page.")
    @APIResponse(
            responseCode = "200",
            description = "The photo",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(@RestPath UUID id, @RestPath UUID photo) {
        var found = desk.get(id, photo);
        StreamingOutput content = to -> to.write(found.content());
        var answer = Response.ok(content).type(found.type());
        found.headers().forEach(answer::header);
        return answer.build();
    }

    @DELETE
    @Path("{photo}")
    @RolesAllowed({"steward", "helper"})
    @Operation(operationId = "removeGrantReportPhoto", summary = "Take a photo away again")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "403", description = "`only-the-group`; `role-needed`")
    public void remove(@RestPath UUID id, @RestPath UUID photo) {
        desk.remove(id, photo);
    }
}
