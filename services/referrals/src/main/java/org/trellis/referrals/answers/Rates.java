package org.trellis.referrals.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trellis.tenancy.Acting;

/// The rates of all institutions to read, and of the one acted for to count.
@ApplicationScoped
@Transactional
class Rates {

    private static final String FIND = "select * from answer_rate where organisation_id = :id";

    // What ended with the link was not the receiver's to answer any more. What waits within its time does not count
    // yet.
    private static final String COUNT = """
            with asked as (
                select r.sent_at, r.state,
                       case when p.answer_days is not null then make_interval(days => p.answer_days)
                            when r.urgency = 'today' then interval '2 days'
                            when r.urgency = 'this-week' then interval '7 days'
                            else interval '14 days' end as within,
                       (select min(s.at) from referral_step s
                        where s.referral_id = r.id and s.organisation_id = acting_organisation()
                          and s.state in ('accepted', 'declined') and s.reason is distinct from 'link-ended') as at
                from referral r left join pathway p on p.id = r.pathway_id
                where r.receiver_id = acting_organisation() and r.sent_at >= :from
            ), received as (
                select sent_at, at, within from asked
                where at is not null
                   or state = 'expired' or state = 'sent' and sent_at + within < :now
            ), returned as (
                select due_at, settled_at from came_back
                where organisation_id = acting_organisation() and at >= :from and due_at is not null
                  and (settled_at is not null or due_at < :now)
            )
            select (select count(*) from received) as received,
                   (select count(*) from received where at <= sent_at + within) as in_time,
                   (select percentile_cont(0.5) within group (order by extract(epoch from at - sent_at) / 3600)
                    from received where at is not null) as median_hours,
                   (select count(*) from returned) as returned,
                   (select count(*) from returned where settled_at <= due_at) as taken_up
            """;

    private static final String KEEP = """
            insert into answer_rate (organisation_id, counted_on, received, in_time, median_hours, returned, taken_up)
            values (acting_organisation(), :day, cast(:received as int), cast(:inTime as int),
                cast(:medianHours as int), cast(:returned as int), cast(:takenUp as int))
            on conflict (organisation_id) do update set counted_on = excluded.counted_on,
                received = excluded.received, in_time = excluded.in_time, median_hours = excluded.median_hours,
                returned = excluded.returned, taken_up = excluded.taken_up
            """;

    private static final String FORGET = "delete from answer_rate where organisation_id = acting_organisation()";

    private static final int FEWEST = 5;

    private final EntityManager database;
    private final Acting acting;

    Rates(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    Optional<RateView> find(UUID organisation) {
        List<?> rows = database.createNativeQuery(FIND, Tuple.class)
                .setParameter("id", organisation)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Rates::view).findFirst();
    }

    /// False when there was nothing to count, and nothing stands there any more.
    @Transactional(Transactional.TxType.MANDATORY)
    boolean count(Instant from, Instant now, LocalDate day) {
        acting.needed();
        var counted = (Tuple) database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("from", from)
                .setParameter("now", now)
                .getSingleResult();
        var received = number(counted, "received");
        var returned = number(counted, "returned");
        if (received + returned == 0) {
            database.createNativeQuery(FORGET).executeUpdate();
            return false;
        }
        var median = counted.get("median_hours", Double.class);
        database.createNativeQuery(KEEP)
                .setParameter("day", day)
                .setParameter("received", received < FEWEST ? null : received)
                .setParameter("inTime", received < FEWEST ? null : number(counted, "in_time"))
                .setParameter("medianHours", received < FEWEST || median == null ? null : (int) Math.ceil(median))
                .setParameter("returned", returned < FEWEST ? null : returned)
                .setParameter("takenUp", returned < FEWEST ? null : number(counted, "taken_up"))
                .executeUpdate();
        return true;
    }

    private static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    private static RateView view(Tuple row) {
        return new RateView(
                row.get("organisation_id", UUID.class),
                row.get("counted_on", LocalDate.class),
                row.get("received", Integer.class),
                row.get("in_time", Integer.class),
                row.get("median_hours", Integer.class),
                row.get("returned", Integer.class),
                row.get("taken_up", Integer.class));
    }
}
