-- Whose details had been forgotten before referrals were removed two years after their end, nobody looks at any more: what
-- was to be done about them was done. Each is looked at again, some time within a day, and from then on when its two years
-- are over. What is looked at anyhow keeps its moment.
alter table referral no force row level security;
alter table due no force row level security;
do $$
declare
    kept   bigint := (select count(*) from referral);
    looked bigint;
begin
    insert into due (organisation_id, kind, subject_id, at)
    select sender_id, 'referral-forgets', id, now() + random() * interval '1 day' from referral
    on conflict do nothing;
    select count(*) into looked from referral r
    where exists (select from due d where d.organisation_id = r.sender_id and d.kind = 'referral-forgets' and d.subject_id = r.id);
    if looked <> kept then
        raise exception '% of % referrals are looked at', looked, kept;
    end if;
end $$;
alter table due force row level security;
alter table referral force row level security;
