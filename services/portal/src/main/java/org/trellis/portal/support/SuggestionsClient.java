package org.trellis.portal.support;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// What councillors would answer out of the ward fund.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1")
public interface SuggestionsClient {

    /// An offer as it would be sent. `setAside` is null for a councillor, who is not told.
    record Suggestion(UUID askId, UUID askerId, String kind, LocalDate until, Instant suggestedAt, Boolean setAside) {

        public boolean isWaiting() {
            return !Boolean.TRUE.equals(setAside);
        }
    }

    record Suggestions(List<Suggestion> items, UUID next) {}

    @GET
    @Path("suggestions")
    Suggestions list(@RestQuery int limit);

    @GET
    @Path("asks/{id}/suggestion")
    Suggestion read(@RestPath UUID id);

    @PUT
    @Path("asks/{id}/suggestion")
    void suggest(@RestPath UUID id);

    @PUT
    @Path("asks/{id}/suggestion/set-aside")
    void setAside(@RestPath UUID id);
}
