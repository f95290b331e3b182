package org.trellis.dispatch.hookdeliveries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The deliveries of the organisation acted for.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HookDeliveries implements PanacheRepositoryBase<HookDelivery, UUID> {

    private static final UUID LATEST = new UUID(-1, -1);

    // The same message to the same webhook is noted once, however often it is heard of.
    private static final String NOTE = """
            insert into webhook_delivery (id, organisation_id, webhook_id, message_id, type, body, other_id, noted_at,
                asked_at, round_id, state, next_at, why, ended_at)
            values (:id, acting_organisation(), :webhook, :message, :type, :body, cast(:other as uuid), :now, :now,
                :round, :state, cast(:next as timestamptz), cast(:why as text), cast(:ended as timestamptz))
            on conflict do nothing
            """;

    private final EntityManager database;

    HookDeliveries(EntityManager database) {
        this.database = database;
    }

    /// Where a new delivery begins: waiting from `next` on, or over before it began, for this reason.
    record Beginning(UUID id, UUID webhook, UUID round, Instant now, Instant next, String why) {}

    /// False when it was noted before.
    boolean note(Beginning one, String message, String type, String body, UUID other) {
        return database.createNativeQuery(NOTE)
                        .setParameter("id", one.id())
                        .setParameter("webhook", one.webhook())
                        .setParameter("message", message)
                        .setParameter("type", type)
                        .setParameter("body", body)
                        .setParameter("other", other)
                        .setParameter("now", one.now())
                        .setParameter("round", one.round())
                        .setParameter("state", one.why() == null ? "waiting" : "failed")
                        .setParameter("next", one.why() == null ? one.next() : null)
                        .setParameter("why", one.why())
                        .setParameter("ended", one.why() == null ? null : one.now())
                        .executeUpdate()
                == 1;
    }

    /// The one that waits in this round.
    Optional<HookDelivery> waiting(UUID round) {
        return find("roundId = ?1 and state = 'waiting'", round).firstResultOptional();
    }

    /// What has waited longest of what may be tried now; where it is not known who is linked, nothing that depends on
    /// that.
    Optional<HookDelivery> next(UUID webhook, Instant now, boolean isCurrent) {
        return find(
                        "webhookId = ?1 and state = 'waiting' and nextAt <= ?2 and (otherId is null or ?3 = true)"
                                + " order by nextAt, id",
                        webhook,
                        now,
                        isCurrent)
                .firstResultOptional();
    }

    void allSoon(UUID webhook, Instant now) {
        update("nextAt = ?2 where webhookId = ?1 and state = 'waiting' and nextAt > ?2", webhook, now);
    }

    void giveUpAll(UUID webhook, String why, Instant now) {
        update(
                "state = 'failed', why = ?2, nextAt = null, endedAt = ?3 where webhookId = ?1 and state = 'waiting'",
                webhook,
                why,
                now);
    }

    List<HookDelivery> page(UUID webhook, String state, UUID before, int most) {
        return find(
                        "webhookId = ?1 and (?2 is null or state = ?2) and id < ?3 order by id desc",
                        webhook,
                        state,
                        before == null ? LATEST : before)
                .page(Page.ofSize(most))
                .list();
    }

    /// What is over, oldest first; tests are not sent again.
    List<HookDelivery> over(UUID webhook, Instant from, Instant to, String state, int most) {
        return find(
                        "webhookId = ?1 and notedAt >= ?2 and notedAt < ?3 and type <> 'test'"
                                + " and (?4 is null and state in ('delivered', 'failed') or state = ?4) order by id",
                        webhook,
                        from,
                        to,
                        state)
                .page(Page.ofSize(most))
                .list();
    }

    List<HookDelivery> over(UUID webhook, List<UUID> ids) {
        return list(
                "webhookId = ?1 and id in ?2 and state in ('delivered', 'failed') and type <> 'test' order by id",
                webhook,
                ids);
    }
}
