package org.trellis.signposting.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Networks, and the seat of the organisation acted for in them. Which there are is the database's to say.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NetworkRows {

    private static final String ADD = """
            insert into network (id, name, about, institutions_may_join, founded_on, founding_id)
            values (:id, :name, cast(:about as text), :institutions, :today, acting_organisation())
            """;

    private static final String IS_FOUNDED = "update network set founding_id = null where id = :id";

    private static final String SIT = """
            insert into network_seat (organisation_id, network_id, joined_at) values (acting_organisation(), :id, :now)
            """;

    private static final String FACE = """
            insert into network_member (id, network_id, organisation_id, name, joined_on)
            values (:member, :id, acting_organisation(), cast(:name as text), :today)
            """;

    private static final String IS_MEMBER = """
            select exists (select from network_seat where organisation_id = acting_organisation() and network_id = :id)
            """;

    private static final String COUNT = "select count(*) from network_member where network_id = :id";

    private static final String LOCK = "select id from network where id = :id for update";

    private static final String REMOVE = "delete from network where id = :id";

    private static final List<String> LEAVE = List.of(
            "delete from network_mute where organisation_id = acting_organisation() and network_id = :id",
            "delete from network_member where organisation_id = acting_organisation() and network_id = :id",
            "delete from network_seat where organisation_id = acting_organisation() and network_id = :id");

    private static final String CODE = "update network set code_mark = :mark, code_until = :until where id = :id";

    // Invited and member at once is member.
    private static final String ALL = """
            select n.id, n.name, n.about, n.institutions_may_join, s.network_id is not null as member, i.until,
                case when %s then i.sender_id end as invited_by
            from network n
            left join network_seat s on s.network_id = n.id and s.organisation_id = acting_organisation()
            left join network_invitation i on i.network_id = n.id and i.organisation_id = acting_organisation()
                and i.until > :now and s.network_id is null
            where (cast(:id as uuid) is null or n.id = cast(:id as uuid))
              and (s.network_id is not null or i.network_id is not null)
            order by member, n.name, n.id
            """.formatted(Known.of("i.sender_id"));

    private final EntityManager database;

    NetworkRows(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, String name, String about, boolean institutions, LocalDate today) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("about", about)
                .setParameter("institutions", institutions)
                .setParameter("today", today)
                .executeUpdate();
    }

    /// Once its founder is a member it is nobody's.
    void isFounded(UUID id) {
        on(IS_FOUNDED, id).executeUpdate();
    }

    void sit(UUID id, String shownName, Instant now, LocalDate today) {
        on(SIT, id).setParameter("now", now).executeUpdate();
        on(FACE, id)
                .setParameter("member", UUID.randomUUID())
                .setParameter("name", shownName)
                .setParameter("today", today)
                .executeUpdate();
    }

    boolean isMember(UUID id) {
        return (boolean) database.createNativeQuery(IS_MEMBER, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /// Of one that the organisation acted for is a member of.
    long members(UUID id) {
        return ((Number) on(COUNT, id).getSingleResult()).longValue();
    }

    /// Whoever else leaves or makes a code waits until the end of the transaction.
    void lock(UUID id) {
        on(LOCK, id).getResultList();
    }

    /// By its last member, before it leaves.
    void remove(UUID id) {
        on(REMOVE, id).executeUpdate();
    }

    // The seat last: the walls of the others stand on it.
    void leave(UUID id) {
        LEAVE.forEach(sql -> on(sql, id).executeUpdate());
    }

    void code(UUID id, String mark, Instant until) {
        on(CODE, id).setParameter("mark", mark).setParameter("until", until).executeUpdate();
    }

    List<NetworkView> all(Instant now) {
        return views(null, now);
    }

    /// One that it is in, or invited to.
    Optional<NetworkView> one(UUID id, Instant now) {
        return views(id, now).stream().findFirst();
    }

    private List<NetworkView> views(UUID id, Instant now) {
        List<?> rows = database.createNativeQuery(ALL, Tuple.class)
                .setParameter("id", id)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new NetworkView(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("about", String.class),
                        row.get("institutions_may_join", Boolean.class),
                        row.get("member", Boolean.class),
                        row.get("until", Instant.class),
                        row.get("invited_by", UUID.class),
                        null))
                .toList();
    }

    private Query on(String sql, UUID id) {
        return database.createNativeQuery(sql).setParameter("id", id);
    }
}
