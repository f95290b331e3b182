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

    private static final String MARKS = "select mark from resident_code where thread_id = :thread";

    // The last word about each decides: what was taken back is kept by nobody. Whatever a receiver may still read is
    // among them: the days that were agreed may be more than those for which an end is shown.
    private static final String SEEN = """
            select r.id, r.sent_at is not null as sent, r.sender_id, r.origin, r.receiver_id, r.pathway_id, r.need, r.state, r.since,
                   c.fields, c.keep_days, g.at, g.words_version, g.language, g.only_them, g.keep_days as agreed_days
            from referral r
            left join lateral (select case when word <> 'taken-back' then fields end as fields, keep_days from consent
                where referral_id = r.id order by id desc limit 1) c on true
            left join lateral (select at, words_version, language, only_them, keep_days
                from consent
                where referral_id = r.id and word = 'given' order by id desc limit 1) g on true
            where r.state in ('draft', 'sent', 'accepted', 'in-progress') or r.since > :old
                or r.state = 'completed' and r.since + make_interval(days => coalesce(c.keep_days, 0)) > :now
            order by r.id
            """;

    /// One referral of the thread, as the holder of its code sees it; `isSent` says whether it ever left its sender.
    record Seen(
            UUID id,
            boolean isSent,
            UUID sender,
            boolean byResident,
            UUID receiver,
            UUID pathway,
            String need,
            String state,
            Instant since,
            List<String> fields,
            int keepDays,
            ResidentView.Agreed agreed) {

        /// Whether they have to look for somebody else, and nobody does so for them.
        boolean hasComeBack() {
            return byResident && List.of("declined", "given-back", "expired").contains(state);
        }

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

    /// Whether the organisation acted for made a code for this thread, which somebody may have lost.
    boolean isHeld(UUID thread) {
        return !marks(thread).isEmpty();
    }

    /// Whether this is still the one.
    boolean isHeld(UUID thread, String mark) {
        return marks(thread).contains(mark);
    }

    private List<String> marks(UUID thread) {
        return database.createNativeQuery(MARKS, String.class)
                .setParameter("thread", thread)
                .getResultList();
    }

    /// Those that are open, that came to their end after `old`, or that are still known at `now`; the first one first.
    /// What was not sent, or not yet, is there too.
    List<Seen> seen(Instant old, Instant now) {
        List<?> rows = database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("old", old)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(HeldRows::seen).toList();
    }

    // Null where nothing was said yet.
    private static ResidentView.Agreed agreed(Tuple row) {
        var at = row.get("at", Instant.class);
        return at == null
                ? null
                : new ResidentView.Agreed(
                        at,
                        row.get("words_version", Integer.class),
                        row.get("language", String.class),
                        row.get("only_them", Boolean.class),
                        row.get("agreed_days", Integer.class));
    }

    private static Seen seen(Tuple row) {
        var fields = row.get("fields", String[].class);
        var keepDays = row.get("keep_days", Integer.class);
        return new Seen(
                row.get("id", UUID.class),
                row.get("sent", Boolean.class),
                row.get("sender_id", UUID.class),
                row.get("origin", String.class).equals("resident"),
                row.get("receiver_id", UUID.class),
                row.get("pathway_id", UUID.class),
                row.get("need", String.class),
                row.get("state", String.class),
                row.get("since", Instant.class),
                fields == null ? List.of() : List.of(fields),
                keepDays == null ? 0 : keepDays,
                agreed(row));
    }
}
