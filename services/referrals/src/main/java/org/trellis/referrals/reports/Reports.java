package org.trellis.referrals.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reports as rows of the holder, and the ids under which the words of a reader are kept as rows of the reader.
@ApplicationScoped
class Reports {

    private static final String NEW_ID = """
            insert into pathway_said (organisation_id, pathway_id, report_id)
            values (acting_organisation(), :pathway, :id) on conflict (organisation_id, pathway_id) do nothing
            """;

    private static final String ID =
            "select report_id from pathway_said where organisation_id = acting_organisation() and pathway_id = :pathway";

    // Whom the holder may know: an institution, and a group whose page it sees. Anybody else stays nameless, and so
    // does
    // a group from the moment on at which it hides.
    private static final String IS_KNOWN = """
            exists (select from institution_copy where organisation_id = %1$s)
            or exists (select from listing_copy where organisation_id = %1$s and listed)""";

    private static final String KEEP = """
            insert into pathway_report (organisation_id, id, pathway_id, other_id, verdict, words, said_at)
            values (acting_organisation(), :id, :pathway,
                (select cast(:reader as uuid) where %s), :verdict, cast(:words as text), :at)
            on conflict (organisation_id, id) do update set
                other_id = excluded.other_id, verdict = excluded.verdict, words = excluded.words,
                said_at = excluded.said_at, settled_at = null
            """.formatted(IS_KNOWN.formatted("cast(:reader as uuid)"));

    private static final String DOUBTERS = """
            select count(distinct r.other_id) from pathway_report r
            join pathway p on p.id = r.pathway_id
            join institution_copy i on i.organisation_id = r.other_id and i.kind in ('council', 'infrastructure')
            where r.organisation_id = acting_organisation() and r.pathway_id = :pathway
              and r.verdict = 'wrong' and r.settled_at is null and r.said_at > coalesce(p.confirmed_at, p.changed_at)
            """;

    private static final String FORGET = """
            delete from pathway_report
            where organisation_id = acting_organisation() and pathway_id = :pathway and said_at <= :before
            """;

    private static final String OLDEST = """
            select min(said_at) from pathway_report
            where organisation_id = acting_organisation() and pathway_id = :pathway
            """;

    private static final String NEWEST = """
            select id, case when %s then other_id end as other_id, verdict, words, said_at,
                settled_at is not null as settled
            from pathway_report r
            where r.organisation_id = acting_organisation() and pathway_id = :pathway and said_at >= :since
            order by said_at desc, id limit 50
            """.formatted(IS_KNOWN.formatted("r.other_id"));

    private static final String SETTLE = """
            update pathway_report set settled_at = :at
            where organisation_id = acting_organisation() and pathway_id = :pathway and id = :id
              and settled_at is null
            """;

    private final EntityManager database;

    Reports(EntityManager database) {
        this.database = database;
    }

    /// The id of what the organisation acted for says of a pathway: the same each time.
    UUID idFor(UUID pathway) {
        database.createNativeQuery(NEW_ID)
                .setParameter("pathway", pathway)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .executeUpdate();
        return (UUID) database.createNativeQuery(ID, UUID.class)
                .setParameter("pathway", pathway)
                .getSingleResult();
    }

    void keep(UUID id, UUID pathway, UUID reader, NewReport report, Instant now) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("pathway", pathway)
                .setParameter("reader", reader)
                .setParameter("verdict", report.verdict())
                .setParameter("words", report.said())
                .setParameter("at", now)
                .executeUpdate();
    }

    /// How many councils and infrastructure bodies found it wrong since it was last said to be right, and the holder
    /// has not dealt with.
    long doubters(UUID pathway) {
        return (Long) database.createNativeQuery(DOUBTERS, Long.class)
                .setParameter("pathway", pathway)
                .getSingleResult();
    }

    void forget(UUID pathway, Instant before) {
        database.createNativeQuery(FORGET)
                .setParameter("pathway", pathway)
                .setParameter("before", before)
                .executeUpdate();
    }

    /// When the oldest word on a pathway that is kept was said.
    Optional<Instant> oldest(UUID pathway) {
        return Optional.ofNullable((Instant) database.createNativeQuery(OLDEST, Instant.class)
                .setParameter("pathway", pathway)
                .getSingleResult());
    }

    List<ReportView> newest(UUID pathway, Instant since) {
        List<?> rows = database.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("pathway", pathway)
                .setParameter("since", since)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(ReportView::of).toList();
    }

    void settle(UUID pathway, UUID id, Instant now) {
        database.createNativeQuery(SETTLE)
                .setParameter("pathway", pathway)
                .setParameter("id", id)
                .setParameter("at", now)
                .executeUpdate();
    }
}
