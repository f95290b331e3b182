package org.trellis.grants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Counts, in the database, what became of one fund of the organisation acted for, or of all of them.
@ApplicationScoped
class FigureRows {

    private static final String PIPELINE = """
            select state, count(*) as applications, cast(sum(pence) as bigint) as asked,
                   cast(coalesce(sum(given) filter (where state = 'approved'), 0) as bigint) as given
            from seen group by state order by array_position(
                array['sent', 'appealed', 'approved', 'refused', 'withdrawn'], state)
            """;

    private static final String DECIDING = """
            select count(decided_on) as decided, count(*) filter (where decided_on <= decide_by) as in_time,
                   percentile_disc(0.5) within group (order by decided_on - sent_on) as median,
                   count(*) filter (where state = 'sent' and decide_by < :today) as overdue
            from seen
            """;

    private static final String PAYING = """
            select count(paid.day) as paid, count(*) - count(paid.day) as unpaid,
                   percentile_disc(0.5) within group (order by paid.day - seen.latest_on) as median
            from seen left join paid on paid.application_id = seen.id where seen.state = 'approved'
            """;

    private static final String AREAS = """
            , said as (
                select unnest(wards) as code, state from seen
            ), named as (
                select distinct jsonb_array_elements_text(terms -> 'areas') as code from fund
                where organisation_id = acting_organisation() and state <> 'draft'%s
            )
            select coalesce(named.code, said.code) as code, named.code is not null as of_the_fund,
                   count(said.state) as applications, count(*) filter (where said.state = 'approved') as grants
            from named full join said on said.code = named.code group by named.code, said.code order by 1 limit 500
            """;

    private static final String WITHOUT_AREA = "select count(*) from seen where wards = '{}'";

    private static final String WAYS = """
            select way, count(*) as applications, count(*) filter (where state = 'approved') as grants
            from seen group by way order by way desc
            """;

    private static final String PERIODS = """
            , moved as (
                select sent_on as day, 1 as applications, 0 as decided, 0 as grants, 0 as given, 0 as paid from seen
                union all
                select decided_on, 0, 1, 0, 0, 0 from seen where decided_on is not null
                union all
                select latest_on, 0, 0, 1, given, 0 from seen where state = 'approved'
                union all
                select day, 0, 0, 0, 0, pence from paid
            )
            select cast(span.day as date) as day, coalesce(sum(applications), 0) as applications,
                   coalesce(sum(decided), 0) as decided, coalesce(sum(grants), 0) as grants,
                   cast(coalesce(sum(given), 0) as bigint) as given, cast(coalesce(sum(moved.paid), 0) as bigint) as paid
            from generate_series(date_trunc(:unit, cast(:today as timestamp)) - 11 * cast('1 ' || :unit as interval),
                date_trunc(:unit, cast(:today as timestamp)), cast('1 ' || :unit as interval)) as span (day)
            left join moved on date_trunc(:unit, cast(moved.day as timestamp)) = span.day
            group by span.day order by span.day
            """;

    private static final String PROMISED = """
            select cast(terms ->> 'decisionDays' as int) from fund
            where organisation_id = acting_organisation() and id = :fund
            """;

    private final EntityManager database;

    FigureRows(EntityManager database) {
        this.database = database;
    }

    /// In how many working days the fund promises to decide. Empty for a fund that is not the organisation's.
    Optional<Integer> promised(UUID fund) {
        List<?> found = database.createNativeQuery(PROMISED, Integer.class)
                .setParameter("fund", fund)
                .getResultList();
        return found.stream().map(Integer.class::cast).findFirst();
    }

    List<Figures.Stage> pipeline(UUID fund) {
        return all(
                of(fund, PIPELINE),
                row -> new Figures.Stage(
                        row.get("state", String.class),
                        number(row, "applications"),
                        number(row, "asked"),
                        number(row, "given")));
    }

    Figures.Deciding deciding(UUID fund, Integer promised, LocalDate today) {
        return all(
                        of(fund, DECIDING).setParameter("today", today),
                        row -> new Figures.Deciding(
                                promised,
                                number(row, "decided"),
                                number(row, "in_time"),
                                row.get("median", Integer.class),
                                number(row, "overdue")))
                .getFirst();
    }

    Figures.Paying paying(UUID fund) {
        return all(
                        of(fund, PAYING),
                        row -> new Figures.Paying(
                                number(row, "paid"), number(row, "unpaid"), row.get("median", Integer.class)))
                .getFirst();
    }

    List<Figures.Area> areas(UUID fund) {
        return all(
                of(fund, AREAS.formatted(only(fund))),
                row -> new Figures.Area(
                        row.get("code", String.class),
                        row.get("of_the_fund", Boolean.class),
                        number(row, "applications"),
                        number(row, "grants")));
    }

    long withoutArea(UUID fund) {
        return all(of(fund, WITHOUT_AREA), row -> row.get(0, Long.class)).getFirst();
    }

    List<Figures.Way> ways(UUID fund) {
        return all(
                of(fund, WAYS),
                row -> new Figures.Way(
                        row.get("way", String.class), number(row, "applications"), number(row, "grants")));
    }

    /// `unit` is `month` or `week`.
    List<Figures.Period> periods(UUID fund, String unit, LocalDate today) {
        return all(
                of(fund, PERIODS).setParameter("unit", unit).setParameter("today", today),
                row -> new Figures.Period(
                        row.get("day", LocalDate.class),
                        number(row, "applications"),
                        number(row, "decided"),
                        number(row, "grants"),
                        number(row, "given"),
                        number(row, "paid")));
    }

    private static String only(UUID fund) {
        return fund == null ? "" : " and id = :fund";
    }

    private Query of(UUID fund, String sql) {
        return fund == null
                ? database.createNativeQuery(Seen.OF_ALL + sql, Tuple.class)
                : database.createNativeQuery(Seen.OF_ONE + sql, Tuple.class).setParameter("fund", fund);
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static <T> List<T> all(Query query, Function<Tuple, T> read) {
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(read).toList();
    }
}
