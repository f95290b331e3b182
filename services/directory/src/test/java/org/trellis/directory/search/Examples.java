package org.trellis.directory.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Pages to publish, of groups that no other test knows of.
record Examples(
        UUID id, String name, String summary, List<String> offers, List<String> outcodes, Double lat, Double lon) {

    static Examples named(String name) {
        return new Examples(UUID.randomUUID(), name, "We help one another.", List.of("food"), List.of(), null, null);
    }

    Examples saying(String what) {
        return new Examples(id, name, what, offers, outcodes, lat, lon);
    }

    Examples offering(String... needs) {
        return new Examples(id, name, summary, List.of(needs), outcodes, lat, lon);
    }

    Examples in(String... codes) {
        return new Examples(id, name, summary, offers, List.of(codes), lat, lon);
    }

    Examples at(double where, double along) {
        return new Examples(id, name, summary, offers, outcodes, where, along);
    }

    PublishedListing asPublished() {
        return asPublishedBy(id, "group");
    }

    PublishedListing asPublishedBy(UUID organisation, String origin) {
        return new PublishedListing(
                id,
                organisation,
                origin,
                name,
                summary,
                offers,
                "",
                List.of("en"),
                null,
                "round here",
                List.of(),
                outcodes,
                lat,
                lon,
                null,
                null,
                null,
                null,
                Instant.parse("2026-11-01T12:00:00Z"));
    }
}
