package org.trellis.grants.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.applications.Application;

/// Changes of hosts, as the organisation acted for sees them.
@ApplicationScoped
class ChangeRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select id, application_id, sender_id, receiver_id, from_id, funder_id, title, pence, at, confirmed_at,
                   case when ended_at is not null then 'taken-back' when confirmed_at is not null then 'in-force'
                        when agreed then 'agreed' when not agreed then 'declined' else 'asked' end as state
            from host_change
            """;

    private static final String PAGE = SEEN + """
            where id < :before and acting_organisation() in (sender_id, receiver_id)
              and (cast(:award as uuid) is null or application_id = cast(:award as uuid))
            order by id desc limit :limit
            """;

    private static final String ADD = """
            insert into host_change (id, application_id, sender_id, receiver_id, from_id, funder_id, title, pence, at)
            values (:id, :award, acting_organisation(), :to, :from, :funder, :title, :pence, :at)
            """;

    private static final String OPEN = """
            select exists (select from host_change where sender_id = acting_organisation() and application_id = :id
                and confirmed_at is null and ended_at is null and agreed is distinct from false)
            """;

    private static final String CONFIRMED = """
            select receiver_id from host_change where application_id = :id and confirmed_at is not null
            order by confirmed_at desc limit 1
            """;

    private static final String PAYING = """
            select exists (select from payment where application_id = :id and state in ('to-pay', 'in-file'))
            """;

    private static final String LEAVING = "select takes_nobody_new(:id)";

    private final EntityManager database;

    ChangeRows(EntityManager database) {
        this.database = database;
    }

    Optional<ChangeView> find(UUID id) {
        List<?> found = database.createNativeQuery(
                        SEEN + "where id = :id and acting_organisation() in (sender_id, receiver_id)", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(ChangeRows::change).findFirst();
    }

    ChangeView.Page page(UUID award, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("award", award == null ? null : award.toString())
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(ChangeRows::change)
                .toList();
        return new ChangeView.Page(items, found.size() > limit ? items.getLast().id() : null);
    }

    void add(UUID id, Application one, UUID to, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("award", one.id())
                .setParameter("to", to)
                .setParameter("from", one.hostId())
                .setParameter("funder", one.funderId())
                .setParameter("title", one.title())
                .setParameter(
                        "pence",
                        one.decision() == null || one.decision().pence() == null
                                ? one.pence()
                                : one.decision().pence())
                .setParameter("at", at)
                .executeUpdate();
    }

    void answer(UUID id, boolean agreed, Instant at) {
        database.createNativeQuery("update host_change set agreed = :agreed, answered_at = :at where id = :id")
                .setParameter("id", id)
                .setParameter("agreed", agreed)
                .setParameter("at", at)
                .executeUpdate();
    }

    void confirm(UUID id, Instant at) {
        change("confirmed_at", id, at);
    }

    void end(UUID id, Instant at) {
        change("ended_at", id, at);
    }

    /// The host of now, where it is another one than the application names.
    Optional<UUID> confirmed(UUID award) {
        List<?> found = database.createNativeQuery(CONFIRMED, UUID.class)
                .setParameter("id", award)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }

    boolean isOpen(UUID award) {
        return is(OPEN, award);
    }

    /// Whether the funder's money is about to go to the host of now.
    boolean isBeingPaid(UUID award) {
        return is(PAYING, award);
    }

    boolean isLeaving(UUID host) {
        return is(LEAVING, host);
    }

    private void change(String column, UUID id, Instant at) {
        database.createNativeQuery("update host_change set " + column + " = :at where id = :id")
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    private boolean is(String sql, UUID id) {
        return (boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private static ChangeView change(Tuple row) {
        return new ChangeView(
                row.get("id", UUID.class),
                row.get("application_id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("funder_id", UUID.class),
                row.get("from_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("title", String.class),
                row.get("pence", Long.class),
                row.get("state", String.class),
                row.get("at", Instant.class),
                row.get("confirmed_at", Instant.class));
    }
}
