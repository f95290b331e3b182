package org.trellis.portal.sitemap;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;

/// Reads which groups everybody may see, from the feed that everybody may read.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/open-referral-uk/services")
public interface FeedClient {

    record Service(UUID id, @JsonProperty("modified_date") Instant modifiedDate) {}

    record Page(@JsonProperty("total_pages") int totalPages, List<Service> contents) {}

    @GET
    Page services(@RestQuery boolean minimal, @RestQuery int page);
}
