package org.trellis.directory.freshness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.trellis.contracts.Freshness;

/// What people of a group have said of the parts of its page, and since when each part is as it is. Never changed: what
/// happens gives another one.
public record Assurance(Map<FieldGroup, Part> parts) {

    /// So long a group has known that a link on its page is broken before the public is told.
    public static final Duration BROKEN_LINK_AFTER = Duration.ofDays(14);

    /// Of one part, each may be null. `doubtedAt`: somebody said that it is not right, and nobody since that it is.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(Instant confirmedAt, String byRole, String how, Instant editedAt, Instant doubtedAt) {

        static final Part NOTHING = new Part(null, null, null, null, null);

        public boolean hasChangedSince() {
            return confirmedAt != null && editedAt != null && editedAt.isAfter(confirmedAt);
        }

        public boolean hasDoubt() {
            return doubtedAt != null;
        }

        /// By the rule for pages, but that a part is never hidden for itself.
        public Freshness freshness(Instant now) {
            if (confirmedAt == null) {
                return hasDoubt() ? Freshness.STALE : Freshness.UNCONFIRMED;
            }
            var word = Freshness.of(confirmedAt, doubtedAt, editedAt, now);
            return word == Freshness.HIDDEN ? Freshness.STALE : word;
        }
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // A newer release may write more while an older one still runs beside it.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<Map<FieldGroup, Part>> PARTS = new TypeReference<>() {};

    /// As the database keeps it.
    public static Assurance read(String json) {
        try {
            return new Assurance(JSON.readValue(json, PARTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What we wrote cannot be read", e);
        }
    }

    public String json() {
        try {
            return JSON.writerFor(PARTS).writeValueAsString(parts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public Part of(FieldGroup part) {
        return parts.getOrDefault(part, Part.NOTHING);
    }

    public Assurance confirmed(Collection<FieldGroup> which, String byRole, String how, Instant now) {
        return with(which, part -> new Part(now, byRole, how, part.editedAt(), null));
    }

    public Assurance doubted(Collection<FieldGroup> which, Instant now) {
        return with(which, part -> new Part(part.confirmedAt(), part.byRole(), part.how(), part.editedAt(), now));
    }

    public Assurance edited(Collection<FieldGroup> which, Instant now) {
        return with(which, part -> new Part(part.confirmedAt(), part.byRole(), part.how(), now, part.doubtedAt()));
    }

    private Assurance with(Collection<FieldGroup> which, UnaryOperator<Part> change) {
        var next = new EnumMap<FieldGroup, Part>(FieldGroup.class);
        next.putAll(parts);
        which.forEach(part -> next.put(part, change.apply(of(part))));
        return new Assurance(next);
    }

    /// The page is worth what the oldest of the parts that hold something is: one that was never confirmed is
    /// older than any.
    public Part oldest(Collection<FieldGroup> holding) {
        return holding.stream()
                .map(this::of)
                .min(Comparator.comparing(Part::confirmedAt, Comparator.nullsFirst(Comparator.naturalOrder())))
                .orElse(Part.NOTHING);
    }

    /// When somebody last said of a part that holds something that it is not right.
    public Optional<Instant> doubt(Collection<FieldGroup> holding) {
        return holding.stream()
                .map(part -> of(part).doubtedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }
}
