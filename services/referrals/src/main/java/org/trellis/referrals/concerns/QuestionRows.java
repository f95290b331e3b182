package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the organisation acted for is asked about concerns. There is nothing of its own before it is asked.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class QuestionRows {

    private static final String ADD = """
            insert into concern_question (organisation_id, id, asker_id, asked_at)
            select acting_organisation(), :id, :asker, :at where not is_destroyed()
            on conflict do nothing
            """;

    private static final String COLUMNS = """
            select id, asker_id, asked_at, closed_at from concern_question
            where organisation_id = acting_organisation()
            """;

    private static final String FIND = COLUMNS + " and id = :id";
    private static final String NEWEST = COLUMNS + " order by closed_at is not null, id desc limit 50";

    private static final String CLOSE = """
            update concern_question set closed_at = :at
            where organisation_id = acting_organisation() and id = :id and closed_at is null
            """;

    private static final String FORGET =
            "delete from concern_question where organisation_id = acting_organisation() and id = :id";

    private final EntityManager database;

    QuestionRows(EntityManager database) {
        this.database = database;
    }

    boolean add(UUID id, UUID asker, Instant at) {
        return database.createNativeQuery(ADD)
                        .setParameter("id", id)
                        .setParameter("asker", asker)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    Optional<Question> find(UUID id) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(QuestionRows::question).findFirst();
    }

    List<Question> newest() {
        List<?> rows = database.createNativeQuery(NEWEST, Tuple.class).getResultList();
        return rows.stream().map(Tuple.class::cast).map(QuestionRows::question).toList();
    }

    void close(UUID id, Instant at) {
        database.createNativeQuery(CLOSE)
                .setParameter("id", id)
                .setParameter("at", at)
                .executeUpdate();
    }

    void forget(UUID id) {
        database.createNativeQuery(FORGET).setParameter("id", id).executeUpdate();
    }

    private static Question question(Tuple row) {
        return new Question(
                row.get("id", UUID.class),
                row.get("asker_id", UUID.class),
                row.get("asked_at", Instant.class),
                row.get("closed_at", Instant.class));
    }
}
