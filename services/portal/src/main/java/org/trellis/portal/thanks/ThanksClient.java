package org.trellis.portal.thanks;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Thanks a group for the organisation acted for, and shows a group its own.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/thanks")
public interface ThanksClient {

    record NewThank(UUID groupId, String words, Boolean nothingPrivate) {}

    record Thank(UUID id, UUID organisationId, String words, LocalDate cameOn, boolean putAway) {}

    record Page(List<Thank> items, UUID next) {}

    record Filing(boolean filed) {}

    record Door(boolean open) {}

    @POST
    @Path("to-groups")
    void thank(@HeaderParam("Idempotency-Key") String key, NewThank said);

    @GET
    @Path("to-groups/{id}")
    void look(@RestPath UUID id);

    @GET
    Page read(@RestQuery boolean putAway, @RestQuery UUID cursor, @RestQuery int limit);

    @PUT
    @Path("{id}/filing")
    void file(@RestPath UUID id, Filing filing);

    @DELETE
    @Path("{id}")
    void remove(@RestPath UUID id);

    @GET
    @Path("door")
    Door door();

    @PUT
    @Path("door")
    void turn(Door door);
}
