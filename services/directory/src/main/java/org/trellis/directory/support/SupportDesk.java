package org.trellis.directory.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.directory.logbook.Logbook;
import org.trellis.directory.organisations.Organisations;
import org.trellis.messaging.Idempotency;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a group does: lets support look in, sees that it may, and ends it.
@ApplicationScoped
@Transactional
class SupportDesk {

    private final SupportVisits visits;
    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Logbook logbook;
    private final Acting acting;

    SupportDesk(
            SupportVisits visits,
            Organisations organisations,
            Idempotency idempotency,
            Logbook logbook,
            Acting acting) {
        this.visits = visits;
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.logbook = logbook;
        this.acting = acting;
    }

    SupportView invite(int hours, String about, String key) {
        var own = organisations.own();
        if (!own.isGroup()) {
            throw new SupportRefusal.GroupsOnly().asException();
        }
        needsSteward();
        var made = idempotency.once("POST /support-visits", key, id -> {
            var visit = visits.open(id, own, about.strip(), Duration.ofHours(hours));
            note("support-invited", id, visit.until());
        });
        return visits.live(made).orElseThrow(() -> new NotFound().asException());
    }

    List<SupportView> mine() {
        var me = acting.needed().value();
        return visits.live().stream().filter(v -> v.organisation().equals(me)).toList();
    }

    void end(UUID id) {
        var visit = visits.live(id).orElseThrow(() -> new NotFound().asException());
        needsSteward();
        visits.remove(id);
        note("support-ended", id, visit.until());
    }

    private void needsSteward() {
        if (!acting.isAnyOf("steward")) {
            throw new SupportRefusal.StewardNeeded().asException();
        }
    }

    private void note(String act, UUID visit, Instant until) {
        logbook.note(act, acting.person().orElse(null), Map.of("visit", visit.toString(), "until", until.toString()));
    }
}
