package org.trellis.portal.unmet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Reads what was unmet, and notes that somebody found nobody.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/unmet")
public interface UnmetClient {

    record Cell(String area, String need, long count) {}

    record Unmet(LocalDate month, List<Cell> items, String next) {}

    record Nowhere(String need, String area) {}

    @GET
    Unmet all(@RestQuery String area, @RestQuery String cursor);

    @GET
    @Path("own")
    Unmet own(@RestQuery String cursor);

    @POST
    void note(@HeaderParam("Idempotency-Key") String key, Nowhere nowhere);
}
