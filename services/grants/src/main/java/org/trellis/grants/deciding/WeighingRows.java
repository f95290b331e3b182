package org.trellis.grants.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Scores, flags and remarks of the people of the funder acted for.
@ApplicationScoped
class WeighingRows {

    // Who has an interest has no score, also where they gave one before.
    private static final String SCORES = """
            select criterion, person = :person as mine, points, words from score s
            where organisation_id = acting_organisation() and application_id = :id and n = :n
              and not exists (select from interest i where i.organisation_id = s.organisation_id
                  and i.application_id = s.application_id and i.person = s.person)
            order by criterion, at, person
            """;

    private static final String COUNT_SCORES = """
            select count(*) from score
            where organisation_id = acting_organisation() and application_id = :id and n = :n and person = :person
            """;

    private static final String SCORE = """
            insert into score (organisation_id, application_id, n, criterion, person, points, words, at)
            values (acting_organisation(), :id, :n, :criterion, :person, :points, :words, :at)
            on conflict (organisation_id, application_id, n, criterion, person)
            do update set points = excluded.points, words = excluded.words, at = excluded.at
            """;

    private static final String FLAGS = """
            select id, kind, words, raised_by = :person as mine, at, resolved_words, resolved_at from flag
            where organisation_id = acting_organisation() and application_id = :id order by id
            """;

    private static final String RAISE = """
            insert into flag (id, organisation_id, application_id, kind, words, raised_by, at)
            values (:flag, acting_organisation(), :id, :kind, :words, :person, :at)
            """;

    private static final String RESOLVE = """
            update flag set resolved_by = :person, resolved_words = :words, resolved_at = :at
            where organisation_id = acting_organisation() and application_id = :id and id = :flag
              and resolved_at is null
            """;

    private static final String OPEN_FLAGS = """
            select count(*) from flag
            where organisation_id = acting_organisation() and application_id = :id and resolved_at is null
            """;

    private static final String REMARKS = """
            select id, words, person = :person as mine, at from remark
            where organisation_id = acting_organisation() and application_id = :id order by id
            """;

    private static final String REMARK = """
            insert into remark (id, organisation_id, application_id, words, person, at)
            values (:remark, acting_organisation(), :id, :words, :person, :at)
            """;

    /// A score as it is kept.
    record Row(int criterion, boolean mine, int points, String words) {}

    private final EntityManager database;

    WeighingRows(EntityManager database) {
        this.database = database;
    }

    List<Row> scores(UUID application, int n, String person) {
        return tuples(query(SCORES, application).setParameter("n", n).setParameter("person", person)).stream()
                .map(row -> new Row(
                        row.get("criterion", Integer.class),
                        row.get("mine", Boolean.class),
                        row.get("points", Integer.class),
                        row.get("words", String.class)))
                .toList();
    }

    int countScores(UUID application, int n, String person) {
        return count(database.createNativeQuery(COUNT_SCORES, Long.class)
                .setParameter("id", application)
                .setParameter("n", n)
                .setParameter("person", person));
    }

    void score(UUID application, int n, int criterion, int points, String words, String person, Instant at) {
        query(SCORE, application)
                .setParameter("n", n)
                .setParameter("criterion", criterion)
                .setParameter("points", points)
                .setParameter("words", words)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<WeighingView.Flag> flags(UUID application, String person) {
        return tuples(query(FLAGS, application).setParameter("person", person)).stream()
                .map(row -> new WeighingView.Flag(
                        row.get("id", UUID.class),
                        row.get("kind", String.class),
                        row.get("words", String.class),
                        row.get("mine", Boolean.class),
                        row.get("at", Instant.class),
                        row.get("resolved_words", String.class),
                        row.get("resolved_at", Instant.class)))
                .toList();
    }

    void raise(UUID flag, UUID application, String kind, String words, String person, Instant at) {
        query(RAISE, application)
                .setParameter("flag", flag)
                .setParameter("kind", kind)
                .setParameter("words", words)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    void resolve(UUID flag, UUID application, String words, String person, Instant at) {
        query(RESOLVE, application)
                .setParameter("flag", flag)
                .setParameter("words", words)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    int openFlags(UUID application) {
        return count(database.createNativeQuery(OPEN_FLAGS, Long.class).setParameter("id", application));
    }

    List<WeighingView.Remark> remarks(UUID application, String person) {
        return tuples(query(REMARKS, application).setParameter("person", person)).stream()
                .map(row -> new WeighingView.Remark(
                        row.get("id", UUID.class),
                        row.get("words", String.class),
                        row.get("mine", Boolean.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    void remark(UUID remark, UUID application, String words, String person, Instant at) {
        query(REMARK, application)
                .setParameter("remark", remark)
                .setParameter("words", words)
                .setParameter("person", person)
                .setParameter("at", at)
                .executeUpdate();
    }

    private Query query(String sql, UUID application) {
        var query = sql.startsWith("select")
                ? database.createNativeQuery(sql, Tuple.class)
                : database.createNativeQuery(sql);
        return query.setParameter("id", application);
    }

    private static int count(Query query) {
        return ((Long) query.getSingleResult()).intValue();
    }

    private static List<Tuple> tuples(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
