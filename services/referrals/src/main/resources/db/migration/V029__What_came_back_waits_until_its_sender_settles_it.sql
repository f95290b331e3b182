-- A referral that came back to who sent it: somebody still needs something. Until when an institution owes that it is
-- taken up; a group owes nothing, and has no day.
create table came_back (
    organisation_id uuid not null,
    referral_id     uuid primary key references referral (id),
    at              timestamptz not null,
    due_at          timestamptz,
    settled_at      timestamptz,
    how             text check (how in ('sent-again', 'told-them', 'helped-here', 'could-not-reach', 'not-needed')),
    check ((settled_at is null) = (how is null))
);
create index came_back_waits on came_back (organisation_id, referral_id) where settled_at is null;
create index came_back_when on came_back (organisation_id, at);
comment on table came_back is 'pattern: own. Of who sent the referral; written when its step is heard of, and settled there.';
alter table came_back enable row level security;
alter table came_back force row level security;
create policy sender_has on came_back for all using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (settled_at, how), delete on came_back to ${service}_app;

-- How soon an institution answers, of ninety days. Numbers are there only where they are of five or more.
create table answer_rate (
    organisation_id uuid primary key,
    counted_on      date not null,
    received        int check (received >= 5),
    in_time         int check (in_time between 0 and received),
    median_hours    int check (median_hours >= 0),
    returned        int check (returned >= 5),
    taken_up        int check (taken_up between 0 and returned),
    check ((received is null) = (in_time is null)),
    check ((returned is null) = (taken_up is null))
);
comment on table answer_rate is 'pattern: public. Of institutions alone, which owe it; each counts its own.';
alter table answer_rate enable row level security;
alter table answer_rate force row level security;
create policy everybody_reads on answer_rate for select using (true);
create policy own_is_added on answer_rate for insert with check (organisation_id = acting_organisation()
    and exists (select from institution_copy i where i.organisation_id = answer_rate.organisation_id and i.kind in ('council', 'infrastructure')));
create policy own_is_changed on answer_rate for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_deleted on answer_rate for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on answer_rate to ${service}_app;
create index referral_received_when on referral (receiver_id, sent_at) where sent_at is not null;
