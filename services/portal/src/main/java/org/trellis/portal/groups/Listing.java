package org.trellis.portal.groups;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.portal.hours.Hours;
import org.trellis.portal.hours.Opening;
import org.trellis.portal.maps.GeoJson;
import org.trellis.portal.vocabulary.About;
import org.trellis.portal.vocabulary.Assured;
import org.trellis.portal.vocabulary.Capacity;
import org.trellis.portal.vocabulary.Confirmed;
import org.trellis.portal.vocabulary.Note;
import org.trellis.portal.vocabulary.Used;

/// A group's page as directory shows it to one viewer: what is not open to them is not in it.
public record Listing(
        UUID id,
        String name,
        String summary,
        List<String> offers,
        String notOffered,
        List<String> languages,
        About about,
        Area area,
        String visibility,
        Facets facets,
        Confirmed confirmed,
        String freshness,
        Used used,
        Instant editedAt,
        Capacity capacity,
        Note note,
        Hours hours,
        Opening opening,
        String via,
        ListedBy listedBy,
        List<String> links,
        List<BrokenLink> brokenLinks,
        List<Assured> assured) {

    public record Point(double lat, double lon) {}

    /// The patch is GeoJSON to the point, for those who may have it; the outline is what others see of it.
    public record Area(
            String words,
            List<String> wards,
            List<String> outcodes,
            Point point,
            Integer radiusMetres,
            Map<String, Object> patch,
            String shownAs,
            Map<String, Object> outline) {

        public Area {
            wards = Objects.requireNonNullElse(wards, List.of());
            outcodes = Objects.requireNonNullElse(outcodes, List.of());
        }

        /// What a map shows to this viewer, or null.
        public String shape() {
            return GeoJson.text(patch == null ? outline : patch);
        }
    }

    public record Contact(String phone, String email) {}

    public record Facets(
            Contact contact, String area, String activities, String capacity, String numbers, String story) {}

    public record ListedBy(UUID id, String name) {}

    /// A link of which everybody may be told that it did not work.
    public record BrokenLink(String url, Instant lastTriedAt) {}

    public Listing {
        offers = Objects.requireNonNullElse(offers, List.of());
        about = Objects.requireNonNullElse(about, new About(null, null, null, null, null, false, null, null, null));
        languages = Objects.requireNonNullElse(languages, List.of());
        area = Objects.requireNonNullElse(area, new Area(null, null, null, null, null, null, null, null));
        facets = Objects.requireNonNullElse(facets, new Facets(null, null, null, null, null, null));
        links = Objects.requireNonNullElse(links, List.of());
        assured = Objects.requireNonNullElse(assured, List.of());
        brokenLinks = Objects.requireNonNullElse(brokenLinks, List.of());
    }

    /// Whether anybody of the group said anything of any part.
    public boolean isAnyPartSaid() {
        return assured.stream().anyMatch(Assured::isSaid);
    }

    /// When this link was last tried and did not work, or null.
    public Instant brokenAt(String link) {
        return brokenLinks.stream()
                .filter(broken -> broken.url().equals(link))
                .map(BrokenLink::lastTriedAt)
                .findFirst()
                .orElse(null);
    }

    /// Those that stand only in the page's words.
    public List<BrokenLink> brokenInWords() {
        return brokenLinks.stream()
                .filter(broken -> !links.contains(broken.url()))
                .toList();
    }

    public boolean isPaused() {
        return capacity != null && capacity.isPaused();
    }

    public boolean isImport() {
        return "import".equals(via);
    }

    /// Whether everybody may open this page, as far as the viewer is told.
    public boolean isPublic() {
        return "public".equals(via) || isOwn() && "public".equals(visibility) && !"hidden".equals(freshness);
    }

    public boolean isOwn() {
        return "own".equals(via);
    }

    public String phone() {
        return facets.contact() == null ? null : facets.contact().phone();
    }

    public String email() {
        return facets.contact() == null ? null : facets.contact().email();
    }

    /// For a telephone link: digits and a leading plus.
    public String dial() {
        return phone() == null ? "" : phone().replaceAll("[^+0-9]", "");
    }
}
