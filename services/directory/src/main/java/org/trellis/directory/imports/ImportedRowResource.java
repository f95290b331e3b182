package org.trellis.directory.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/imports/rows")
@RolesAllowed({"liaison-officer", "grants-officer", "support-officer"})
@Tag(name = "Imports")
public class ImportedRowResource {

    private static final String CURSOR = "`next` of the page before";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RowPage(
            List<RowView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            UUID next) {}

    private final Rows rows;

    ImportedRowResource(Rows rows) {
        this.rows = rows;
    }

    @GET
    @Operation(operationId = "importedRows", summary = "List the rows that you imported")
    public RowPage rows(
            @RestQuery @Parameter(description = CURSOR) UUID cursor,
            @RestQuery @Pattern(regexp = "held|published|claimed|removed") String state,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = rows.after(beginning(cursor), state, limit + 1);
        return new RowPage(first(found, limit), next(found, limit, RowView::id));
    }

    @DELETE
    @Path("{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "removeImportedRow",
            summary = "Take a row out",
            description = "At once and for good: a later import of the list does not bring it back.")
    @APIResponse(responseCode = "204", description = "It is out")
    @APIResponse(responseCode = "404", description = "`not-found`: it is not yours")
    public void remove(@RestPath UUID id) {
        rows.remove(id);
    }

    private static UUID beginning(UUID cursor) {
        return cursor == null ? Statements.BEGINNING : cursor;
    }

    private static <T> List<T> first(List<T> found, int limit) {
        return found.subList(0, Math.min(limit, found.size()));
    }

    private static <T> UUID next(List<T> found, int limit, Function<T, UUID> id) {
        return found.size() > limit ? id.apply(found.get(limit - 1)) : null;
    }
}
