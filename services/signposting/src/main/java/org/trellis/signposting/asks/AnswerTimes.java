package org.trellis.signposting.asks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import org.trellis.days.London;
import org.trellis.signposting.promises.Owing;
import org.trellis.tenancy.Acting;

/// Counts how soon the organisation acted for answered.
@ApplicationScoped
@Transactional
class AnswerTimes {

    private static final Duration LOOKED_AT = Duration.ofDays(90);

    private static final String COUNT = """
            with answered as (
                select extract(epoch from w.at - t.asked_at) / 86400 as days
                from ask_answer w join ask_to t on t.ask_id = w.ask_id and t.receiver_id = w.sender_id
                where w.sender_id = acting_organisation() and w.at >= :since
            ), waiting as (
                select t.owed_by from ask_to t join ask a on a.id = t.ask_id
                where t.receiver_id = acting_organisation() and t.owed_by is not null
                  and a.closed_at is null and a.ends_on >= :today
                  and not exists (select from ask_answer w
                      where w.ask_id = t.ask_id and w.sender_id = t.receiver_id)
            )
            select cast(round(cast(percentile_cont(0.5) within group (order by days) as numeric), 1)
                       as double precision) as median,
                   count(*) as answered,
                   (select count(*) from waiting) as waiting,
                   (select count(*) from waiting where owed_by < :today) as overdue
            from answered
            """;

    private final EntityManager database;
    private final Owing owing;
    private final Acting acting;
    private final InstantSource clock;

    AnswerTimes(EntityManager database, Owing owing, Acting acting, InstantSource clock) {
        this.database = database;
        this.owing = owing;
        this.acting = acting;
        this.clock = clock;
    }

    AnswerTime own() {
        acting.needed();
        var found = (Tuple) database.createNativeQuery(COUNT, Tuple.class)
                .setParameter("since", clock.instant().minus(LOOKED_AT))
                .setParameter("today", London.today(clock))
                .getSingleResult();
        return new AnswerTime(
                found.get("median", Double.class),
                found.get("answered", Number.class).longValue(),
                found.get("waiting", Number.class).longValue(),
                found.get("overdue", Number.class).longValue(),
                owing.own());
    }
}
