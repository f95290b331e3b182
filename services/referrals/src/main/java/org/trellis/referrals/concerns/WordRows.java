package org.trellis.referrals.concerns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.addresses.Envelope;

/// What was asked and answered, as a copy of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WordRows {

    private static final String ADD = """
            insert into concern_word (organisation_id, id, concern_id, answer, key, content, closed_by, at)
            values (acting_organisation(), :id, :concern, :answer, :key, :content, :by, :at) on conflict do nothing
            """;

    private static final String READ = """
            select id, answer, key, content, closed_by, at from concern_word
            where organisation_id = acting_organisation() and concern_id = :concern order by id
            """;

    private static final String COUNT = """
            select count(*) from concern_word
            where organisation_id = acting_organisation() and concern_id = :concern and id <> :id
            """;

    private static final String CLOSE_ANEW = """
            update concern_word set key = :key, closed_by = :by
            where organisation_id = acting_organisation() and id = :id
            """;

    private static final String FORGET =
            "delete from concern_word where organisation_id = acting_organisation() and concern_id = :concern";

    private final EntityManager database;
    private final Sealing sealing;

    WordRows(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /// False when it is there already.
    boolean add(UUID id, UUID concern, boolean answer, String words, Instant at) {
        var closed = sealing.close(id, words);
        return database.createNativeQuery(ADD)
                        .setParameter("id", id)
                        .setParameter("concern", concern)
                        .setParameter("answer", answer)
                        .setParameter("key", closed.key())
                        .setParameter("content", closed.content())
                        .setParameter("by", closed.by())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    List<WordView> read(UUID concern) {
        return rows(concern).stream().map(this::view).toList();
    }

    /// Where an older key closed them, the one that closes now does.
    void closeAnew(UUID concern) {
        for (var row : rows(concern)) {
            var id = row.get("id", UUID.class);
            sealing.closeAnew(id, closed(row))
                    .ifPresent(after -> database.createNativeQuery(CLOSE_ANEW)
                            .setParameter("id", id)
                            .setParameter("key", after.key())
                            .setParameter("by", after.by())
                            .executeUpdate());
        }
    }

    private List<Tuple> rows(UUID concern) {
        List<?> rows = database.createNativeQuery(READ, Tuple.class)
                .setParameter("concern", concern)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).toList();
    }

    /// How many there are beside this one.
    long othersThan(UUID id, UUID concern) {
        return (Long) database.createNativeQuery(COUNT, Long.class)
                .setParameter("concern", concern)
                .setParameter("id", id)
                .getSingleResult();
    }

    void forget(UUID concern) {
        database.createNativeQuery(FORGET).setParameter("concern", concern).executeUpdate();
    }

    private WordView view(Tuple row) {
        return new WordView(
                row.get("answer", Boolean.class),
                sealing.openWords(row.get("id", UUID.class), closed(row)),
                row.get("at", Instant.class));
    }

    private static Envelope.Closed closed(Tuple row) {
        return new Envelope.Closed(
                row.get("key", byte[].class), row.get("content", byte[].class), row.get("closed_by", Long.class));
    }
}
