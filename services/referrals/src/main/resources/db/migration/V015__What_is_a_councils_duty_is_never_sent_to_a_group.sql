-- Needs, by directory's codes, that the law makes somebody's duty who is answerable for it. No group can be asked to
-- take them on, whatever it agreed.
create table council_duty (
    need text primary key check (need ~ '^[a-z][a-z-]{1,40}$'),
    law  text not null
);
comment on table council_duty is 'pattern: reference. What no group may be sent, and the law that says whose it is.';
insert into council_duty (need, law) values
    ('care-assessment', 'Care Act 2014, s. 9; Children Act 1989, s. 17; Social Services and Well-being (Wales) Act 2014, s. 19; Social Work (Scotland) Act 1968, s. 12A'),
    ('medicines', 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, reg. 12 and sch. 1; Human Medicines Regulations 2012, reg. 214'),
    ('personal-care', 'Care Act 2014, s. 18; Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, sch. 1, para. 1');
alter table council_duty enable row level security;
alter table council_duty force row level security;
create policy everybody_reads on council_duty for select using (true);
grant select on council_duty to ${service}_app;

-- As before, and whatever the service gets wrong: a duty goes to an institution alone.
drop policy sender_adds on referral;
create policy sender_adds on referral for insert with check (
    sender_id = acting_organisation() and state = 'draft' and step = 0 and sent_at is null
    and (not exists (select from council_duty d where d.need = referral.need)
        or exists (select from institution_copy i where i.organisation_id = referral.receiver_id)
        or exists (select from link_copy k where k.organisation_id = referral.receiver_id
            and k.other_id = referral.sender_id and k.organisation_kind <> 'group')
        or exists (select from link_copy k where k.organisation_id = referral.sender_id
            and k.other_id = referral.receiver_id and k.other_kind <> 'group')));
