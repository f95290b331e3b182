package org.trellis.grants.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.trellis.messaging.Idempotency;

/// Takes photos of receipts, and shows them to whom the money concerns.
@Path("/awards/{id}")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Files")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
public class ReceiptPaperResource {

    private final PaperDesk desk;

    ReceiptPaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    @POST
    @Path("receipts/{receipt}/files")
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"steward", "helper"})
    @Operation(
            operationId = "addReceiptFile",
            summary = "Put a photo to a receipt",
            description =
                    "The file is the body, up to 8 MB: a photo (JPEG, PNG, WebP) or a PDF. Up to three for a receipt. No"
                            + " personal data is asked for: cover names and numbers of cards.")
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
    public RestResponse<Paper> add(
            @RestPath UUID id,
            @RestPath UUID receipt,
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
        var added = desk.addToReceipt(id, receipt, taken, key);
        return RestResponse.ResponseBuilder.<Paper>created(URI.create("awards/" + id + "/receipt-files/" + added.id()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(added)
                .build();
    }

    @GET
    @Path("receipt-files")
    @Operation(
            operationId = "listReceiptFiles",
            summary = "List the photos of the receipts of an award",
            description = "For the group, the funder, and the host that holds the money or held it.")
    @APIResponse(responseCode = "200", description = "All of them")
    public Paper.All list(@RestPath UUID id) {
        return desk.ofReceipts(id);
    }

    @GET
    @Path("receipt-files/{file}")
    @Produces({"image/jpeg", "image/png", "image/webp", "application/pdf"})
    @Operation(
            operationId = "readReceiptFile",
            summary = "Fetch a photo of a receipt",
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
        return DraftPaperResource.answer(desk.fileOfReceipt(id, file));
    }
}
