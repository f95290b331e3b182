package org.trellis.portal.returns;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/// A referral that came back. No `dueAt` where nothing is owed, no `how` while it waits.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Return(
        UUID referralId,
        UUID otherId,
        String need,
        String area,
        String urgency,
        String state,
        Instant at,
        Instant dueAt,
        String how) {

    public boolean isWaiting() {
        return how == null;
    }
}
