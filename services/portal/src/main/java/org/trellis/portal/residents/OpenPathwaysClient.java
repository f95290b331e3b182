package org.trellis.portal.residents;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;

/// Pathways as nobody in particular reads them: whoever asks for themselves sees no more, signed in or not.
@RegisterRestClient(configKey = "referrals")
@RegisterProvider(ProblemReader.class)
@Path("/api/referrals/v1/pathways")
public interface OpenPathwaysClient {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Open(UUID id, UUID organisationId, String title, boolean selfReferral) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Found(List<Open> items) {}

    @GET
    @Path("{id}")
    Open read(@RestPath UUID id);

    @GET
    Found of(@RestQuery UUID organisation, @RestQuery boolean selfReferral, @RestQuery int limit);
}
