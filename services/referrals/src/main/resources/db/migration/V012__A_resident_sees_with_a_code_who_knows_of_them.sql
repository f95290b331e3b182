-- The code that the sender gives a resident, kept as a mark. Whoever types it sees where the thread is, and who may know
-- what; it acts for no organisation.
create table resident_code (
    thread_id       uuid primary key,
    organisation_id uuid not null,
    mark            text not null unique,
    made_at         timestamptz not null
);
comment on table resident_code is 'pattern: bearer. Who sent the first referral of a thread makes it; the resident holds it.';
alter table resident_code enable row level security;
alter table resident_code force row level security;
create policy maker_reads on resident_code for select using (organisation_id = acting_organisation());
create policy maker_adds on resident_code for insert with check (
    organisation_id = acting_organisation()
    and exists (select from referral r where r.id = thread_id and r.sender_id = acting_organisation()));
create policy maker_removes on resident_code for delete using (organisation_id = acting_organisation());
create policy bearer_reads on resident_code for select using (mark = acting_subject());
grant select, insert, delete on resident_code to ${service}_app;

-- Every referral of the thread: where it was passed on to is the resident's to know.
create index referral_of_thread on referral (thread_id);
create policy resident_reads on referral for select using (
    acting_subject() is not null
    and exists (select from resident_code c where c.thread_id = referral.thread_id and c.mark = acting_subject()));
-- What the resident agreed to is read by whoever reads the referral.
