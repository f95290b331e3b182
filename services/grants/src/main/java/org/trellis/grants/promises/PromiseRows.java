package org.trellis.grants.promises;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What waits for the funder acted for, and what of it its people were told.
@ApplicationScoped
class PromiseRows {

    /// An application, and why it is told of.
    record Waiting(String stage, UUID id, LocalDate decideBy) {}

    // What came to a fund without a last day was told as it came; of a round all comes on its last day.
    private static final String WAITING = """
            select case when a.decide_by < :today then 'late'
                        when a.decide_by <= :next then 'near'
                        else 'came' end as stage, a.id, a.decide_by, a.id as mark
            from application a join fund f on f.organisation_id = acting_organisation() and f.id = a.fund_id
            where a.receiver_id = acting_organisation() and a.fund_id = :fund
              and (f.closes_on is not null or a.decide_by <= :next)
              and not exists (select from withdrawal w where w.application_id = a.id)
              and not exists (select from decision d where d.application_id = a.id)
            """;

    // Where the host was the last one to say yes: it does not learn whether the group's second steward has. A change of
    // host is told of once more, each by itself, and also where a payment to the host of before came to nothing.
    private static final String TO_PAY = """
            select 'to-pay' as stage, a.id, a.decide_by, coalesce(x.id, a.id) as mark
            from application a
            join confirmation c on c.application_id = a.id
            left join host_answer h on h.application_id = a.id and h.agreed
            left join lateral (
                select x.id, x.receiver_id, x.confirmed_at from host_change x
                where x.application_id = a.id and x.confirmed_at is not null
                order by x.confirmed_at desc limit 1) x on true
            where a.receiver_id = acting_organisation() and a.fund_id = :fund
              and coalesce(x.confirmed_at, h.at) > c.at and not takes_nobody_new(coalesce(x.receiver_id, a.host_id))
              and not exists (select from withdrawal w where w.application_id = a.id)
              and not exists (select from payment p
                  where p.organisation_id = acting_organisation() and p.application_id = a.id
                    and (x.id is null or p.state in ('to-pay', 'in-file', 'paid')))
            """;

    // Remembered is the act of telling, in the transaction that tells.
    private static final String UNTOLD = """
            with found as (%s union all %s),
            remembered as (
                insert into inbox (organisation_id, consumer, message_id)
                select acting_organisation(), 'promise-' || stage, mark from found on conflict do nothing
                returning consumer, message_id)
            select f.stage, f.id, f.decide_by from found f
            join remembered r on r.message_id = f.mark and r.consumer = 'promise-' || f.stage
            """.formatted(WAITING, TO_PAY);

    // Of a closed fund, what is undecided or waits for a host; for a year, since nobody has to say yes to a grant.
    private static final String OVER = """
            select not exists (select from fund where organisation_id = acting_organisation() and id = :fund
                    and state <> 'closed')
               and not exists (
                   select from application a
                   left join lateral (
                       select d.approve from decision d where d.application_id = a.id order by d.n desc limit 1) d on true
                   where a.receiver_id = acting_organisation() and a.fund_id = :fund and a.decide_by > :longAgo
                     and (d.approve is null or d.approve and a.way = 'host')
                     and not exists (select from withdrawal w where w.application_id = a.id)
                     and not exists (select from payment p
                         where p.organisation_id = acting_organisation() and p.application_id = a.id))
            """;

    private final EntityManager database;

    PromiseRows(EntityManager database) {
        this.database = database;
    }

    /// Of this fund, what was not told yet; it is from now on.
    List<Waiting> untold(UUID fund, LocalDate today, LocalDate next) {
        List<?> found = database.createNativeQuery(UNTOLD, Tuple.class)
                .setParameter("fund", fund)
                .setParameter("today", today)
                .setParameter("next", next)
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .map(row -> new Waiting(
                        row.get("stage", String.class),
                        row.get("id", UUID.class),
                        row.get("decide_by", LocalDate.class)))
                .toList();
    }

    boolean isOver(UUID fund, LocalDate today) {
        return (boolean) database.createNativeQuery(OVER, Boolean.class)
                .setParameter("fund", fund)
                .setParameter("longAgo", today.minusYears(1))
                .getSingleResult();
    }
}
