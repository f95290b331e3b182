-- At most so many in a week from each who sends by it; any number when null.
alter table pathway add column most_per_sender int check (most_per_sender between 1 and 500);
grant select (id, most_per_sender) on pathway to ${service}_counter;
create policy counter_reads on pathway for select to ${service}_counter using (true);

-- As before; by a pathway its holder says how many one sender may send.
grant create on schema public to ${service}_counter;
set local role ${service}_counter;
create or replace function take(draft uuid) returns table (answer text, again date)
    language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
    asked   record;
    settled capacity_copy;
    bound   record;
    first   date;
    taken   int;
    today   date;
begin
    select r.receiver_id, r.need, r.pathway_id, case
               when l.id is null then p.most_per_sender
               when l.proposer_id = r.sender_id then l.most_to_other
               else l.most_to_proposer end as budget
    into asked
    from referral r left join loop l on l.id = r.loop_id left join pathway p on p.id = r.pathway_id
    where r.id = draft and r.sender_id = acting_organisation() and r.state = 'draft';
    if not found then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('take ' || asked.receiver_id, 0));
    today := (clock_timestamp() at time zone 'Europe/London')::date;
    answer := 'yes';
    select * into settled from capacity_copy where organisation_id = asked.receiver_id;
    if settled.paused_until >= today then
        answer := 'paused';
        again := settled.paused_until + 1;
        return next;
        return;
    end if;
    for bound in
        select 'full' as told, l.need, l.period, l.most
        from jsonb_to_recordset(coalesce(settled.limits, '[]')) as l (need text, period text, most int)
        union all
        select 'budget', null, 'week', asked.budget where asked.budget is not null
        -- The last word is the one that others would hear too.
        order by 1
    loop
        continue when bound.need <> asked.need;
        first := date_trunc(bound.period, today::timestamp)::date;
        select count(*) into taken from referral r
        where r.receiver_id = asked.receiver_id
          and r.sent_at >= first::timestamp at time zone 'Europe/London'
          and r.state in ('sent', 'accepted', 'in-progress', 'connected-direct', 'completed')
          and (bound.need is null or r.need = bound.need)
          and (bound.told = 'full' or r.sender_id = acting_organisation()
            and (asked.pathway_id is null or r.pathway_id = asked.pathway_id));
        if taken >= bound.most then
            answer := bound.told;
            again := greatest(again, (first + ('1 ' || bound.period)::interval)::date);
        end if;
    end loop;
    return next;
end $$;
reset role;
revoke create on schema public from ${service}_counter;
