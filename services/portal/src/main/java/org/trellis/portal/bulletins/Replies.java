package org.trellis.portal.bulletins;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What was answered to a bulletin, and by which days institutions owe an answer.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Replies(List<Reply> items, List<Promise> promises) {

    public record Reply(UUID id, UUID organisationId, String words, Instant at) {}

    public record Promise(UUID organisationId, LocalDate owedBy, boolean replied, boolean overdue) {}

    /// What the organisation acted for answered; no promise where it owes nothing.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Own(List<Reply> items, Promise promise) {

        /// Whether it owes an answer that it has not given.
        public boolean isOwed() {
            return promise != null && !promise.replied();
        }
    }

    public Replies {
        promises = Objects.requireNonNullElse(promises, List.of());
    }
}
