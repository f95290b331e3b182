-- Between these times of the day, in Europe/London, nobody on either side is told of what has no hurry.
alter table loop
    add column quiet_from time,
    add column quiet_until time,
    add check ((quiet_from is null) = (quiet_until is null)),
    add check (quiet_from <> quiet_until);

-- As before, with these at the end.
create or replace view loop_now with (security_invoker = true) as
select l.id, l.proposer_id, l.other_id, l.to_other, l.to_proposer, l.needs, l.most_to_other, l.most_to_proposer,
       l.details, l.keep_days, l.words_version, l.at,
       case when exists (select from loop_word w where w.loop_id = l.id and w.word = 'end') then 'ended'
            when exists (select from loop_word w where w.loop_id = l.id and w.word = 'no') then 'turned-down'
            when not exists (select from loop_word w
                where w.loop_id = l.id and w.organisation_id = l.other_id and w.word = 'yes') then 'proposed'
            when ours.held or theirs.held then 'paused'
            else 'agreed' end as state,
       coalesce(ours.held, false) as held_by_proposer,
       coalesce(theirs.held, false) as held_by_other,
       l.quiet_from, l.quiet_until
from loop l
left join lateral (select w.word = 'pause' as held from loop_word w
    where w.loop_id = l.id and w.organisation_id = l.proposer_id and w.word in ('pause', 'resume')
    order by w.n desc limit 1) ours on true
left join lateral (select w.word = 'pause' as held from loop_word w
    where w.loop_id = l.id and w.organisation_id = l.other_id and w.word in ('pause', 'resume')
    order by w.n desc limit 1) theirs on true;
