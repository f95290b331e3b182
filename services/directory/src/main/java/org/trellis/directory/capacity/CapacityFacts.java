package org.trellis.directory.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.trellis.contracts.directory.CapacityEvent;
import org.trellis.directory.listings.Turned;
import org.trellis.directory.organisations.Organisations;
import org.trellis.directory.organisations.Visibility;
import org.trellis.directory.places.London;
import org.trellis.directory.search.Taking;
import org.trellis.messaging.Outbox;
import org.trellis.tenancy.Acting;

/// Tells the other services, which count, what the group settled: never of a group that hides from everybody.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CapacityFacts implements Turned {

    private final CapacityRows rows;
    private final Organisations organisations;
    private final Outbox outbox;
    private final Acting acting;
    private final InstantSource clock;

    CapacityFacts(CapacityRows rows, Organisations organisations, Outbox outbox, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.organisations = organisations;
        this.outbox = outbox;
        this.acting = acting;
        this.clock = clock;
    }

    void changed() {
        if (organisations.own().visibility() != Visibility.UNLISTED) {
            tell();
        }
    }

    @Override
    public void from(Visibility before, Visibility to) {
        if (before == to || !rows.isAnything()) {
            return;
        }
        if (to == Visibility.UNLISTED) {
            outbox.publish(new CapacityEvent.Withdrawn(group(), organisations.nextVersion()));
        } else if (before == Visibility.UNLISTED) {
            tell();
        }
    }

    private void tell() {
        var shown = rows.shown();
        var settings = rows.settings();
        var taking = Taking.on(London.today(clock), shown.taking(), shown.pausedUntil());
        var quiet = settings.quietHours();
        outbox.publish(new CapacityEvent.Changed(
                group(),
                taking.state(),
                taking.pausedUntil(),
                settings.limits().stream()
                        .map(limit -> new CapacityEvent.Limit(limit.need(), limit.period(), limit.most()))
                        .toList(),
                quiet == null ? null : new CapacityEvent.QuietHours(quiet.from(), quiet.until()),
                organisations.nextVersion()));
    }

    private UUID group() {
        return acting.needed().value();
    }
}
