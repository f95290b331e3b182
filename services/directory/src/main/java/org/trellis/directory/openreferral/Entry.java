package org.trellis.directory.openreferral;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.directory.about.About;

/// A public listing: in the standard's words one organization, its one service and, where it has a point, the one
/// place of that service.
record Entry(
        UUID id,
        boolean imported,
        String name,
        String summary,
        String notOffered,
        List<String> offers,
        List<String> languages,
        String areaWords,
        List<String> wards,
        List<String> outcodes,
        Double lat,
        Double lon,
        String outline,
        Instant confirmedAt,
        Instant modifiedAt,
        LocalDate pausedUntil,
        String hours,
        About about,
        String note,
        LocalDate noteUntil,
        String link) {

    static Entry of(Tuple row) {
        return new Entry(
                row.get("listing_id", UUID.class),
                row.get("origin", String.class).equals("import"),
                row.get("name", String.class),
                row.get("summary", String.class),
                row.get("not_offered", String.class),
                List.of(row.get("offers", String[].class)),
                List.of(row.get("languages", String[].class)),
                row.get("area_words", String.class),
                List.of(row.get("wards", String[].class)),
                List.of(row.get("outcodes", String[].class)),
                row.get("lat", Double.class),
                row.get("lon", Double.class),
                row.get("area_outline", String.class),
                row.get("confirmed_at", Instant.class),
                row.get("modified_at", Instant.class),
                row.get("paused_until", LocalDate.class),
                row.get("written", String.class),
                About.read(row.get("said", String.class)),
                row.get("note", String.class),
                row.get("note_until", LocalDate.class),
                row.get("link", String.class));
    }

    boolean isPausedOn(LocalDate today) {
        return pausedUntil != null && !pausedUntil.isBefore(today);
    }
}
