package org.trellis.portal.residents;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.trellis.portal.services.ProblemReader;

/// What the holder of a code sees and does, as nobody in particular.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/resident")
public interface ResidentClient {

    /// One organisation that it went to.
    record Stage(
            UUID senderId,
            UUID receiverId,
            String need,
            String state,
            Instant since,
            List<String> fields,
            Instant knownUntil,
            boolean knownNow) {}

    record Seen(List<Stage> stages) {}

    @POST
    Seen look(Map<String, String> typed);

    @POST
    @Path("stop")
    void stop(Map<String, String> typed);
}
