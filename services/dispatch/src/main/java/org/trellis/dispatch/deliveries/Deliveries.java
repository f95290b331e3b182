package org.trellis.dispatch.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The delivery log of the organisation acted for.
@ApplicationScoped
@Transactional
class Deliveries {

    // That it is perhaps being sent at this moment says nothing to anybody.
    private static final String LATEST = """
            select id, template, channel, case state when 'sending' then 'queued' else state end as state, why,
                   asked_at, ended_at
            from notice
            where organisation_id = :me and (asked_at, id) < (:at, :id)
            order by asked_at desc, id desc limit :limit
            """;

    private final EntityManager database;
    private final Acting acting;

    Deliveries(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    DeliveryPage latest(Cursor after, int limit) {
        List<?> rows = database.createNativeQuery(LATEST, Tuple.class)
                .setParameter("me", acting.needed().value())
                .setParameter("at", after.askedAt())
                .setParameter("id", after.id())
                .setParameter("limit", limit + 1)
                .getResultList();
        return DeliveryPage.of(
                rows.stream().map(Tuple.class::cast).map(Deliveries::view).toList(), limit);
    }

    private static DeliveryView view(Tuple row) {
        var state = row.get("state", String.class);
        var why = row.get("why", String.class);
        return new DeliveryView(
                row.get("id", UUID.class),
                row.get("template", String.class),
                row.get("channel", String.class),
                state,
                why,
                Plain.words(state, why),
                row.get("asked_at", Instant.class),
                row.get("ended_at", Instant.class));
    }
}
