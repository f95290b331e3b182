package org.trellis.portal.streets;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads and changes a group's own sub-areas, and whom it asks in them.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/groups/{group}/sub-areas")
public interface StreetsClient {

    /// `drawing` is GeoJSON; null where nothing is drawn.
    record SubArea(
            UUID id,
            String name,
            List<String> streets,
            List<String> postcodes,
            Map<String, Object> drawing,
            List<Connector> connectors,
            String fits,
            int version) {

        String etag() {
            return "\"" + version + "\"";
        }
    }

    record Connector(
            UUID id,
            String called,
            String reach,
            String standing,
            Instant askedAt,
            Instant answeredAt,
            LocalDate awayUntil,
            Instant notBefore) {

        /// Whether there is somebody who can be written to or let go.
        public boolean isSomebody() {
            return standing.equals("asked") || standing.equals("agreed");
        }
    }

    record SubAreas(List<SubArea> items) {}

    record Wanted(String name, List<String> streets, List<String> postcodes, Map<String, Object> drawing) {}

    record Asked(String called, String address, String language) {}

    @GET
    SubAreas all(@RestPath UUID group, @RestQuery String place);

    @POST
    SubArea make(@RestPath UUID group, @HeaderParam("Idempotency-Key") String key, Wanted wanted);

    @GET
    @Path("{area}")
    SubArea one(@RestPath UUID group, @RestPath UUID area);

    @PUT
    @Path("{area}")
    SubArea change(@RestPath UUID group, @RestPath UUID area, @HeaderParam("If-Match") String etag, Wanted wanted);

    @DELETE
    @Path("{area}")
    void remove(@RestPath UUID group, @RestPath UUID area);

    @POST
    @Path("{area}/connectors")
    Connector ask(@RestPath UUID group, @RestPath UUID area, @HeaderParam("Idempotency-Key") String key, Asked asked);

    @POST
    @Path("{area}/connectors/{connector}/link")
    Connector sendAgain(@RestPath UUID group, @RestPath UUID area, @RestPath UUID connector);

    @DELETE
    @Path("{area}/connectors/{connector}")
    void letGo(@RestPath UUID group, @RestPath UUID area, @RestPath UUID connector);
}
