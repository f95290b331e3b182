-- By which mark the number or address is known again that stands, closed, among a resident's details. It goes with them.
-- `codes` and `last_at` bound how often a new code is sent there because somebody asked for one.
create table resident_reach (
    referral_id     uuid not null references details (referral_id) on delete cascade,
    organisation_id uuid not null,
    mark            text not null check (length(mark) = 36),
    codes           int not null,
    last_at         timestamptz,
    primary key (referral_id, mark)
);
create index resident_reach_of on resident_reach (mark);
comment on table resident_reach is 'pattern: bearer. Who keeps the details adds it; whoever types the number or address finds that one row, and nothing of it leaves the service.';
alter table resident_reach enable row level security;
alter table resident_reach force row level security;
create policy keeper_reads on resident_reach for select using (organisation_id = acting_organisation());
create policy bearer_reads on resident_reach for select using (mark = acting_subject());
create policy keeper_adds on resident_reach for insert with check (
    organisation_id = acting_organisation()
    and exists (select from details d
        where d.referral_id = resident_reach.referral_id and d.organisation_id = acting_organisation()));
create policy keeper_counts on resident_reach for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (codes, last_at) on resident_reach to ${service}_app;
