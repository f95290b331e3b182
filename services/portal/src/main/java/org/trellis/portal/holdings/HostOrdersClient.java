package org.trellis.portal.holdings;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What becomes of what a group asked of its host.
@RegisterRestClient(configKey = "grants")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/grants/v1/host-orders")
public interface HostOrdersClient {

    record Orders(List<HoldingsClient.Order> items, UUID next) {}

    record State(String state, String reference) {}

    /// Where it is to be sent.
    record Account(String accountName, String sortCode, String accountNumber) {}

    @GET
    @Path("coming")
    Orders coming(@RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}/account")
    Account account(@RestPath UUID id);

    @PUT
    @Path("{id}/confirmation")
    void confirm(@RestPath UUID id);

    @PUT
    @Path("{id}/taking-back")
    void takeBack(@RestPath UUID id);

    @PUT
    @Path("{id}/state")
    void become(@RestPath UUID id, State state);

    @PUT
    @Path("{id}/arrival")
    void arrive(@RestPath UUID id);
}
