package org.trellis.signposting.onward;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// Says where people went, of months that are over. Who came is counted by a function, since the organisation that
/// handed the leaflets out may not read it one by one.
@ApplicationScoped
@Transactional
class OnwardDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int FEWEST = 5;

    /// The week in which what was entered on the last day is still being entered is left alone.
    private static final int DAYS_AFTER = 7;

    private static final int MONTHS = 13;

    private static final String CELLS = """
            select receiver_id, need, handed, came from (
                select coalesce(h.receiver_id, c.receiver_id) as receiver_id, coalesce(h.need, c.need) as need,
                    h.handed, c.came
                from (select t.receiver_id, l.need, count(distinct l.id) as handed
                    from leaflet l join leaflet_target t on t.leaflet_id = l.id
                    where l.organisation_id = acting_organisation() and l.handed_on >= :from and l.handed_on < :until
                    group by 1, 2) h
                full join count_came(cast(:from as date)) c on c.receiver_id = h.receiver_id and c.need = h.need
                ) as cell
            where receiver_id || '~' || need > :after order by receiver_id || '~' || need limit :most
            """;

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    OnwardDesk(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    OnwardView read(YearMonth month, String cursor, int limit) {
        acting.needed();
        var latest = YearMonth.from(LocalDate.ofInstant(clock.instant(), LONDON).minusDays(DAYS_AFTER))
                .minusMonths(1);
        var of = month == null ? latest : month;
        if (of.isAfter(latest) || of.isBefore(latest.minusMonths(MONTHS - 1L))) {
            return new OnwardView(of.atDay(1), List.of(), null);
        }
        var cells = cells(of, cursor == null ? "" : cursor, limit + 1);
        var shown = cells.subList(0, Math.min(limit, cells.size()));
        return new OnwardView(
                of.atDay(1), shown, cells.size() > limit ? shown.getLast().cursor() : null);
    }

    private List<OnwardView.Cell> cells(YearMonth month, String after, int most) {
        List<?> rows = database.createNativeQuery(CELLS, Tuple.class)
                .setParameter("from", month.atDay(1))
                .setParameter("until", month.plusMonths(1).atDay(1))
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new OnwardView.Cell(
                        row.get("receiver_id", UUID.class),
                        row.get("need", String.class),
                        enough(row.get("handed", Long.class)),
                        row.get("came", Long.class)))
                .toList();
    }

    private static Long enough(Long count) {
        return count == null || count < FEWEST ? null : count;
    }
}
