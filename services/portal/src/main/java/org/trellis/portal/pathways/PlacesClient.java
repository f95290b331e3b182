package org.trellis.portal.pathways;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;

/// The names of areas and organisations, which the service of referrals does not keep.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1")
public interface PlacesClient {

    record Area(String kind, String code, String name) {}

    record Areas(String label, List<Area> areas) {

        List<String> codes() {
            return areas.stream().map(Area::code).toList();
        }
    }

    /// `whole` is whether what was asked for is all of its name, not the beginning of it.
    record Place(String kind, String code, String label, boolean whole) {

        boolean isArea() {
            return List.of("ward", "authority", "country").contains(kind);
        }

        /// "Harbour" of "Harbour, Eastmere".
        String shortName() {
            var comma = label.indexOf(',');
            return comma < 0 ? label : label.substring(0, comma);
        }
    }

    record Places(List<Place> items) {}

    record Organisation(UUID id, String name) {}

    record Organisations(List<Organisation> items) {}

    @GET
    @Path("places/areas")
    Areas areas(@RestQuery String near);

    record Wards(List<String> wards) {}

    @GET
    @Path("places/wards")
    Wards wards(@RestQuery List<String> postcode);

    @GET
    @Path("places/areas/{code}/wards")
    Places wardsOf(@RestPath String code);

    @GET
    @Path("places")
    Places places(@RestQuery String q);

    @GET
    @Path("organisations")
    Organisations organisations(@RestQuery String ids);
}
