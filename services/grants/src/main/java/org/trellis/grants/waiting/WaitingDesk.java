package org.trellis.grants.waiting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.trellis.days.London;
import org.trellis.tenancy.Acting;

/// Looks for what waits for whoever looks, among what the organisation acted for sees.
@ApplicationScoped
@Transactional
class WaitingDesk {

    private static final String DRAFTS = """
            select 'draft' as kind, d.id, t.words as title, f.closes_on as by
            from draft d join open_fund f on f.id = d.fund_id
            left join draft_answer t
                on t.organisation_id = d.organisation_id and t.draft_id = d.id and t.field = 'title'
            where :applies and d.organisation_id = acting_organisation() and d.sent_at is null
              and f.state = 'open' and (f.closes_on is null or f.closes_on >= :today)
            """;

    private static final String LATEST = """
            left join lateral (
                select d.n, d.approve from decision d where d.application_id = a.id order by d.n desc limit 1) d on true
            """;

    private static final String NOT_WITHDRAWN =
            " not exists (select from withdrawal w where w.application_id = a.id)\n";

    private static final String SECOND_WORD = """
            select 'second-word', a.id, a.title, cast(null as date) from application a
            """ + LATEST + """
            where :signs and a.sender_id = acting_organisation() and d.approve
              and not exists (select from confirmation c where c.application_id = a.id)
              and not exists (select from application_sender s where s.organisation_id = acting_organisation()
                  and s.application_id = a.id and s.person = :person)
              and
            """ + NOT_WITHDRAWN;

    private static final String RECORDS = """
            select 'record', r.application_id, a.title, cast(r.open_from at time zone 'Europe/London' as date)
            from grant_record r join application a on a.id = r.application_id
            where :signs and r.receiver_id = acting_organisation()
              and cast(r.open_from at time zone 'Europe/London' as date) > :today
              and not exists (select from record_wish w where w.application_id = r.application_id)
            """;

    // Whoever has an interest, helped to write it or sent it, proposed what stands, or decided before an appeal, has no
    // say.
    private static final String TO_DECIDE = """
            select case when d.n is null then 'decide' else 'appeal' end, a.id, a.title,
                   case when d.n is null then a.decide_by end
            from application a
            """ + LATEST + """
            where :gives and a.receiver_id = acting_organisation()
              and (d.n is null or d.n = 1 and not d.approve
                  and exists (select from appeal p where p.application_id = a.id))
              and not exists (select from interest i where i.organisation_id = acting_organisation()
                  and i.application_id = a.id and i.person = :person)
              and not exists (select from helped h where h.draft_id = a.id and h.person = :person)
              and not exists (select from application_sender s where s.application_id = a.id and s.person = :person)
              and not exists (select from proposal p where p.organisation_id = acting_organisation()
                  and p.application_id = a.id and p.ended_at is null and p.person = :person)
              and not exists (select from decision_people p where p.organisation_id = acting_organisation()
                  and p.application_id = a.id and :person in (p.proposed_by, p.decided_by))
              and
            """ + NOT_WITHDRAWN;

    private static final String TO_PAY = """
            select 'to-pay', a.id, a.title, cast(null as date) from application a
            """ + LATEST + """
            where :gives and a.receiver_id = acting_organisation() and d.approve
              and exists (select from confirmation c where c.application_id = a.id)
              and (a.way <> 'host' or exists (select from host_answer h where h.application_id = a.id and h.agreed
                      and not takes_nobody_new(a.host_id)
                      and not exists (select from host_change c where c.application_id = a.id
                          and c.confirmed_at is not null))
                  or exists (select from host_change c where c.application_id = a.id and c.confirmed_at is not null
                      and not takes_nobody_new(c.receiver_id)))
              and not exists (select from payment p where p.organisation_id = acting_organisation()
                  and p.application_id = a.id and p.state in ('in-file', 'paid'))
              and
            """ + NOT_WITHDRAWN;

    private static final String TO_HOLD = """
            select 'host', h.application_id, h.title, cast(null as date) from host_ask h
            where :gives and h.receiver_id = acting_organisation()
              and not exists (select from host_answer w where w.application_id = h.application_id)
            """;

    // Silence is an answer too: it stands here until its time is over.
    private static final String ASKED_IN = """
            select 'asked-in', p.id, p.name, cast(p.until at time zone 'Europe/London' as date) from draft_part p
            where :takesPart and p.audience_id = acting_organisation() and p.ended_at is null and p.until > :now
              and not exists (select from draft_part_answer w where w.part_id = p.id and w.part = p.part)
            """;

    private static final String ALL = "select kind, id, title, by from ("
            + String.join("union all\n", DRAFTS, SECOND_WORD, RECORDS, TO_DECIDE, TO_PAY, TO_HOLD, ASKED_IN)
            + "union all (" + Holding.ALL + ")"
            + ") waiting order by by nulls last, id limit :limit";

    private final EntityManager database;
    private final Acting acting;
    private final InstantSource clock;

    WaitingDesk(EntityManager database, Acting acting, InstantSource clock) {
        this.database = database;
        this.acting = acting;
        this.clock = clock;
    }

    WaitingView.Some list(int limit) {
        acting.needed();
        var today = London.today(clock);
        List<?> found = database.createNativeQuery(ALL, Tuple.class)
                .setParameter("applies", acting.isAnyOf("steward", "helper"))
                .setParameter("signs", acting.isAnyOf("steward"))
                .setParameter("gives", acting.isAnyOf("grants-officer", "liaison-officer"))
                .setParameter(
                        "takesPart", acting.isAnyOf("steward", "grants-officer", "liaison-officer", "support-officer"))
                .setParameter("person", acting.person().orElseThrow())
                .setParameter("today", today)
                .setParameter("now", clock.instant())
                .setParameter("limit", limit + 1)
                .getResultList();
        var items = found.stream()
                .map(Tuple.class::cast)
                .limit(limit)
                .map(row -> view(row, today))
                .toList();
        return new WaitingView.Some(items, found.size() > limit);
    }

    private static WaitingView view(Tuple row, LocalDate today) {
        var by = row.get("by", LocalDate.class);
        return new WaitingView(
                row.get("kind", String.class),
                row.get("id", UUID.class),
                row.get("title", String.class),
                by,
                by != null && by.isBefore(today));
    }
}
