package org.trellis.grants.tellings;

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
import org.trellis.days.London;
import org.trellis.messaging.Outbox;

/// Has the people of an organisation told that there is something to look at, and nothing of what it is: in the
/// transaction that is the reason for it, or not at all. It need not be the organisation acted for; the one that is
/// told pays for it (ADR 0043). Groups are never told twice of the same: clocks are for those who give.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tellings {

    // Those whose work it is in each kind of organisation. Helpers see it when they look.
    private static final List<String> WHO = List.of("steward", "grants-officer", "liaison-officer");
    private static final List<String> WHO_HELPS =
            List.of("steward", "grants-officer", "liaison-officer", "support-officer");

    // What nobody could be told for so long, they have seen.
    private static final Duration NEWS_FOR = Duration.ofDays(7);

    private final Outbox outbox;
    private final InstantSource clock;

    Tellings(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /// `subject` is what the text leads to: the application, or null when it is about several.
    public void tell(UUID whom, ToldText text, UUID subject) {
        tell(whom, text, subject, Map.of(), news());
    }

    /// The same for a text with a day. It is told for as long as any news is, also after that day.
    public void tell(UUID whom, ToldText text, UUID subject, LocalDate until) {
        tell(whom, text, subject, Map.of("until", until), news());
    }

    /// Of what is owed by that day: after it nobody is reminded.
    public void remind(UUID whom, ToldText text, UUID subject, LocalDate until) {
        tell(whom, text, subject, Map.of("until", until), London.endOf(until));
    }

    private void tell(UUID whom, ToldText text, UUID subject, Map<String, LocalDate> days, Instant notAfter) {
        var roles = text == ToldText.GRANT_HELP ? WHO_HELPS : WHO;
        outbox.publish(new TellingEvent.Asked(whom, text.id(), roles, subject, days, false, notAfter));
    }

    private Instant news() {
        return clock.instant().plus(NEWS_FOR);
    }
}
