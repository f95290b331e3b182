package org.trellis.portal.operator;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.operator.OperatorClient.Hiding;
import org.trellis.portal.operator.OperatorClient.Hidings;
import org.trellis.portal.operator.OperatorClient.Visit;
import org.trellis.portal.operator.OperatorClient.Visits;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What a group, or somebody who was invited, asks of directory about the operator's acts.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface StewardClient {

    record Appeal(String words) {}

    record Opening(int hours, String about) {}

    record Invited(UUID organisation, String name, String kind) {}

    @GET
    @Path("hidings/mine")
    Hidings hidings();

    @POST
    @Path("hidings/{id}/appeal")
    Hiding appeal(@RestPath UUID id, Appeal appeal);

    @GET
    @Path("support-visits/mine")
    Visits visits();

    @POST
    @Path("support-visits")
    Visit invite(@HeaderParam("Idempotency-Key") String key, Opening opening);

    @DELETE
    @Path("support-visits/{id}")
    void end(@RestPath UUID id);

    @GET
    @Path("institution-invitations/{token}")
    Invited look(@RestPath String token);

    @POST
    @Path("institution-invitations/{token}/acceptance")
    Invited accept(@RestPath String token);
}
