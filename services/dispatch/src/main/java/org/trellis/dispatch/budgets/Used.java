package org.trellis.dispatch.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.dispatch.gateways.Channel;
import org.trellis.tenancy.Acting;

/// Counts what was used of a budget, for the organisation acted for. Two that count at once wait for each other.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Used {

    private static final String ONE_MORE = """
            insert into budget_used (organisation_id, channel, period, used) values (:me, :channel, :period, 1)
            on conflict (organisation_id, channel, period) do update set used = budget_used.used + 1
            where budget_used.used < :limit
            """;

    private static final String ONE_LESS = """
            update budget_used set used = used - 1
            where organisation_id = :me and channel = :channel and period = :period
            """;

    private static final String SO_MUCH = """
            select coalesce(max(used), 0) from budget_used
            where organisation_id = :me and channel = :channel and period = :period
            """;

    private final EntityManager database;
    private final Acting acting;

    Used(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    /// False, and nothing counted, when the limit is reached.
    boolean oneMore(Channel channel, String period, int limit) {
        return limit > 0
                && database.createNativeQuery(ONE_MORE)
                                .setParameter("me", me())
                                .setParameter("channel", channel.word())
                                .setParameter("period", period)
                                .setParameter("limit", limit)
                                .executeUpdate()
                        == 1;
    }

    void oneLess(Channel channel, String period) {
        database.createNativeQuery(ONE_LESS)
                .setParameter("me", me())
                .setParameter("channel", channel.word())
                .setParameter("period", period)
                .executeUpdate();
    }

    int soMuch(Channel channel, String period) {
        return (Integer) database.createNativeQuery(SO_MUCH, Integer.class)
                .setParameter("me", me())
                .setParameter("channel", channel.word())
                .setParameter("period", period)
                .getSingleResult();
    }

    private UUID me() {
        return acting.needed().value();
    }
}
