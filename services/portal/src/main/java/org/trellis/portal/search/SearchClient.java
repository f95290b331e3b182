package org.trellis.portal.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.trellis.portal.hours.Opening;
import org.trellis.portal.maps.GeoJson;
import org.trellis.portal.services.ProblemReader;
import org.trellis.portal.session.ActingHeaders;
import org.trellis.portal.vocabulary.About;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Confirmed;
import org.trellis.portal.vocabulary.Note;

/// Asks directory who is near and helps with what.
@RegisterRestClient(configKey = "directory")
@RegisterProvider(ActingHeaders.class)
@RegisterProvider(ProblemReader.class)
@Path("/api/directory/v1/search")
public interface SearchClient {

    record Near(String label, String precision) {

        public boolean isRough() {
            return !"postcode".equals(precision) && !"point".equals(precision);
        }
    }

    record ListedBy(UUID id, String name) {}

    record Point(double lat, double lon) {}

    /// One group found; `level` is what it lets the viewer do, nothing for somebody who is not signed in.
    record Found(
            UUID id,
            String name,
            String summary,
            String notOffered,
            List<String> offers,
            String areaWords,
            Point point,
            Map<String, Object> outline,
            boolean covers,
            Double distanceMetres,
            Confirmed confirmed,
            String freshness,
            String via,
            String level,
            Capacity capacity,
            Note note,
            About about,
            Opening opening,
            ListedBy listedBy) {

        public String shape() {
            return GeoJson.text(outline);
        }

        public boolean isImport() {
            return "import".equals(via);
        }

        public boolean isOwn() {
            return "own".equals(via);
        }
    }

    /// Typed words that were also taken as needs.
    record Meaning(List<String> words, List<String> needs) {

        public String said() {
            return String.join(" ", words);
        }
    }

    record Results(Near near, List<Meaning> understood, List<Found> items, String next) {

        public Results {
            understood = Objects.requireNonNullElse(understood, List.of());
        }
    }

    @GET
    Results search(
            @RestQuery String near,
            @RestQuery String need,
            @RestQuery String q,
            @RestQuery Boolean openNow,
            @RestQuery String language,
            @RestQuery String trait,
            @RestQuery String cursor,
            @RestQuery int limit);
}
