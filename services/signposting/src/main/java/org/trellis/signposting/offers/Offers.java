package org.trellis.signposting.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.signposting.conditions.Condition;

/// Writes offers and who took them, as the organisation acted for.
@ApplicationScoped
class Offers {

    private static final String ADD = """
            insert into offer (id, sender_id, ask_id, kind, words, from_day, until_day, most, made_at)
            values (:id, :me, cast(:ask as uuid), :kind, :words, cast(:from as date), :until, cast(:most as int), :at)
            """;

    private static final String ADD_CONDITION = """
            insert into offer_condition (offer_id, n, sender_id, kind, words) values (:id, :n, :me, :kind, :words)
            """;

    private static final String ADD_TO = """
            insert into offer_to (offer_id, sender_id, receiver_id)
            select :id, :me, whom from unnest(cast(:to as uuid[])) as whom
            """;

    private static final String MADE_SINCE = "select count(*) from offer where sender_id = :me and made_at > :since";

    private static final String WITHDRAW =
            "update offer set withdrawn_at = :at where id = :id and sender_id = :me and withdrawn_at is null";

    // Nothing happens where the slot is somebody else's, whom the organisation acted for cannot see.
    private static final String TAKE = """
            insert into acceptance (offer_id, sender_id, receiver_id, slot, at)
            select id, sender_id, :me, cast(:slot as int), :at from offer where id = :id on conflict do nothing
            """;

    private static final String HAND_BACK = "delete from acceptance where offer_id = :id and receiver_id = :me";

    private static final String DONE = """
            insert into acceptance_end (offer_id, sender_id, receiver_id, by_sender, at)
            select offer_id, sender_id, receiver_id, sender_id = :me, :at from acceptance
            where offer_id = :id and receiver_id = :acceptor on conflict do nothing
            """;

    private static final String FILE = """
            insert into offer_filing (organisation_id, offer_id) values (:me, :id) on conflict do nothing
            """;

    private static final String TAKE_OUT = "delete from offer_filing where organisation_id = :me and offer_id = :id";

    private static final String REMOVE = "delete from offer where id = :id and sender_id = :me";

    private static final String TO = "select receiver_id from offer_to where offer_id = :id order by receiver_id";

    private static final String REMINDED = """
            insert into offer_reminder (organisation_id, offer_id) values (:me, :id) on conflict do nothing
            """;

    private static final String BETWEEN =
            " (x.sender_id = :me and x.receiver_id = :other or x.sender_id = :other and x.receiver_id = :me)";

    private static final String LEAVE = "delete from offer_to x where" + BETWEEN
            + " and not exists (select from acceptance a where a.offer_id = x.offer_id"
            + " and a.receiver_id = x.receiver_id)";

    private static final String END = """
            insert into acceptance_end (offer_id, sender_id, receiver_id, by_sender, at)
            select x.offer_id, x.sender_id, x.receiver_id, x.sender_id = :me, :at from acceptance x where
            """ + BETWEEN + " on conflict do nothing";

    private final EntityManager database;

    Offers(EntityManager database) {
        this.database = database;
    }

    void add(UUID id, UUID me, NewOffer wanted, String words, List<Condition> conditions, List<UUID> to, Instant at) {
        query(ADD, id, me)
                .setParameter("ask", wanted.answersAskId())
                .setParameter("kind", wanted.kind())
                .setParameter("words", words)
                .setParameter("from", wanted.from())
                .setParameter("until", wanted.until())
                .setParameter("most", wanted.most())
                .setParameter("at", at)
                .executeUpdate();
        for (int n = 1; n <= conditions.size(); n++) {
            var condition = conditions.get(n - 1);
            query(ADD_CONDITION, id, me)
                    .setParameter("n", n)
                    .setParameter("kind", condition.kind())
                    .setParameter("words", condition.words())
                    .executeUpdate();
        }
        query(ADD_TO, id, me).setParameter("to", to.toArray(UUID[]::new)).executeUpdate();
    }

    long madeSince(UUID me, Instant since) {
        var count = database.createNativeQuery(MADE_SINCE)
                .setParameter("me", me)
                .setParameter("since", since)
                .getSingleResult();
        return ((Number) count).longValue();
    }

    List<UUID> to(UUID id) {
        List<?> found = database.createNativeQuery(TO, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    void withdraw(UUID id, UUID me, Instant at) {
        query(WITHDRAW, id, me).setParameter("at", at).executeUpdate();
    }

    /// Tries one slot after the other: whoever holds one at the same moment is waited for. `most` is null where there
    /// is no limit.
    void take(UUID id, UUID me, Integer most, Instant at) {
        if (most == null) {
            take(id, me, (Integer) null, at, TAKE);
            return;
        }
        for (int slot = 1; slot <= most; slot++) {
            if (take(id, me, slot, at, TAKE) == 1) {
                return;
            }
        }
    }

    private int take(UUID id, UUID me, Integer slot, Instant at, String sql) {
        return query(sql, id, me)
                .setParameter("slot", slot)
                .setParameter("at", at)
                .executeUpdate();
    }

    boolean handBack(UUID id, UUID me) {
        return query(HAND_BACK, id, me).executeUpdate() == 1;
    }

    void done(UUID id, UUID me, UUID acceptor, Instant at) {
        query(DONE, id, me)
                .setParameter("acceptor", acceptor)
                .setParameter("at", at)
                .executeUpdate();
    }

    void file(UUID id, UUID me, boolean filed) {
        query(filed ? FILE : TAKE_OUT, id, me).executeUpdate();
    }

    /// False when it was reminded before.
    boolean remindOnce(UUID id, UUID me) {
        return query(REMINDED, id, me).executeUpdate() == 1;
    }

    void remove(UUID id, UUID me) {
        query(REMOVE, id, me).executeUpdate();
    }

    /// What was not taken is over with the link between the two, and what was taken is done.
    void leave(UUID me, UUID other, Instant at) {
        database.createNativeQuery(LEAVE)
                .setParameter("me", me)
                .setParameter("other", other)
                .executeUpdate();
        database.createNativeQuery(END)
                .setParameter("me", me)
                .setParameter("other", other)
                .setParameter("at", at)
                .executeUpdate();
    }

    private Query query(String sql, UUID id, UUID me) {
        return database.createNativeQuery(sql).setParameter("id", id).setParameter("me", me);
    }
}
