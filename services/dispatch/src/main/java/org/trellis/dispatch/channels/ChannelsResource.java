package org.trellis.dispatch.channels;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Tells whoever asks whether text messages and mail leave at once.
@Path("/channels")
@PermitAll
@Tag(name = "Channels", description = "Whether messages leave at once")
public class ChannelsResource {

    private final ChannelsDesk desk;

    ChannelsResource(ChannelsDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listChannels",
            summary = "Say how text messages and e-mail do",
            description = "For pages that wait for a code: where one is slow, offer the other.")
    @APIResponse(responseCode = "200", description = "Both channels")
    public ChannelPage list() {
        return desk.all();
    }
}
