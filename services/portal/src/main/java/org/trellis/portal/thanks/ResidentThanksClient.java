package org.trellis.portal.thanks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;

/// Thanks a group as nobody in particular, signed in or not.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/thanks/to-groups")
public interface ResidentThanksClient {

    @GET
    @Path("{id}")
    void look(@RestPath UUID id);

    @POST
    @Path("as-resident")
    void thank(@HeaderParam("Idempotency-Key") String form, ThanksClient.NewThank said);
}
