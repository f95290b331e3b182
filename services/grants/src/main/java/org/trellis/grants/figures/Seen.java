package org.trellis.grants.figures;

/// The applications to the organisation acted for, each with where it stands: what all figures are counted from. What
/// belongs to one is looked up by it, since the database cannot guess how many applications a fund has.
final class Seen {

    private static final String ALL = """
            with seen as (
                select a.id, a.fund_id, a.sender_id, a.pence, a.way, a.wards, a.decide_by,
                       cast(a.sent_at at time zone 'Europe/London' as date) as sent_on,
                       cast(first.at at time zone 'Europe/London' as date) as decided_on,
                       cast(coalesce(second.at, first.at) at time zone 'Europe/London' as date) as latest_on,
                       case when w.application_id is not null then 'withdrawn'
                            when coalesce(second.approve, first.approve) then 'approved'
                            when second.n is null and p.application_id is not null then 'appealed'
                            when first.n is not null then 'refused'
                            else 'sent' end as state,
                       coalesce(second.pence, first.pence) as given
                from application a
                left join decision first on first.application_id = a.id and first.n = 1
                left join decision second on second.application_id = a.id and second.n = 2
                left join withdrawal w on w.application_id = a.id
                left join appeal p on p.application_id = a.id
                where a.receiver_id = acting_organisation()%s
            ), paid as (
                select application_id, fund_id, pence, cast(since at time zone 'Europe/London' as date) as day
                from payment where organisation_id = acting_organisation() and state = 'paid'%s
            )
            """;

    /// To stand before a statement that reads from `seen` and `paid`.
    static final String OF_ALL = ALL.formatted("", "");

    /// The same of one `:fund`.
    static final String OF_ONE = ALL.formatted(" and a.fund_id = :fund", " and fund_id = :fund");

    private Seen() {}
}
