package org.trellis.grants.waiting;

/// What waits about money that hosts keep, in the same columns as everything else that waits.
final class Holding {

    private static final String TITLE = """
            coalesce((select a.title from application a where a.id = %1$s.application_id),
                (select k.title from host_ask k where k.application_id = %1$s.application_id),
                (select c.title from host_change c where c.application_id = %1$s.application_id limit 1)),
            """;

    private static final String BY_TWO = " not exists (select from host_act_people p where p.organisation_id ="
            + " acting_organisation() and p.act_id = %s.id and p.asked_by = :person)\n";

    private static final String TO_CONFIRM =
            "select 'held-confirm', h.id, " + TITLE.formatted("o") + """
            cast(null as date) from host_order o
            join host_account h on h.organisation_id = o.receiver_id and h.application_id = o.application_id
                and h.kind = 'held'
            where :signs and o.sender_id = acting_organisation() and o.state = 'asked' and o.confirmed_at is null
              and o.kind not in ('funder', 'leftover') and
            """ + BY_TWO.formatted("o");

    private static final String HOST_TO_CONFIRM = """
            select 'host-confirm', c.application_id, c.title, cast(null as date) from host_change c
            where :signs and c.sender_id = acting_organisation() and c.agreed and c.confirmed_at is null
              and c.ended_at is null and
            """ + BY_TWO.formatted("c");

    // Where a group said nothing yet. It is not reminded of it when the day is over.
    private static final String LEAVES = "select 'host-leaves', h.id, " + TITLE.formatted("h") + """
            e.last_day from host_account h join host_exit e on e.organisation_id = h.organisation_id
            where :signs and h.group_id = acting_organisation() and h.kind = 'held' and h.balance > 0
              and e.last_day >= :today
              and not exists (select from host_order o where o.receiver_id = h.organisation_id
                  and o.application_id = h.application_id and o.state = 'asked')
              and not exists (select from host_change c where c.application_id = h.application_id
                  and c.from_id = h.organisation_id and c.ended_at is null and c.agreed is distinct from false)
            """;

    private static final String TO_PAY = "select 'held-pay', h.id, " + TITLE.formatted("o") + """
            cast(null as date) from host_order o
            join host_account h on h.organisation_id = o.receiver_id and h.application_id = o.application_id
                and h.kind = 'held'
            where :gives and o.receiver_id = acting_organisation() and o.state = 'asked'
              and (o.confirmed_at is not null or o.kind in ('funder', 'leftover'))
            """;

    private static final String COMING = "select 'held-coming', o.id, " + TITLE.formatted("o") + """
            cast(null as date) from host_order o
            where :gives and o.state = 'paid' and o.arrived_at is null
              and (o.to_id = acting_organisation() or o.kind = 'funder' and o.funder_id = acting_organisation())
            """;

    private static final String TO_TAKE_OVER = """
            select 'host', c.application_id, c.title, cast(null as date) from host_change c
            where :gives and c.receiver_id = acting_organisation() and c.agreed is null and c.ended_at is null
            """;

    /// Several things of one holding stand there once.
    static final String ALL = String.join("union\n", TO_CONFIRM, HOST_TO_CONFIRM, LEAVES, TO_PAY, COMING, TO_TAKE_OVER);

    private Holding() {}
}
