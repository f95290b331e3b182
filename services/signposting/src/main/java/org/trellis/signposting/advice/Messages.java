package org.trellis.signposting.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.signposting.asks.Asked;

/// The messages that the organisation acted for wrote or was written. The database says which these are.
@ApplicationScoped
class Messages {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String COUNT = "select count(*) from advice_message where ask_id = :ask and asked_id = :asked";

    private static final String ADD = """
            insert into advice_message (id, ask_id, asker_id, asked_id, sender_id, receiver_id, words, at)
            values (:id, :ask, :asker, :asked, acting_organisation(), :other, :words, :at)
            """;

    private static final String PAGE = """
            select id, sender_id = acting_organisation() as mine, words, at from advice_message
            where ask_id = :ask and asked_id = :asked and id < :before order by id desc limit :limit
            """;

    private static final String ENDED = """
            select coalesce(cast(closed_at at time zone 'Europe/London' as date), ends_on) from ask where id = :ask
            """;

    private static final String FORGET =
            "delete from advice_message where ask_id = :ask and sender_id = acting_organisation()";

    private final EntityManager database;

    Messages(EntityManager database) {
        this.database = database;
    }

    long count(Asked.Ask ask) {
        return ((Number) database.createNativeQuery(COUNT)
                        .setParameter("ask", ask.id())
                        .setParameter("asked", ask.asked())
                        .getSingleResult())
                .longValue();
    }

    void add(UUID id, Asked.Ask ask, UUID other, String words, Instant at) {
        database.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("ask", ask.id())
                .setParameter("asker", ask.asker())
                .setParameter("asked", ask.asked())
                .setParameter("other", other)
                .setParameter("words", words)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<MessageView> page(Asked.Ask ask, UUID before, int limit) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("ask", ask.id())
                .setParameter("asked", ask.asked())
                .setParameter("before", before == null ? LATEST : before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new MessageView(
                        row.get("id", UUID.class),
                        row.get("mine", Boolean.class),
                        row.get("words", String.class),
                        row.get("at", Instant.class)))
                .toList();
    }

    /// The last day of the ask; empty when it is no more.
    Optional<LocalDate> ended(UUID ask) {
        List<?> found = database.createNativeQuery(ENDED, LocalDate.class)
                .setParameter("ask", ask)
                .getResultList();
        return found.stream().map(LocalDate.class::cast).findFirst();
    }

    void forgetOwn(UUID ask) {
        database.createNativeQuery(FORGET).setParameter("ask", ask).executeUpdate();
    }
}
