package org.trellis.grants.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.files.StoredFile;
import org.trellis.messaging.Idempotency;

/// Lets a group put files to a draft.
@Path("/drafts/{id}/files")
@RolesAllowed({"steward", "helper"})
@Tag(
        name = "Files",
        description = "Files of applications and photos of receipts. Where and when a photo was taken, with what and by"
                + " whom, is taken away before it is kept; a PDF stays as it is")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No draft of your group, or no such file: `not-found`")
public class DraftPaperResource {

    private final PaperDesk desk;

    DraftPaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listDraftFiles",
            summary = "List the files of a draft",
            description = "For your own group alone, until it is sent: who takes part in the draft does not see them.")
    @APIResponse(responseCode = "200", description = "All of them")
    public Paper.All list(@RestPath UUID id) {
        return desk.ofDraft(id);
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "addDraftFile",
            summary = "Put a file to a draft",
            description =
                    "The file is the body, up to 8 MB: a photo (JPEG, PNG, WebP) or a PDF. What it is, is read from"
                            + " its content; its name and `Content-Type` must agree. Up to five go with an application.")
    @RequestBody(
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "201", description = "Taken, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    @APIResponse(responseCode = "413", description = "`attachment-too-large`, `too-large`")
    @APIResponse(
            responseCode = "422",
            description = "`attachment-type`, `too-many-files`; `attachment-unknown` under an old key")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    public RestResponse<Paper> add(
            @RestPath UUID id,
            InputStream file,
            @RestQuery
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "What the file is called", example = "receipt.jpg")
                    String name,
            @Context HttpHeaders headers,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key)
            throws IOException {
        var media = headers.getMediaType();
        var declared = media == null ? "" : media.getType() + "/" + media.getSubtype();
        var taken = Taken.of(name, declared, file.readNBytes(Taken.LARGEST + 1));
        var added = desk.addToDraft(id, taken, key);
        return RestResponse.ResponseBuilder.<Paper>created(URI.create("drafts/" + id + "/files/" + added.id()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(added)
                .build();
    }

    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "image/webp", "application/pdf"})
    @Operation(
            operationId = "readDraftFile",
            summary = "Fetch a file of a draft",
            description = "It comes to be saved, never to be shown or run in a page.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/webp", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(@RestPath UUID id, @RestPath UUID file) {
        return answer(desk.fileOfDraft(id, file));
    }

    @DELETE
    @Path("{file}")
    @Operation(operationId = "removeDraftFile", summary = "Take a file away")
    @APIResponse(responseCode = "204", description = "It is gone")
    @APIResponse(responseCode = "409", description = "`application-sent`")
    public void remove(@RestPath UUID id, @RestPath UUID file) {
        desk.remove(id, file);
    }

    static Response answer(StoredFile file) {
        StreamingOutput content = to -> to.write(file.content());
        var answer = Response.ok(content).type(file.type());
        file.headers().forEach(answer::header);
        return answer.build();
    }
}
