package org.trellis.grants.files;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/// Brings a funder's payments to its bank, and what the bank says back.
@Path("/payment-files")
@RolesAllowed({"grants-officer", "liaison-officer"})
@Tag(name = "Payment files", description = "Many payments at once: a list for the bank, and its statement afterwards")
@APIResponse(responseCode = "401", description = "No current access token: `sign-in-needed`")
@APIResponse(responseCode = "403", description = "Your role does not allow it: `role-needed`")
public class FileResource {

    private final FileDesk desk;

    FileResource(FileDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "makePaymentFile",
            summary = "Put everything that is to pay into a file",
            description = "Up to 500, each in one file only. What is bought for a group, and what has no account that"
                    + " can be used, is left.")
    @APIResponse(responseCode = "201", description = "Made, or made before under the same `Idempotency-Key`")
    @APIResponse(responseCode = "409", description = "`nothing-to-pay`")
    public RestResponse<FileView> make(
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "A key of your own, so that sending again has no second effect")
                    String key) {
        var made = desk.make(key);
        return RestResponse.ResponseBuilder.<FileView>created(URI.create("payment-files/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Operation(operationId = "listPaymentFiles", summary = "List your files, newest first")
    @APIResponse(responseCode = "200", description = "A page")
    @APIResponse(responseCode = "400", description = "`invalid-request`")
    public FileView.Page list(
            @RestQuery @Parameter(description = "`next` of the page before") UUID cursor,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return desk.list(cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readPaymentFile", summary = "Read what a file holds, in numbers")
    @APIResponse(responseCode = "200", description = "Without accounts")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public FileView get(@RestPath UUID id) {
        return desk.get(id);
    }

    @GET
    @Path("{id}/csv")
    @Produces("text/csv")
    @Operation(
            operationId = "downloadPaymentFile",
            summary = "Fetch the list for the bank",
            description = "As your template says; without one, columns `reference`, `name`, `sort code`, `account"
                    + " number`, `amount` in pounds. What is paid by now is not in it any more. Not to be kept.")
    @APIResponse(responseCode = "200", description = "`no-store`")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    public RestResponse<String> csv(@RestPath UUID id) {
        return RestResponse.ResponseBuilder.ok(desk.csv(id))
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", "attachment; filename=\"payments-%s.csv\"".formatted(id))
                .build();
    }

    @PUT
    @Path("{id}/statement")
    @Consumes("text/csv")
    @Operation(
            operationId = "compareStatement",
            summary = "Compare a file with a statement of your account",
            description =
                    "By the columns `reference` and `amount` in pounds, or those of your template. What fits is noted as paid, once; the same"
                            + " statement again changes nothing. No other column is read, and nothing of it is kept.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(implementation = String.class, examples = "reference,amount")))
    @APIResponse(responseCode = "200", description = "What fitted, and what somebody has to look at")
    @APIResponse(responseCode = "404", description = "None of yours: `not-found`")
    @APIResponse(
            responseCode = "422",
            description = "`columns-missing`; `file-empty`, `file-not-utf8` and so on with `line`")
    public Compared compare(@RestPath UUID id, InputStream statement) {
        return desk.compare(id, statement);
    }
}
