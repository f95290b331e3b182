package org.trellis.portal.listing;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.services.ProblemReader;

/// Looks places up by what people call them.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/places")
public interface PlacesClient {

    record Place(String kind, String code, String label, Double lat, Double lon) {

        boolean is(String text) {
            return text.equalsIgnoreCase(label) || text.equalsIgnoreCase(code) || text.equalsIgnoreCase(name());
        }

        /// "Harbour" of "Harbour, Eastmere".
        String name() {
            var comma = label.indexOf(',');
            return comma < 0 ? label : label.substring(0, comma);
        }
    }

    record Places(List<Place> items) {}

    @GET
    Places find(@RestQuery String q);
}
