package org.trellis.directory.reports;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.directory.freshness.FieldGroup;
import org.trellis.tenancy.Acting;

/// The rows of the group acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reports {

    private static final String KEEP = """
            insert into page_report (id, organisation_id, other_id, other_kind, verdict, what, words, said_at, said_on, told)
            values (:id, :me, cast(:other as uuid), cast(:kind as text), :verdict, cast(:what as text),
                cast(:words as text), :at, :day, :told)
            on conflict (organisation_id, other_id, said_on) where other_id is not null do update set
                verdict = excluded.verdict, what = excluded.what, words = excluded.words, said_at = excluded.said_at,
                told = page_report.told or excluded.told, settled_at = null
            """;

    private static final String NAMELESS =
            "select count(*) from page_report where organisation_id = :me and other_id is null and said_on = :day";

    private static final String TOLD =
            "select count(*) from page_report where organisation_id = :me and told and said_at > :since";

    private static final String DOUBTS = """
            select other_id, what, said_at from page_report
            where organisation_id = :me and verdict = 'wrong' and settled_at is null
              and other_kind in ('council', 'infrastructure')
            """;

    private static final String FORGET = "delete from page_report where organisation_id = :me and said_at < :before";

    private static final String NEWEST = """
            select id, other_id, verdict, what, words, said_at, settled_at is not null as settled from page_report
            where organisation_id = :me order by said_at desc limit 50
            """;

    private static final String COUNT =
            "select count(*) from page_report where organisation_id = :me and verdict = :verdict";

    private static final String SETTLE = """
            update page_report set settled_at = :at
            where organisation_id = :me and id = :id and settled_at is null
            """;

    /// Who says it: an organisation of this kind, or both are null.
    record Reader(UUID organisation, String kind) {

        static final Reader NAMELESS = new Reader(null, null);

        boolean isInstitution() {
            return "council".equals(kind) || "infrastructure".equals(kind);
        }
    }

    /// What one institution found wrong: these parts of the page.
    record Doubt(UUID by, Set<FieldGroup> parts, Instant at) {}

    private final EntityManager database;
    private final Acting acting;

    Reports(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    void keep(NewReport report, Reader reader, Instant now, LocalDate today, boolean told) {
        mine(KEEP)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("other", reader.organisation())
                .setParameter("kind", reader.kind())
                .setParameter("verdict", report.verdict())
                .setParameter("what", report.whatIsWrong())
                .setParameter("words", report.said())
                .setParameter("at", now)
                .setParameter("day", today)
                .setParameter("told", told)
                .executeUpdate();
    }

    long namelessOn(LocalDate today) {
        return count(mine(NAMELESS).setParameter("day", today));
    }

    boolean wereToldSince(Instant since) {
        return count(mine(TOLD).setParameter("since", since)) > 0;
    }

    /// What institutions found wrong, and the group has not dealt with.
    @SuppressWarnings("unchecked")
    List<Doubt> doubts() {
        List<Tuple> rows = database.createNativeQuery(DOUBTS, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultList();
        return rows.stream()
                .map(row -> new Doubt(
                        row.get("other_id", UUID.class),
                        FieldGroup.reported(row.get("what", String.class)).collect(Collectors.toSet()),
                        row.get("said_at", Instant.class)))
                .toList();
    }

    void forget(Instant before) {
        mine(FORGET).setParameter("before", before).executeUpdate();
    }

    long count(String verdict) {
        return count(mine(COUNT).setParameter("verdict", verdict));
    }

    @SuppressWarnings("unchecked")
    List<Tuple> newest() {
        return database.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("me", acting.needed().value())
                .getResultList();
    }

    void settle(UUID id, Instant now) {
        mine(SETTLE).setParameter("id", id).setParameter("at", now).executeUpdate();
    }

    private static long count(Query query) {
        return ((Number) query.getSingleResult()).longValue();
    }

    private Query mine(String sql) {
        return database.createNativeQuery(sql)
                .setParameter("me", acting.needed().value());
    }
}
