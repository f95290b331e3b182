package org.trellis.directory.destruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.trellis.contracts.directory.OrganisationEvent;
import org.trellis.directory.links.Unlinking;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Due;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;
import org.trellis.tenancy.destruction.Clearing;

/// Destroys all that is kept of the organisation acted for, in the caller's transaction: everything, or
/// nothing.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Destroying {

    private final Tombstones tombstones;
    private final Certificates certificates;
    private final Clearing clearing;
    private final Unlinking links;
    private final Logbook logbook;
    private final Organisations organisations;
    private final Outbox outbox;
    private final Due due;
    private final Acting acting;
    private final InstantSource clock;

    Destroying(
            Tombstones tombstones,
            Certificates certificates,
            Clearing clearing,
            Unlinking links,
            Logbook logbook,
            Organisations organisations,
            Outbox outbox,
            Due due,
            Acting acting,
            InstantSource clock) {
        this.tombstones = tombstones;
        this.certificates = certificates;
        this.clearing = clearing;
        this.links = links;
        this.logbook = logbook;
        this.organisations = organisations;
        this.outbox = outbox;
        this.due = due;
        this.acting = acting;
        this.clock = clock;
    }

    /// Of two that do it at the same moment the second fails at the first row that it adds, and then finds no
    /// closing.
    void destroy() {
        var me = acting.needed().value();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // Whatever was opened towards it since it closed: the others hear that it ended.
        links.all();
        // Whoever is writing an entry has finished before, and nobody begins one until this is over.
        var head = logbook.head();
        tombstones.add(now);
        var rows = clearing.everything();
        if (rows.get("closing") != 1) {
            throw new IllegalStateException("The group was opened again in this very moment");
        }
        certificates.fill(Certificate.of(me, now, rows, head), now);
        tellTheOthers();
    }

    /// Of one that was destroyed already: what came back out of a backup, or was being written in the moment
    /// of its end. True when there was anything. The others are told when there was, or when `isTold` says
    /// so: what they keep may have come back too.
    boolean again(boolean isTold) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var isNews = tombstones.own().isEmpty();
        var head = logbook.head();
        if (isNews) {
            tombstones.addAgain(now);
        }
        var rows = clearing.everything();
        certificates.fill(Certificate.of(acting.needed().value(), now, rows, head), now);
        var anything = isNews || rows.values().stream().anyMatch(count -> count > 0);
        if (anything || isTold) {
            tellTheOthers();
        }
        return anything;
    }

    private void tellTheOthers() {
        var me = acting.needed().value();
        outbox.publish(new OrganisationEvent.Destroyed(me, organisations.nextVersion()));
        due.at(clock.instant(), Afterwards.KIND, me);
    }
}
