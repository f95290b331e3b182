package org.trellis.referrals.capacity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.trellis.tenancy.Acting;

/// Counts what the organisation acted for has on. Nobody else can ask.
@ApplicationScoped
@Transactional
class LoadDesk {

    private static final String OPEN = """
            select count(*) filter (where state = 'sent') as waiting,
                   count(*) filter (where state <> 'sent') as under_way,
                   cast(min(sent_at) filter (where state = 'sent') at time zone 'Europe/London' as date) as since,
                   (select paused_until from capacity_copy
                    where organisation_id = acting_organisation()
                      and paused_until >= cast(now() at time zone 'Europe/London' as date)) as paused_until
            from referral
            where receiver_id = acting_organisation() and state in ('sent', 'accepted', 'in-progress')
            """;

    // As the function `take` counts them.
    private static final String LIMITS = """
            select l.need, l.period, l.most, cast(p.first + cast('1 ' || l.period as interval) as date) as again,
                   (select count(*) from referral r
                    where r.receiver_id = acting_organisation()
                      and r.sent_at >= p.first at time zone 'Europe/London'
                      and r.state in ('sent', 'accepted', 'in-progress', 'connected-direct', 'completed')
                      and (l.need is null or r.need = l.need)) as taken
            from capacity_copy c
            cross join jsonb_to_recordset(c.limits) as l (need text, period text, most int)
            cross join lateral (select date_trunc(l.period, now() at time zone 'Europe/London') as first) p
            where c.organisation_id = acting_organisation()
            order by l.need nulls first, l.most
            """;

    private final EntityManager database;
    private final Acting acting;

    LoadDesk(EntityManager database, Acting acting) {
        this.database = database;
        this.acting = acting;
    }

    LoadView read() {
        acting.needed();
        var open = (Tuple) database.createNativeQuery(OPEN, Tuple.class).getSingleResult();
        return new LoadView(
                open.get("waiting", Long.class),
                open.get("under_way", Long.class),
                open.get("since", LocalDate.class),
                open.get("paused_until", LocalDate.class),
                limits());
    }

    private List<LoadView.LimitTaken> limits() {
        List<?> rows = database.createNativeQuery(LIMITS, Tuple.class).getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new LoadView.LimitTaken(
                        row.get("need", String.class),
                        row.get("period", String.class),
                        row.get("most", Integer.class),
                        row.get("taken", Long.class),
                        row.get("again", LocalDate.class)))
                .toList();
    }
}
