package org.trellis.portal.handons;

import java.util.List;
import java.util.UUID;

/// What stands about its streets on the page of a referral that a group received. `last` is null where it was never
/// handed on, and `who` where whom it was handed to is not there any more.
public record Block(UUID referral, List<Choice> choices, HandOnsClient.HandOn last, String who, String key) {

    /// Somebody who said yes and is not away.
    public record Choice(UUID id, String called, String area) {}

    public boolean isLive() {
        return last != null && last.isLive();
    }
}
