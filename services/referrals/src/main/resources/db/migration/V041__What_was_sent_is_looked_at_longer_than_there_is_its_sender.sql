-- What an organisation sent outlasts it for a while, at its receiver: the look that takes back what is open and removes
-- what is long over is no more forgotten with the organisation.
drop policy app_forgets on due;
create policy app_forgets on due for delete to ${service}_app
    using (organisation_id = acting_organisation() and is_destroyed() and kind <> 'referral-forgets');

-- Of those that were destroyed before each is looked at again, some time within a day; what is looked at anyhow keeps its
-- moment. And codes whose thread was removed lead nowhere.
alter table referral no force row level security;
alter table due no force row level security;
alter table resident_code no force row level security;
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
    delete from resident_code c where not exists (select from referral r where r.thread_id = c.thread_id);
end $$;
alter table resident_code force row level security;
alter table due force row level security;
alter table referral force row level security;
