-- Whose holder lets it be sent by a pathway has agreed to it there: no loop is needed. The id stays when the pathway
-- goes.
alter table referral
    alter column loop_id drop not null,
    add column pathway_id uuid,
    add check (num_nonnulls(loop_id, pathway_id) = 1);
grant select (pathway_id) on referral to ${service}_counter;

-- As before, and: by a pathway for as long as the holder has it and 30 days after its completion, and unless a link
-- between the two ended.
drop policy receiver_reads on details;
create policy receiver_reads on details for select using (
    exists (select from referral r left join loop l on l.id = r.loop_id
        where r.id = details.referral_id and r.receiver_id = acting_organisation()
          and (r.state in ('accepted', 'in-progress')
            or r.state = 'completed' and r.since + make_interval(days => coalesce(l.keep_days, 30)) > now())
          and (exists (select from link_copy k where k.live and (
                k.organisation_id = r.sender_id and k.other_id = r.receiver_id
                or k.organisation_id = r.receiver_id and k.other_id = r.sender_id))
            or r.loop_id is null and not exists (select from link_copy k where
                k.organisation_id = r.sender_id and k.other_id = r.receiver_id
                or k.organisation_id = r.receiver_id and k.other_id = r.sender_id))));

-- As before; by a pathway nothing was agreed of how many one sender may send.
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
    select r.receiver_id, r.need, l.id as loop_id,
           case when l.proposer_id = r.sender_id then l.most_to_other else l.most_to_proposer end as budget
    into asked
    from referral r left join loop l on l.id = r.loop_id
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
          and (bound.told = 'full' or r.sender_id = acting_organisation());
        if taken >= bound.most then
            answer := bound.told;
            again := greatest(again, (first + ('1 ' || bound.period)::interval)::date);
        end if;
    end loop;
    return next;
end $$;
reset role;
revoke create on schema public from ${service}_counter;
