package org.trellis.portal.pathways;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.trellis.portal.hours.Hours;
import org.trellis.portal.hours.Opening;

/// A pathway, as the service of referrals shows it to the reader.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Pathway(
        UUID id,
        UUID organisationId,
        String title,
        String need,
        List<String> areas,
        List<Patch> patches,
        String eligibility,
        String how,
        String whatNext,
        String referrers,
        String mayRefer,
        boolean selfReferral,
        Integer answerDays,
        Integer mostPerSender,
        String hours,
        Hours times,
        Opening opening,
        List<String> languages,
        String cost,
        String costWords,
        String telephone,
        String email,
        String link,
        String audience,
        boolean published,
        int version,
        Instant changedAt,
        String freshness,
        Instant assuredAt,
        boolean inDoubt) {

    public Pathway {
        areas = Objects.requireNonNullElse(areas, List.of());
        patches = Objects.requireNonNullElse(patches, List.of());
        languages = Objects.requireNonNullElse(languages, List.of());
    }

    /// Whether its keeper says of each organisation if it may send people.
    public boolean isAsked() {
        return "asked".equals(referrers);
    }
}
