package org.trellis.portal.signposts;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Sends signposts, and reads and files those that came.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/signposts")
public interface SignpostsClient {

    record NewSignpost(UUID receiverId, String need, String place, String note, Boolean noteNamesNobody) {}

    record Signpost(
            UUID id,
            UUID senderId,
            UUID receiverId,
            String direction,
            String need,
            String place,
            String note,
            Instant sentAt,
            boolean filed) {

        public boolean isReceived() {
            return "received".equals(direction);
        }

        UUID otherId() {
            return isReceived() ? senderId : receiverId;
        }
    }

    record Box(List<Signpost> items, String next) {}

    record Filing(boolean filed) {}

    @POST
    Signpost send(@HeaderParam("Idempotency-Key") String key, NewSignpost signpost);

    @GET
    Box box(@RestQuery String box, @RestQuery String cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Signpost read(@RestPath UUID id);

    @PUT
    @Path("{id}/filing")
    void file(@RestPath UUID id, Filing filing);
}
