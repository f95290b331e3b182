package org.trellis.referrals.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trellis.messaging.Idempotency;
import org.trellis.tenancy.Acting;

/// Keeps what an organisation found nobody for, and says what was unmet: of its own at once, of everybody's only in
/// months that are over, as the function `count_unmet` lets it be known.
@ApplicationScoped
@Transactional
class UnmetDesk {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final String NOTE = """
            insert into nowhere_to_send (id, organisation_id, need, area, at)
            values (:id, acting_organisation(), :need, :area, :at)
            """;

    private static final String COUNT = "select cast(count_unmet() as text)";
    private static final String LATEST = "select max(month) from unmet_month";

    private static final String CELLS = """
            select area, need, count from unmet_cell
            where month = :month and (cast(:area as text) is null or area = :area)
              and (cast(:need as text) is null or need = :need) and area || '~' || need > :after
            order by area || '~' || need limit :most
            """;

    // Each person's need once, as in what everybody reads.
    private static final String OWN = """
            select area, need, count(distinct whose) as count from (
                select r.area, r.need, r.thread_id as whose
                from referral_step s join referral r on r.id = s.referral_id
                where s.state in ('declined', 'expired') and r.sent_at is not null and r.area is not null
                  and acting_organisation() in (r.sender_id, r.receiver_id) and s.at >= :from and s.at < :until
                union all
                select area, need, id from nowhere_to_send
                where organisation_id = acting_organisation() and at >= :from and at < :until) as item
            where area || '~' || need > :after
            group by area, need order by area || '~' || need limit :most
            """;

    private final EntityManager database;
    private final Idempotency idempotency;
    private final Acting acting;
    private final InstantSource clock;

    UnmetDesk(EntityManager database, Idempotency idempotency, Acting acting, InstantSource clock) {
        this.database = database;
        this.idempotency = idempotency;
        this.acting = acting;
        this.clock = clock;
    }

    UUID note(NowhereToSend said, String key) {
        return idempotency.once(
                "POST /unmet",
                key,
                id -> database.createNativeQuery(NOTE)
                        .setParameter("id", id)
                        .setParameter("need", said.need())
                        .setParameter("area", said.area())
                        .setParameter("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                        .executeUpdate());
    }

    UnmetView all(YearMonth month, String area, String need, String cursor, int limit) {
        database.createNativeQuery(COUNT, String.class).getSingleResult();
        var of = month == null
                ? (LocalDate)
                        database.createNativeQuery(LATEST, LocalDate.class).getSingleResult()
                : month.atDay(1);
        return page(
                of,
                database.createNativeQuery(CELLS, Tuple.class)
                        .setParameter("month", of)
                        .setParameter("area", area)
                        .setParameter("need", need),
                cursor,
                limit);
    }

    UnmetView own(YearMonth month, String cursor, int limit) {
        acting.needed();
        var of = month == null ? YearMonth.now(clock.withZone(LONDON)) : month;
        return page(
                of.atDay(1),
                database.createNativeQuery(OWN, Tuple.class)
                        .setParameter("from", start(of))
                        .setParameter("until", start(of.plusMonths(1))),
                cursor,
                limit);
    }

    private static UnmetView page(LocalDate month, Query query, String cursor, int limit) {
        List<?> rows = query.setParameter("after", cursor == null ? "" : cursor)
                .setParameter("most", limit + 1)
                .getResultList();
        var cells = rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new UnmetView.Cell(
                        row.get("area", String.class),
                        row.get("need", String.class),
                        row.get("count", Number.class).longValue()))
                .toList();
        var shown = cells.subList(0, Math.min(limit, cells.size()));
        return new UnmetView(
                month, shown, cells.size() > limit ? shown.getLast().cursor() : null);
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(LONDON).toInstant();
    }
}
