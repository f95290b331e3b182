package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.days.London;

/// The funds that money of the organisation acted for went into, and that others give away.
@ApplicationScoped
class SourceFunds {

    private static final UUID LATEST = new UUID(-1, -1);

    private static final String COLUMNS = """
            select c.fund_id, c.organisation_id, f.terms ->> 'name' as name,
                   case when f.closes_on < :today then 'closed' else f.state end as state,
                   cast(f.terms ->> 'decisionDays' as int) as promised, c.source_pence, c.received_pence,
                   c.given_pence, c.applications, c.grants, c.in_time, c.median_days, c.paid_after_days, c.counted_at
            from source_count c join open_fund f on f.id = c.fund_id
            where c.audience_id = acting_organisation()
            """;

    private final EntityManager database;
    private final InstantSource clock;

    SourceFunds(EntityManager database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<SourceFund> find(UUID fund) {
        return read(query(COLUMNS + " and c.fund_id = :fund").setParameter("fund", fund)).stream()
                .findFirst();
    }

    SourceFund.Page page(UUID cursor, int limit) {
        var found = read(query(COLUMNS + " and c.fund_id < :before order by c.fund_id desc limit :limit")
                .setParameter("before", cursor == null ? LATEST : cursor)
                .setParameter("limit", limit + 1));
        var items = found.stream().limit(limit).toList();
        return new SourceFund.Page(items, found.size() > limit ? items.getLast().fundId() : null);
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("today", London.today(clock));
    }

    private static List<SourceFund> read(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(SourceFunds::fund).toList();
    }

    private static SourceFund fund(Tuple row) {
        return new SourceFund(
                row.get("fund_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                row.get("state", String.class),
                row.get("promised", Integer.class),
                row.get("source_pence", Long.class),
                row.get("received_pence", Long.class),
                row.get("given_pence", Long.class),
                row.get("applications", Integer.class),
                row.get("grants", Integer.class),
                row.get("in_time", Integer.class),
                row.get("median_days", Integer.class),
                row.get("paid_after_days", Integer.class),
                row.get("counted_at", Instant.class));
    }
}
