package org.trellis.portal.vocabulary;

import java.time.LocalDate;

/// Whether a group takes people on, as others see it: `taking`, `limited`, or `paused` until a day.
public record Capacity(String state, LocalDate pausedUntil) {

    public boolean isPaused() {
        return "paused".equals(state);
    }

    public boolean isLimited() {
        return "limited".equals(state);
    }
}
