package org.trellis.grants.papers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/// Shows both sides the files of an application.
@Path("/applications/{id}/files")
@RolesAllowed({"steward", "helper", "grants-officer", "liaison-officer"})
@Tag(name = "Files")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
@APIResponse(responseCode = "404", description = "No application that you can see, or no such file: `not-found`")
public class SentPaperResource {

    private final PaperDesk desk;

    SentPaperResource(PaperDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listApplicationFiles", summary = "List the files of an application")
    @APIResponse(responseCode = "200", description = "All of them, for the group and the funder")
    public Paper.All list(@RestPath UUID id) {
        return desk.ofApplication(id);
    }

    @GET
    @Path("{file}")
    @Produces({"image/jpeg", "image/png", "image/webp", "application/pdf"})
    @Operation(
            operationId = "readApplicationFile",
            summary = "Fetch a file of an application",
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
        return DraftPaperResource.answer(desk.fileOfApplication(id, file));
    }
}
