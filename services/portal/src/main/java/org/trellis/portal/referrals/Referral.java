package org.trellis.portal.referrals;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// A referral, as the side that is acted for sees it. Nothing in it names or describes the person.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Referral(
        UUID id,
        boolean sentByYou,
        UUID otherId,
        String origin,
        UUID threadId,
        UUID loopId,
        UUID pathwayId,
        String need,
        String area,
        String urgency,
        String language,
        Instant madeAt,
        String state,
        Instant since,
        String reason,
        String outcome,
        Instant expiresAt,
        int step,
        List<String> mayDo) {

    public Referral {
        mayDo = Objects.requireNonNullElse(mayDo, List.of());
    }

    public boolean may(String stepToTake) {
        return mayDo.contains(stepToTake);
    }

    /// Whether it is the first of its thread, and on its way: its sender answers to the person.
    public boolean isBegunByYou() {
        return sentByYou && !state.equals("draft") && id.equals(threadId);
    }

    /// Whether somebody asked for themselves: then there is no desk on the other side.
    public boolean isByResident() {
        return "resident".equals(origin);
    }

    public boolean isWaitingForYou() {
        return may("accept");
    }

    public boolean isOver() {
        return expiresAt == null;
    }
}
