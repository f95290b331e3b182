package org.trellis.portal.load;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// How much the organisation acted for has on. Days are those of London; null where there is nothing to tell.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Load(int waiting, int underWay, LocalDate waitingSince, LocalDate pausedUntil, List<Limit> limits) {

    /// One of a group's own limits, on one need or on everything together, and how much of it is taken.
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Limit(String need, String period, int most, int taken, LocalDate again) {

        /// What the words beside its bar are found by: there is one limit for a need and period.
        public String id() {
            return "limit-" + Objects.requireNonNullElse(need, "all") + "-" + period;
        }

        public boolean isFull() {
            return taken >= most;
        }
    }

    public Load {
        limits = Objects.requireNonNullElse(limits, List.of());
    }

    /// All that somebody still counts on this organisation for.
    public int open() {
        return waiting + underWay;
    }
}
