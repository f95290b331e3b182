package org.trellis.keycloak.desk;

import java.time.Instant;
import org.trellis.keycloak.people.Target;

/// One code that was sent, and where it leads. It belongs to the browser that asked for it. `back` is where the link
/// that was sent beside the code returns to; `provenAt` is when the code was typed or the link pressed, `usedAt` when
/// it opened what it was for. Both happen once.
public record Attempt(
        String id,
        String realm,
        Purpose purpose,
        Target target,
        String browser,
        String back,
        int tries,
        Instant expiresAt,
        Instant provenAt,
        Instant usedAt) {

    public boolean proven() {
        return provenAt != null;
    }

    public boolean used() {
        return usedAt != null;
    }

    public boolean alive(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
