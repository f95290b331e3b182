package org.trellis.grants.hosts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.contracts.telling.ToldText;
import org.trellis.grants.tellings.Tellings;
import org.trellis.grants.turns.Turns;
import org.trellis.problem.NotFound;
import org.trellis.tenancy.Acting;

/// What a host can do with what it is asked to hold. Each method is one transaction.
@ApplicationScoped
@Transactional
class HostDesk {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select h.application_id, h.sender_id, h.funder_id, h.title, h.pence, h.at, w.agreed,
                   cast(coalesce((select sum(p.pence) from payment p where p.application_id = h.application_id
                       and p.payee_id = acting_organisation() and p.state = 'paid'), 0) as bigint) as paid
            from host_ask h left join host_answer w on w.application_id = h.application_id
            where h.receiver_id = acting_organisation() and\s""";

    private static final String ANSWER = """
            insert into host_answer (application_id, sender_id, receiver_id, funder_id, agreed, at)
            select application_id, sender_id, receiver_id, funder_id, :agreed, :at from host_ask
            where receiver_id = acting_organisation() and application_id = :id on conflict do nothing
            """;

    private final EntityManager database;
    private final Turns turns;
    private final Exits exits;
    private final Tellings tellings;
    private final Acting acting;
    private final InstantSource clock;

    HostDesk(EntityManager database, Turns turns, Exits exits, Tellings tellings, Acting acting, InstantSource clock) {
        this.database = database;
        this.turns = turns;
        this.exits = exits;
        this.tellings = tellings;
        this.acting = acting;
        this.clock = clock;
    }

    HostView get(UUID id) {
        acting.needed();
        return seen(SEEN + "h.application_id = :id limit :limit", id, 1).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound().asException());
    }

    HostView.Page list(UUID cursor, int limit) {
        acting.needed();
        var found = seen(
                SEEN + "h.application_id < :id order by h.application_id desc limit :limit",
                cursor == null ? LATEST : cursor,
                limit + 1);
        var items = found.subList(0, Math.min(limit, found.size()));
        return new HostView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    /// Once: money may stand on it.
    HostView answer(UUID id, boolean agreed) {
        get(id);
        turns.await(id);
        if (agreed
                && get(id).agreed() == null
                && exits.isLeaving(acting.needed().value())) {
            throw new HostRefusal.Leaves().asException();
        }
        var isNew = database.createNativeQuery(ANSWER)
                        .setParameter("id", id)
                        .setParameter("agreed", agreed)
                        .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .executeUpdate()
                == 1;
        var now = get(id);
        if (isNew) {
            tellings.tell(now.groupId(), ToldText.HOST_ANSWERED, id);
        }
        if (now.agreed() != agreed) {
            throw new HostRefusal.AnsweredBefore().asException();
        }
        return now;
    }

    private List<HostView> seen(String sql, UUID id, int limit) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("id", id)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new HostView(
                        row.get("application_id", UUID.class),
                        row.get("sender_id", UUID.class),
                        row.get("funder_id", UUID.class),
                        row.get("title", String.class),
                        row.get("pence", Long.class),
                        row.get("at", Instant.class),
                        row.get("agreed", Boolean.class),
                        row.get("paid", Long.class)))
                .toList();
    }
}
