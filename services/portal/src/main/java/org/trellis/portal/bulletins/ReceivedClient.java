package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.trellis.portal.session.ActingHeaders;

/// Reads bulletins that came, and notes what is made of them.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/bulletins/received")
public interface ReceivedClient {

    record Page(List<Received> items, UUID next) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rewording(String title, String words, String note, String audience, Boolean publicContacts) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NewReply(String words, Boolean publicContacts) {}

    @GET
    Page list(@RestQuery String box, @RestQuery UUID cursor, @RestQuery int limit);

    @GET
    @Path("{id}")
    Received read(@RestPath UUID id);

    @PUT
    @Path("{id}/words")
    Received reword(@RestPath UUID id, Rewording words);

    @POST
    @Path("{id}/passing-on")
    void passOn(@RestPath UUID id, Map<String, Integer> passing);

    @PUT
    @Path("{id}/putting-away")
    void putAway(@RestPath UUID id, Map<String, Boolean> mark);

    @GET
    @Path("{id}/replies")
    Replies.Own replies(@RestPath UUID id);

    @POST
    @Path("{id}/replies")
    Replies.Own reply(@RestPath UUID id, @HeaderParam("Idempotency-Key") String key, NewReply reply);
}
