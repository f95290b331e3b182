package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.grants.ledger.LedgerRows;

/// Counts a fund of the organisation acted for, and writes what others may know of it.
@ApplicationScoped
class CountRows {

    private static final String COUNT = Seen.OF_ONE + """
            select count(*) as applications, count(*) filter (where seen.state = 'approved') as grants,
                   count(decided_on) as decided, count(*) filter (where decided_on <= decide_by) as in_time,
                   percentile_disc(0.5) within group (order by decided_on - sent_on) as median,
                   count(paid.day) as paid,
                   percentile_disc(0.5) within group (order by paid.day - seen.latest_on) as pay_median,
                   count(*) filter (where seen.state in ('sent', 'appealed')) as waiting,
                   greatest(max(seen.latest_on), max(paid.day)) as last_day
            from seen left join paid on paid.application_id = seen.id
            """;

    // Locked before what everybody reads of it, as whoever changes a fund does: the other way round they would lock
    // each other out.
    private static final String IS_OVER = """
            select state = 'closed' or coalesce(closes_on < :today, false) from fund
            where organisation_id = acting_organisation() and id = :fund and state <> 'draft' for share
            """;

    private static final String FOR_EVERYBODY = """
            update open_fund set grants = cast(:grants as int), given_pence = cast(:given as bigint),
                in_time = cast(:inTime as int), median_days = cast(:days as int), counted_at = :at
            where organisation_id = acting_organisation() and id = :fund
            """;

    private static final String FOR_SOURCES = """
            insert into source_count (fund_id, organisation_id, audience_id, source_pence, received_pence, given_pence,
                applications, grants, in_time, median_days, paid_after_days, counted_at)
            select fund_id, organisation_id, from_id, sum(pence), :received, cast(:given as bigint),
                cast(:applications as int), cast(:grants as int), cast(:inTime as int), cast(:days as int),
                cast(:paidAfter as int), :at
            from fund_source
            where organisation_id = acting_organisation() and fund_id = :fund and from_id <> organisation_id
            group by fund_id, organisation_id, from_id
            on conflict (fund_id, audience_id) do update set source_pence = excluded.source_pence,
                received_pence = excluded.received_pence, given_pence = excluded.given_pence,
                applications = excluded.applications, grants = excluded.grants, in_time = excluded.in_time,
                median_days = excluded.median_days, paid_after_days = excluded.paid_after_days,
                counted_at = excluded.counted_at
            """;

    private final EntityManager database;
    private final LedgerRows ledger;

    CountRows(EntityManager database, LedgerRows ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    /// Whether it takes no applications any more. It stays as it is until the end of the transaction. Empty for a fund
    /// that is not the organisation's, or not open yet.
    Optional<Boolean> isOver(UUID fund, LocalDate today) {
        List<?> found = database.createNativeQuery(IS_OVER, Boolean.class)
                .setParameter("fund", fund)
                .setParameter("today", today)
                .getResultList();
        return found.stream().map(Boolean.class::cast).findFirst();
    }

    Counted count(UUID fund, Instant at) {
        var money = ledger.of(fund);
        var row = (Tuple) database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("fund", fund)
                .getSingleResult();
        return new Counted(
                row.get("applications", Long.class),
                row.get("grants", Long.class),
                money.received() - money.pot() - money.returned(),
                row.get("decided", Long.class),
                row.get("in_time", Long.class),
                row.get("median", Integer.class),
                row.get("paid", Long.class),
                row.get("pay_median", Integer.class),
                row.get("waiting", Long.class),
                row.get("last_day", LocalDate.class),
                at);
    }

    void write(UUID fund, Counted counted) {
        database.createNativeQuery(FOR_EVERYBODY)
                .setParameter("fund", fund)
                .setParameter("grants", text(counted.grantsShown()))
                .setParameter("given", text(counted.givenShown()))
                .setParameter("inTime", text(counted.inTimePercent()))
                .setParameter("days", text(counted.days()))
                .setParameter("at", counted.at())
                .executeUpdate();
        database.createNativeQuery(FOR_SOURCES)
                .setParameter("fund", fund)
                .setParameter("received", ledger.of(fund).received())
                .setParameter("given", text(counted.givenShown()))
                .setParameter("applications", text(counted.applicationsForSource()))
                .setParameter("grants", text(counted.grantsShown()))
                .setParameter("inTime", text(counted.inTimePercent()))
                .setParameter("days", text(counted.days()))
                .setParameter("paidAfter", text(counted.paidAfter()))
                .setParameter("at", counted.at())
                .executeUpdate();
    }

    private static String text(Number value) {
        return value == null ? null : value.toString();
    }
}
