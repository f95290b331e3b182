package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the organisation acted for answered, and was answered.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReplyRows {

    private static final String ADD = """
            insert into bulletin_reply (id, bulletin_id, sender_id, receiver_id, words, at)
            values (:id, :bulletin, acting_organisation(), :to, :words, :at)
            """;

    private static final String COLUMNS = "select id, sender_id, words, at from bulletin_reply where ";

    private static final String TO_US =
            COLUMNS + "bulletin_id = :bulletin and receiver_id = acting_organisation() order by id limit 5000";

    private static final String BY_US =
            COLUMNS + "bulletin_id = :bulletin and sender_id = acting_organisation() order by id";

    private static final String REMOVE =
            "delete from bulletin_reply where id = :id and sender_id = acting_organisation()";

    private final EntityManager database;

    ReplyRows(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, UUID bulletin, UUID to, String words, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("bulletin", bulletin)
                .setParameter("to", to)
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<ReplyView> toUs(UUID bulletin) {
        return read(TO_US, bulletin);
    }

    List<ReplyView> byUs(UUID bulletin) {
        return read(BY_US, bulletin);
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    private List<ReplyView> read(String sql, UUID bulletin) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("bulletin", bulletin)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ReplyView(
                        row.get("id", UUID.class),
                        row.get("sender_id", UUID.class),
                        row.get("words", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }
}
