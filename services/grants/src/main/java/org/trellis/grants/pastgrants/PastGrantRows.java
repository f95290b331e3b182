package org.trellis.grants.pastgrants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.giving.Tree;

/// The past grants of the organisation acted for.
@ApplicationScoped
class PastGrantRows {

    static final UUID LATEST = new UUID(-1, -1);

    private static final String COLUMNS = """
            select id, grant_id, cast(record as text) as record, pence, awarded_on, to_somebody from past_grant
            where organisation_id = acting_organisation()
            """;

    private static final String PAGE = COLUMNS + " and id < :before order by id desc limit :limit";

    // Whether it is another one is said by the database, which knows no order of fields.
    private static final String SAME = """
            select record = cast(:record as jsonb) from past_grant
            where organisation_id = acting_organisation() and grant_id = :grant
            """;

    private static final String PUT = """
            insert into past_grant (id, organisation_id, grant_id, record, pence, awarded_on, to_somebody, changed_at)
            values (:id, acting_organisation(), :grant, cast(:record as jsonb), :pence, :day, :somebody, :at)
            on conflict (organisation_id, grant_id) do update set record = excluded.record, pence = excluded.pence,
                awarded_on = excluded.awarded_on, to_somebody = excluded.to_somebody, changed_at = excluded.changed_at
            """;

    private static final String YEARS = """
            select cast(extract(year from awarded_on) as int) as year, record #>> '{grantProgramme,0,title}' as programme,
                   count(*) as grants, cast(sum(pence) as bigint) as pence
            from past_grant where organisation_id = acting_organisation()
            group by 1, 2 order by 1 desc, 2
            """;

    private final EntityManager database;

    PastGrantRows(EntityManager database) {
        this.database = database;
    }

    Optional<PastGrant> find(UUID id) {
        List<?> found = database.createNativeQuery(COLUMNS + " and id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(PastGrantRows::grant).findFirst();
    }

    /// Newest first, those that came before `before`.
    List<PastGrant> page(UUID before, int limit) {
        List<?> found = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return found.stream().map(Tuple.class::cast).map(PastGrantRows::grant).toList();
    }

    /// Whether the one under this id is kept just so; empty when there is none.
    Optional<Boolean> isSame(Taken.Whole one) {
        List<?> found = database.createNativeQuery(SAME, Boolean.class)
                .setParameter("grant", one.grantId())
                .setParameter("record", Tree.write(one.record()))
                .getResultList();
        return found.stream().map(Boolean.class::cast).findFirst();
    }

    void put(UUID id, Taken.Whole one, Instant at) {
        database.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("grant", one.grantId())
                .setParameter("record", Tree.write(one.record()))
                .setParameter("pence", one.pence())
                .setParameter("day", one.awardedOn())
                .setParameter("somebody", one.toSomebody())
                .setParameter("at", at)
                .executeUpdate();
    }

    boolean remove(UUID id) {
        return database.createNativeQuery(
                                "delete from past_grant where organisation_id = acting_organisation() and id = :id")
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    List<PastGrantView.Year> years() {
        List<?> found = database.createNativeQuery(YEARS, Tuple.class).getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new PastGrantView.Year(
                        row.get("year", Integer.class),
                        row.get("programme", String.class),
                        row.get("grants", Long.class),
                        row.get("pence", Long.class)))
                .toList();
    }

    private static PastGrant grant(Tuple row) {
        return new PastGrant(
                row.get("id", UUID.class),
                row.get("grant_id", String.class),
                Tree.read(row.get("record", String.class)),
                row.get("pence", Long.class),
                row.get("awarded_on", LocalDate.class),
                row.get("to_somebody", Boolean.class));
    }
}
