package org.trellis.portal.returns;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.services.ServiceProblem;
import org.trellis.portal.session.ActingHeaders;

/// Reads what came back, and settles it.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/returns")
public interface ReturnsClient {

    record Page(List<Return> items, UUID next) {}

    @GET
    Page waiting(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Return read(@RestPath UUID id);

    @PUT
    @Path("{id}/settling")
    void settle(@RestPath UUID id, Map<String, String> said);

    /// Null when it has not come back, or is not known yet to have.
    static Return of(ReturnsClient returns, UUID referral) {
        try {
            return returns.read(referral);
        } catch (ServiceProblem problem) {
            if (problem.status() != 404) {
                throw problem;
            }
            return null;
        }
    }
}
