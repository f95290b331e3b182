package org.trellis.grants.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What an organisation makes of being asked. Each method is one transaction.
@ApplicationScoped
@Transactional
class TakingPartDesk {

    private final InvitedRows rows;
    private final Acting acting;
    private final InstantSource clock;

    TakingPartDesk(InvitedRows rows, Acting acting, InstantSource clock) {
        this.rows = rows;
        this.acting = acting;
        this.clock = clock;
    }

    Invited get(UUID id) {
        acting.needed();
        return rows.find(id).orElseThrow(() -> new NotFound().asException());
    }

    Invited.Page list(UUID cursor, int limit) {
        acting.needed();
        var found = rows.page(cursor, limit + 1);
        var items = found.stream().limit(limit).toList();
        return new Invited.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    Invited.Named.Page named(UUID cursor, int limit) {
        acting.needed();
        var found = rows.named(cursor, limit + 1);
        var items = found.stream().limit(limit).toList();
        return new Invited.Named.Page(
                items, found.size() > limit ? items.getLast().id() : null);
    }

    /// As often as they like: a no after a yes is leaving.
    Invited answer(UUID id, boolean agreed, String name) {
        get(id);
        if (agreed && (name == null || name.isBlank())) {
            throw new TogetherRefusal.NameNeeded().asException();
        }
        rows.answer(id, agreed, agreed ? name.strip() : null, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return get(id);
    }
}
