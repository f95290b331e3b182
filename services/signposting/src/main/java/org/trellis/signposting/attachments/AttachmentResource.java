package org.trellis.signposting.attachments;

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
import org.trellis.messaging.Idempotency;

/// Takes files that are to go with a bulletin, and serves them.
@Path("/attachments")
@Tag(name = "Attachments", description = "Files that go with bulletins")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class AttachmentResource {

    private final AttachmentDesk desk;

    AttachmentResource(AttachmentDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"steward", "liaison-officer", "grants-officer", "support-officer", "integrator"})
    @Operation(
            operationId = "addAttachment",
            summary = "Send up a file that is to go with a bulletin",
            description =
                    "The file is the body, up to 2 MB: a PDF, or a picture as PNG or JPEG. What it is, is read from"
                            + " its content; its name and `Content-Type` must agree. A picture is kept without what a camera or"
                            + " a program wrote into it, such as the place. Name its id in a bulletin within seven"
                            + " days, or it is removed.")
    @RequestBody(
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "201", description = "Taken, now or before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `organisation-needed`")
    @APIResponse(responseCode = "413", description = "`attachment-too-large`, `too-large`")
    @APIResponse(
            responseCode = "422",
            description = "`attachment-type`, `too-many-files`; `attachment-unknown` when the one of that key is gone")
    public RestResponse<AttachmentView> add(
            InputStream file,
            @RestQuery
                    @NotBlank
                    @Size(max = 200)
                    @Parameter(description = "What the file is called", example = "Fuel vouchers.pdf")
                    String name,
            @Context HttpHeaders headers,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key)
            throws IOException {
        var media = headers.getMediaType();
        var declared = media == null ? "" : media.getType() + "/" + media.getSubtype();
        var added = desk.add(name, declared, file.readNBytes(AttachmentDesk.LARGEST + 1), key);
        return RestResponse.ResponseBuilder.<AttachmentView>created(URI.create("attachments/" + added.id()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(added)
                .build();
    }

    @GET
    @Path("{id}")
    @Produces({"application/pdf", "image/png", "image/jpeg"})
    @RolesAllowed({"steward", "helper", "helpline", "liaison-officer", "grants-officer", "support-officer", "integrator"
    })
    @Operation(
            operationId = "readAttachment",
            summary = "Fetch a file",
            description =
                    "For its sender, and for whoever its bulletin was delivered to while that stands. It comes to be"
                            + " saved, never to be shown or run in a page.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "404", description = "None that you can see: `not-found`")
    public Response read(@RestPath UUID id) {
        var file = desk.file(id);
        StreamingOutput content = to -> to.write(file.content());
        var answer = Response.ok(content).type(file.type());
        file.headers().forEach(answer::header);
        return answer.build();
    }
}
