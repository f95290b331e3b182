package org.trellis.signposting.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// By which days the organisation acted for owes replies, or is owed them.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Promises {

    // Nothing is promised for an organisation of which everything was destroyed.
    private static final String PROMISE = """
            insert into reply_promise (bulletin_id, sender_id, receiver_id, owed_by, at)
            select b.id, b.sender_id, acting_organisation(), cast(:owedBy as date), :at from bulletin b
            where b.id = :bulletin and b.sender_id <> acting_organisation() and not is_destroyed()
            on conflict do nothing
            """;

    private static final String READ = """
            select p.bulletin_id, p.sender_id, p.receiver_id, p.owed_by, p.at, exists (
                select from bulletin_reply r where r.bulletin_id = p.bulletin_id and r.sender_id = p.receiver_id) as replied
            from reply_promise p where\s""";

    private static final String TO_US = READ
            + "p.bulletin_id = :bulletin and p.sender_id = acting_organisation() order by p.owed_by, p.receiver_id";

    private static final String OURS = READ + "p.bulletin_id = :bulletin and p.receiver_id = acting_organisation()";

    private static final String OWED = """
            select p.bulletin_id, 'reply' as what, v.title, p.sender_id as other, p.owed_by
            from reply_promise p
            join lateral (select title from bulletin_version x where x.bulletin_id = p.bulletin_id
                order by n desc limit 1) v on true
            where p.receiver_id = acting_organisation()
              and not exists (select from bulletin_reply r
                where r.bulletin_id = p.bulletin_id and r.sender_id = acting_organisation())
              and not exists (select from bulletin_word w where w.bulletin_id = p.bulletin_id and w.word = 'withdrawn')
            union all
            select b.id, 'outcome', v.title, null, b.outcome_by
            from bulletin b
            join lateral (select title from bulletin_version x where x.bulletin_id = b.id
                order by n desc limit 1) v on true
            where b.sender_id = acting_organisation() and b.kind = 'views' and b.decide_by < cast(:today as date)
              and not exists (select from bulletin_word w where w.bulletin_id = b.id)
            order by owed_by, bulletin_id limit 50
            """;

    /// `from` is whoever is owed the reply, and `by` the institution that owes it.
    record Promise(UUID bulletin, UUID from, UUID by, LocalDate owedBy, Instant at, boolean replied) {

        ReplyView.Promise view(LocalDate today) {
            return new ReplyView.Promise(by, owedBy, replied, !replied && today.isAfter(owedBy));
        }
    }

    private final EntityManager database;

    Promises(EntityManager database) {
        this.database = database;
    }

    /// Whether it was not promised before; not where nothing was delivered.
    boolean promise(UUID bulletin, LocalDate owedBy, Instant at) {
        return database.createNativeQuery(PROMISE)
                        .setParameter("bulletin", bulletin)
                        .setParameter("owedBy", owedBy)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    List<Promise> toUs(UUID bulletin) {
        return read(TO_US, bulletin);
    }

    Optional<Promise> ours(UUID bulletin) {
        return read(OURS, bulletin).stream().findFirst();
    }

    List<OwedView> owed(LocalDate today) {
        List<?> rows = database.createNativeQuery(OWED, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OwedView(
                        row.get("bulletin_id", UUID.class),
                        row.get("what", String.class),
                        row.get("title", String.class),
                        row.get("other", UUID.class),
                        day(row),
                        today.isAfter(day(row))))
                .toList();
    }

    private List<Promise> read(String sql, UUID bulletin) {
        List<?> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("bulletin", bulletin)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Promise(
                        row.get("bulletin_id", UUID.class),
                        row.get("sender_id", UUID.class),
                        row.get("receiver_id", UUID.class),
                        day(row),
                        row.get("at", Instant.class),
                        row.get("replied", Boolean.class)))
                .toList();
    }

    private static LocalDate day(Tuple row) {
        return row.get("owed_by") instanceof java.sql.Date date
                ? date.toLocalDate()
                : row.get("owed_by", LocalDate.class);
    }
}
