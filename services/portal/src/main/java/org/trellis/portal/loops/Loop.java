package org.trellis.portal.loops;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What two organisations agreed about referrals, as the one that is acted for sees it. No limit is null.
@JsonIgnoreProperties(ignoreUnknown = true)
public record Loop(
        UUID id,
        UUID otherId,
        boolean proposedByYou,
        boolean youSend,
        boolean youReceive,
        List<String> needs,
        Integer mostYouSend,
        Integer mostYouReceive,
        List<String> details,
        int keepDays,
        Instant proposedAt,
        String state,
        boolean heldByYou,
        boolean heldByThem,
        List<String> mayDo) {

    public Loop {
        needs = Objects.requireNonNullElse(needs, List.of());
        details = Objects.requireNonNullElse(details, List.of());
        mayDo = Objects.requireNonNullElse(mayDo, List.of());
    }

    /// Whether something can be sent in it now, by whoever acts.
    public boolean isOpenToSend() {
        return state.equals("agreed") && youSend;
    }

    public boolean may(String act) {
        return mayDo.contains(act);
    }
}
