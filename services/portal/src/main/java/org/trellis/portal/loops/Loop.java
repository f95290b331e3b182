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
        String quietFrom,
        String quietUntil,
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

    /// "21:00" of what the service writes as "21:00:00".
    public String quietBegins() {
        return quietFrom.substring(0, 5);
    }

    public String quietEnds() {
        return quietUntil.substring(0, 5);
    }

    public boolean may(String act) {
        return mayDo.contains(act);
    }
}
