package org.trellis.grants.together;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the organisation acted for is asked into by others. Which rows there are is the database's to say.
@ApplicationScoped
class InvitedRows {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String SEEN = """
            select p.id, p.draft_id, p.organisation_id, p.name, p.fund_id, p.part, p.until,
                   case when w.part = p.part then w.agreed end as agreed
            from draft_part p left join draft_part_answer w on w.part_id = p.id
            where p.audience_id = acting_organisation() and\s""";

    // What they said no to is in no list of theirs.
    private static final String PAGE = SEEN + """
            p.id < :before and not (w.agreed is false and w.part = p.part) order by p.id desc limit :limit
            """;

    private static final String ANSWER = """
            insert into draft_part_answer (part_id, organisation_id, audience_id, part, agreed, name, at)
            select id, organisation_id, audience_id, part, :agreed, cast(:name as text), :at from draft_part
            where audience_id = acting_organisation() and id = :id
            on conflict (part_id) do update set part = excluded.part, agreed = excluded.agreed,
                name = excluded.name, at = excluded.at
            """;

    private static final String NAMED = """
            select application_id, sender_id, title, name, at from co_applicant
            where audience_id = acting_organisation() and application_id < :before
            order by application_id desc limit :limit
            """;

    private final EntityManager database;

    InvitedRows(EntityManager database) {
        this.database = database;
    }

    Optional<Invited> find(UUID id) {
        List<?> found = database.createNativeQuery(SEEN + "p.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(InvitedRows::invited).findFirst();
    }

    List<Invited> page(UUID cursor, int limit) {
        return tuples(PAGE, cursor, limit).stream().map(InvitedRows::invited).toList();
    }

    void answer(UUID id, boolean agreed, String name, Instant at) {
        database.createNativeQuery(ANSWER)
                .setParameter("id", id)
                .setParameter("agreed", agreed)
                .setParameter("name", name)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<Invited.Named> named(UUID cursor, int limit) {
        return tuples(NAMED, cursor, limit).stream()
                .map(row -> new Invited.Named(
                        row.get("application_id", UUID.class),
                        row.get("sender_id", UUID.class),
                        row.get("title", String.class),
                        row.get("name", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    private List<Tuple> tuples(String sql, UUID cursor, int limit) {
        List<?> found = database.createNativeQuery(sql, Tuple.class)
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }

    private static Invited invited(Tuple row) {
        return new Invited(
                row.get("id", UUID.class),
                row.get("draft_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                row.get("fund_id", UUID.class),
                row.get("part", String.class),
                row.get("until", Instant.class),
                row.get("agreed", Boolean.class));
    }
}
