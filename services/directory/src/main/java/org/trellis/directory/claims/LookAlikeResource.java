package org.trellis.directory.claims;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/groups/{id}/look-alikes")
@Authenticated
@Tag(name = "Imports")
public class LookAlikeResource {

    /// The likest first.
    public record LookAlikesFound(List<LookAlikeView> items) {}

    private final LookAlikes lookAlikes;

    LookAlikeResource(LookAlikes lookAlikes) {
        this.lookAlikes = lookAlikes;
    }

    @GET
    @Operation(
            operationId = "lookAlikes",
            summary = "See whether somebody lists your group too",
            description = "Public rows that institutions imported, alike by name and near; five at most. For the group"
                    + " alone. Its steward can say \"that is us\" of them.")
    @APIResponse(responseCode = "200", description = "None is an answer too")
    @APIResponse(responseCode = "404", description = "Not your group: `not-found`")
    public LookAlikesFound find(@RestPath UUID id) {
        return new LookAlikesFound(lookAlikes.of(id));
    }
}
