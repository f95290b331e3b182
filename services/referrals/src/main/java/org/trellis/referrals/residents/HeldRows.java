package org.trellis.referrals.residents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Codes of the organisation acted for, and what the holder of one sees.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldRows {

    private static final String REMOVE = "delete from resident_code where thread_id = :thread";

    private static final String ADD = """
            insert into resident_code (thread_id, organisation_id, mark, made_at)
            values (:thread, acting_organisation(), :mark, :at)
            """;

    // The last word about each decides: what was taken back is kept by nobody.
    private static final String SEEN = """
            select r.id, r.sender_id, r.receiver_id, r.need, r.state, r.since, c.fields, c.keep_days
            from referral r
            left join lateral (select case when word = 'given' then fields end as fields, keep_days from consent
                where referral_id = r.id order by id desc limit 1) c on true
            where r.sent_at is not null and r.since > :old
            order by r.id
            """;

    /// One referral of the thread, as the holder of its code sees it.
    record Seen(
            UUID id,
            UUID sender,
            UUID receiver,
            String need,
            String state,
            Instant since,
            List<String> fields,
            int keepDays) {

        Instant knownUntil() {
            return state.equals("completed") && !fields.isEmpty() ? since.plus(Duration.ofDays(keepDays)) : null;
        }

        boolean isKnownAt(Instant now) {
            return !fields.isEmpty()
                    && (List.of("accepted", "in-progress").contains(state)
                            || knownUntil() != null && now.isBefore(knownUntil()));
        }
    }

    private final EntityManager database;

    HeldRows(EntityManager database) {
        this.database = database;
    }

    /// In place of the one before.
    void keep(UUID thread, String mark, Instant at) {
        database.createNativeQuery(REMOVE).setParameter("thread", thread).executeUpdate();
        database.createNativeQuery(ADD)
                .setParameter("thread", thread)
                .setParameter("mark", mark)
                .setParameter("at", at)
                .executeUpdate();
    }

    /// Those that came to be as they are after `old`, the first one first.
    List<Seen> seen(Instant old) {
        List<?> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("old", old)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(HeldRows::seen).toList();
    }

    private static Seen seen(Tuple row) {
        var fields = row.get("fields", String[].class);
        var keepDays = row.get("keep_days", Integer.class);
        return new Seen(
                row.get("id", UUID.class),
                row.get("sender_id", UUID.class),
                row.get("receiver_id", UUID.class),
                row.get("need", String.class),
                row.get("state", String.class),
                row.get("since", Instant.class),
                fields == null ? List.of() : List.of(fields),
                keepDays == null ? 0 : keepDays);
    }
}
