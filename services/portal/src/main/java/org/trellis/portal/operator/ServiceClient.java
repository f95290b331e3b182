package org.trellis.portal.operator;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;

/// What every service answers about itself.
@Path("/")
public interface ServiceClient {

    record Topic(String topic, long count, Instant newest, String reason) {}

    record Letters(List<Topic> topics) {}

    @GET
    @Path("q/health/ready")
    String ready();

    @GET
    @Path("api/{service}/v1/dead-letters")
    Letters letters(@HeaderParam("Authorization") String bearer, @PathParam("service") String service);
}
