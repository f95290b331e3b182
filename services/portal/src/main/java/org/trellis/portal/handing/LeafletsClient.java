package org.trellis.portal.handing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// Makes leaflets, and reads them again.
@RegisterRestClient(configKey = "signposting")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/signposting/v1/leaflets")
public interface LeafletsClient {

    record Wish(UUID organisationId, UUID pathwayId) {}

    record NewLeaflet(
            List<Wish> targets,
            Wish fallback,
            String need,
            String place,
            String language,
            String note,
            Boolean noteNamesNobody) {}

    record Target(UUID organisationId, UUID pathwayId, boolean fallback, boolean signposted) {}

    record Leaflet(
            UUID id,
            String code,
            String need,
            String place,
            String language,
            LocalDate handedOn,
            LocalDate usableUntil,
            List<Target> targets) {

        /// How many of them got a signpost.
        public long signposted() {
            return targets.stream().filter(Target::signposted).count();
        }
    }

    @POST
    Leaflet hand(@HeaderParam("Idempotency-Key") String key, NewLeaflet wanted);

    @GET
    @Path("{id}")
    Leaflet read(@RestPath UUID id);
}
