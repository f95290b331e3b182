package org.trellis.signposting.digests;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.contracts.directory.DigestEvent;
import org.trellis.contracts.telling.TellingEvent;
import org.trellis.messaging.Outbox;

/// Counts what waits in the organisation acted for, and says so to directory alone. Where nothing waits nothing
/// is said.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Counting {

    private final List<Waits> all;
    private final Outbox outbox;
    private final InstantSource clock;

    Counting(@All List<Waits> all, Outbox outbox, InstantSource clock) {
        this.all = all;
        this.outbox = outbox;
        this.clock = clock;
    }

    void count(DigestEvent.Due due) {
        if (clock.instant().isAfter(due.notAfter())) {
            return;
        }
        var roles = Set.copyOf(due.roles());
        var counts = new TreeMap<String, Integer>();
        for (var waits : all) {
            int found = waits.count(roles, due.since());
            if (found > 0) {
                counts.put(waits.kind(), found);
            }
        }
        if (!counts.isEmpty()) {
            outbox.publish(new TellingEvent.Counted(due.organisationId(), due.digestId(), counts));
        }
    }
}
