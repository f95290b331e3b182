package org.trellis.grants.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/// Fits a funder's lists to what its bank takes.
@Path("/payment-template")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Payment files")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class TemplateResource {

    private final TemplateDesk desk;

    TemplateResource(TemplateDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readPaymentTemplate",
            summary = "Read how your lists for the bank are written",
            description = "Five plain columns until you say otherwise. Your own: nobody else's lists look like it.")
    @APIResponse(responseCode = "200", description = "The template")
    public Template read() {
        return desk.read();
    }

    @PUT
    @Operation(
            operationId = "writePaymentTemplate",
            summary = "Have your lists written as your bank wants them",
            description = "From now on, also where a file made before is fetched again. Which payments are in a file"
                    + " does not change.")
    @APIResponse(responseCode = "200", description = "As it is now")
    @APIResponse(responseCode = "400", description = "`invalid-request`, `unreadable-request`")
    @APIResponse(responseCode = "422", description = "`columns-incomplete` with `missing`")
    public Template write(@NotNull @Valid Template template) {
        return desk.write(template);
    }

    @DELETE
    @ResponseStatus(204)
    @Operation(operationId = "dropPaymentTemplate", summary = "Go back to the five plain columns")
    @APIResponse(responseCode = "204", description = "They are plain, now or before")
    public void drop() {
        desk.drop();
    }
}
