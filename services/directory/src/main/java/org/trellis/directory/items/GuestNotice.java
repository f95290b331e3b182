package org.trellis.directory.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.contracts.telling.ToldText;
import org.trellis.directory.places.London;
import org.trellis.messaging.Outbox;

/// Has the guest's people told that they are invited, by the way that other services use: each once, in the guest's
/// own hours. It says neither who invites nor to what.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GuestNotice {

    private static final Duration USEFUL_FOR = Duration.ofDays(2);

    private final Outbox outbox;
    private final InstantSource clock;

    GuestNotice(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// `role` is null when all of its people are to know.
    void ask(UUID item, UUID guest, String role, LocalDate until) {
        outbox.publish(new TellingEvent.Asked(
                guest,
                ToldText.GUEST_INVITED.id(),
                role == null ? List.of() : List.of(role),
                item,
                Map.of("until", until),
                false,
                notAfter(until)));
    }

    private Instant notAfter(LocalDate until) {
        var soon = clock.instant().plus(USEFUL_FOR);
        var end = London.endOf(until);
        return end.isBefore(soon) ? end : soon;
    }
}
