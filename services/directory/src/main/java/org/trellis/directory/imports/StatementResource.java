package org.trellis.directory.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.trellis.messaging.Idempotency;

@Path("/imports")
@RolesAllowed({"liaison-officer", "grants-officer", "support-officer"})
@Tag(name = "Imports")
public class StatementResource {

    private static final String CURSOR = "`next` of the page before";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StatementPage(
            List<StatementView> items,

            @Schema(description = "Send it as `cursor` for the next page; absent on the last")
            UUID next) {}

    private final StatementDesk statements;

    StatementResource(StatementDesk statements) {
        this.statements = statements;
    }

    @POST
    @Path("statement")
    @Operation(
            operationId = "stateImport",
            summary = "State why your rows may be shown, and publish them",
            description = "Covers every row that waits at this moment. They show as listed by you, not confirmed by"
                    + " the group, within seconds; for a very long list within minutes.")
    @APIResponse(responseCode = "201", description = "The statement stands")
    @APIResponse(responseCode = "422", description = "`nothing-waits`: import a list first")
    public RestResponse<StatementView> state(
            @NotNull @Valid NewStatement said,
            @RestHeader(Idempotency.HEADER)
                    @Size(min = 1, max = 200)
                    @Parameter(description = "Send the same key to try again: there will be one statement")
                    String key) {
        var made = statements.make(said, key);
        return RestResponse.ResponseBuilder.<StatementView>created(
                        URI.create("/api/directory/v1/imports/statements/" + made.id()))
                .entity(made)
                .build();
    }

    @GET
    @Path("statements")
    @Operation(operationId = "importStatements", summary = "List what you stated, and how far it has taken effect")
    public StatementPage statements(
            @RestQuery @Parameter(description = CURSOR) UUID cursor,
            @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit) {
        var found = statements.after(beginning(cursor), limit + 1);
        return new StatementPage(first(found, limit), next(found, limit, StatementView::id));
    }

    @GET
    @Path("statements/{id}")
    @Operation(operationId = "importStatement", summary = "Read one of your statements")
    @APIResponse(responseCode = "404", description = "`not-found`: it is not yours")
    public StatementView statement(@RestPath UUID id) {
        return statements.get(id);
    }

    @DELETE
    @Path("statements/{id}")
    @ResponseStatus(204)
    @Operation(
            operationId = "withdrawImportStatement",
            summary = "Withdraw a statement",
            description = "What it published is taken back, and waits for another statement.")
    @APIResponse(responseCode = "204", description = "Taken back; of very long lists the rest follows in minutes")
    @APIResponse(responseCode = "404", description = "`not-found`: it is not yours")
    public void withdraw(@RestPath UUID id) {
        statements.withdraw(id);
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
