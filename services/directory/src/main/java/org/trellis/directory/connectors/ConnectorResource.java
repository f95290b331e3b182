package org.trellis.directory.connectors;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.messaging.Idempotency;

@Path("/groups/{id}/sub-areas/{area}/connectors")
@Authenticated
@Tag(name = "Connectors")
@APIResponse(responseCode = "403", description = "`only-the-group-edits`, `steward-needed`")
@APIResponse(responseCode = "404", description = "Not your group, or nobody there: `not-found`")
public class ConnectorResource {

    private final ConnectorDesk desk;

    ConnectorResource(ConnectorDesk desk) {
        this.desk = desk;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "askConnector",
            summary = "Ask somebody to be the connector of a sub-area",
            description = "By a steward. They get one message with a link, and need no account: they say yes or no by"
                    + " it, or by text message. The address is sealed. Silence for two weeks is a no.")
    @APIResponse(responseCode = "201", description = "Asked")
    @APIResponse(
            responseCode = "409",
            description = "`asked-already`, `not-again-yet` (`notBefore` says when), `asked-too-many-today`,"
                    + " `group-closed`")
    @APIResponse(responseCode = "422", description = "`address-not-read`, `connectors-too-many`")
    public ConnectorView ask(
            @RestPath UUID id,
            @RestPath UUID area,
            @NotNull @Valid NewConnector wanted,
            @RestHeader(Idempotency.HEADER) @Size(max = 100) String key) {
        return desk.ask(id, area, wanted, key);
    }

    @POST
    @Path("{connector}/link")
    @Operation(
            operationId = "sendConnectorLink",
            summary = "Send somebody their link again",
            description = "By a steward, once in a day. The link of before leads nowhere any more.")
    @APIResponse(responseCode = "200", description = "Sent")
    @APIResponse(responseCode = "409", description = "`told-today`, `not-again-yet`, `asked-too-many-today`")
    public ConnectorView sendAgain(@RestPath UUID id, @RestPath UUID area, @RestPath UUID connector) {
        return desk.sendAgain(id, area, connector);
    }

    @DELETE
    @Path("{connector}")
    @ResponseStatus(204)
    @Operation(
            operationId = "letConnectorGo",
            summary = "Let a connector go",
            description = "By a steward. Somebody who had said yes is told.")
    @APIResponse(responseCode = "204", description = "Gone, with their address")
    public void letGo(@RestPath UUID id, @RestPath UUID area, @RestPath UUID connector) {
        desk.letGo(id, area, connector);
    }
}
