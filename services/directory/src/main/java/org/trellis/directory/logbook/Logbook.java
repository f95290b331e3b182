package org.trellis.directory.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.trellis.contracts.directory.LogbookEvent;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Notes who did what, in the transaction in which it is done, for the organisation acted for.
///
/// Each entry carries a hash of itself and of the one before it: an entry that was changed, taken out or put in between
/// breaks the chain from there on.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Logbook {

    /// How many entries a chain has, and the hash of the last one.
    public record Head(long entries, String hash) {}

    private final Entries entries;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    Logbook(Entries entries, Outbox outbox, Acting acting, InstantSource clock) {
        this.entries = entries;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    /// `act` is a code of [Act]; `person` is Keycloak's id, or null where nobody of the organisation did it; `about`
    /// holds ids, codes and days, and never a name or an address: what looks like one is refused.
    public void note(String act, String person, Map<String, String> about) {
        note(Act.fromString(act), person, about);
    }

    /// What the person who asks is doing.
    public void note(Act act, Map<String, String> about) {
        note(act, acting.person().orElse(null), about);
    }

    /// Writes an act that two organisations know of into the other one's logbook, soon after this transaction. It names
    /// nobody: the other one learns the act, and what `about` says.
    public void tell(UUID other, Act act, Map<String, String> about) {
        outbox.publish(new LogbookEvent.OtherSide(other, act.code(), about));
    }

    /// Where the chain of the organisation acted for ends; nobody adds to it until the transaction is over.
    public Head head() {
        var organisation = acting.needed().value();
        return entries.lastInTurn(organisation)
                .map(last -> new Head(last.number(), last.hash()))
                .orElseGet(() -> new Head(0, Entry.beginning(organisation)));
    }

    private void note(Act act, String person, Map<String, String> about) {
        var organisation = acting.needed().value();
        var last = entries.lastInTurn(organisation);
        entries.add(Entry.after(
                organisation,
                last.map(Entry::number).orElse(0L) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                act,
                person,
                about,
                last.map(Entry::hash).orElseGet(() -> Entry.beginning(organisation))));
    }
}
