package org.trellis.portal.arrivals;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Says that somebody came, and reads the numbers of either side.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1")
public interface ArrivalsClient {

    record Typed(String code) {}

    record Arrival(String need) {}

    record Count(String month, String need, long count) {}

    record Counts(List<Count> items) {}

    record Cell(UUID receiverId, String need, Long handed, Long came) {}

    record Onward(LocalDate month, List<Cell> items, String next) {}

    @POST
    @Path("arrivals")
    Arrival enter(Typed typed);

    @GET
    @Path("arrivals/counts")
    Counts counts();

    @GET
    @Path("onward")
    Onward onward(@RestQuery String month, @RestQuery String cursor);
}
