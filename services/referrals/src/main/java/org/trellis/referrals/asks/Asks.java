package org.trellis.referrals.asks;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Asks with their last answer, as far as the organisation acted for reads them: who asked, or who is asked.
@ApplicationScoped
class Asks {

    private static final String VIEW = """
            select a.id, a.pathway_id, a.sender_id, a.reason, a.asked_at, w.yes, w.at
            from referrer_ask a left join lateral (
                select yes, at from referrer_answer where ask_id = a.id order by step desc limit 1) w on true
            where %s order by a.id limit :limit
            """;

    private static final String OWN = "a.sender_id = acting_organisation() and a.pathway_id = :pathway";

    private static final String ONE = "a.id = :id and a.pathway_id = :pathway";

    private static final String OF_PATHWAY = "a.pathway_id = :pathway and a.id > :after";

    private static final String OPEN = """
            a.receiver_id = acting_organisation() and a.id > :after
            and not exists (select from referrer_answer where ask_id = a.id)
            """;

    private static final String ADD = """
            insert into referrer_ask (id, sender_id, receiver_id, pathway_id, reason, asked_at)
            select :id, acting_organisation(), p.organisation_id, p.id, cast(:reason as text), :at
            from pathway p where p.id = :pathway and p.published and p.referrers = 'asked'
            on conflict (sender_id, pathway_id) do nothing
            """;

    private static final String REMOVE =
            "delete from referrer_ask where id = :id and sender_id = acting_organisation()";

    private static final String REMOVE_TO =
            "delete from referrer_ask where sender_id = acting_organisation() and receiver_id = any (:whom)";

    private static final String ANSWER = """
            insert into referrer_answer (ask_id, step, sender_id, receiver_id, yes, at)
            select a.id, coalesce((select max(step) from referrer_answer where ask_id = a.id), 0) + 1,
                a.sender_id, acting_organisation(), :yes, :at
            from referrer_ask a where a.id = :id
            """;

    private static final String END = """
            insert into referrer_answer (ask_id, step, sender_id, receiver_id, yes, at)
            select a.id, w.step + 1, a.sender_id, acting_organisation(), false, :at
            from referrer_ask a join lateral (
                select yes, step from referrer_answer where ask_id = a.id order by step desc limit 1) w on w.yes
            where a.receiver_id = acting_organisation() and a.sender_id = any (:whom)
            """;

    private final EntityManager database;

    Asks(EntityManager database) {
        this.database = database;
    }

    /// Whether there was none of the organisation's yet. Of two at once one is.
    boolean add(UUID pathway, String reason, Instant now) {
        return database.createNativeQuery(ADD)
                        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                        .setParameter("pathway", pathway)
                        .setParameter("reason", reason)
                        .setParameter("at", now)
                        .executeUpdate()
                == 1;
    }

    void remove(UUID id) {
        database.createNativeQuery(REMOVE).setParameter("id", id).executeUpdate();
    }

    /// Those of the organisation acted for to these.
    void removeTo(Collection<UUID> whom) {
        database.createNativeQuery(REMOVE_TO)
                .setParameter("whom", whom.toArray(UUID[]::new))
                .executeUpdate();
    }

    void answer(UUID id, boolean yes, Instant now) {
        database.createNativeQuery(ANSWER)
                .setParameter("id", id)
                .setParameter("yes", yes)
                .setParameter("at", now)
                .executeUpdate();
    }

    /// Whatever the organisation acted for said yes to, of what these asked: no longer.
    void end(Collection<UUID> whom, Instant now) {
        database.createNativeQuery(END)
                .setParameter("whom", whom.toArray(UUID[]::new))
                .setParameter("at", now)
                .executeUpdate();
    }

    Optional<AskView> own(UUID pathway) {
        return read(view(OWN).setParameter("pathway", pathway), 1).stream().findFirst();
    }

    Optional<AskView> one(UUID pathway, UUID id) {
        return read(view(ONE).setParameter("pathway", pathway).setParameter("id", id), 1).stream()
                .findFirst();
    }

    List<AskView> of(UUID pathway, UUID after, int limit) {
        return read(view(OF_PATHWAY).setParameter("pathway", pathway).setParameter("after", after), limit);
    }

    /// Those that wait for an answer of the organisation acted for.
    List<AskView> open(UUID after, int limit) {
        return read(view(OPEN).setParameter("after", after), limit);
    }

    private Query view(String which) {
        return database.createNativeQuery(VIEW.formatted(which), Tuple.class);
    }

    private static List<AskView> read(Query query, int limit) {
        List<?> rows = query.setParameter("limit", limit).getResultList();
        return rows.stream().map(Tuple.class::cast).map(AskView::of).toList();
    }
}
