create table offer (
    id           uuid primary key,
    sender_id    uuid not null,
    ask_id       uuid,
    kind         text not null check (kind in ('space', 'printing', 'dbs-checks', 'training', 'insurance',
        'bank-account', 'fiscal-host', 'equipment', 'id-cards', 'advice', 'other')),
    words        text not null check (length(words) between 1 and 1000),
    from_day     date,
    until_day    date not null check (from_day <= until_day),
    most         int check (most between 1 and 200),
    made_at      timestamptz not null,
    withdrawn_at timestamptz,
    unique (id, sender_id)
);
create index offer_made on offer (sender_id, id desc);
comment on table offer is 'pattern: shared. Read by who offers and by whom it is offered to; who offers withdraws it, and changes nothing else.';

-- Only the kinds of condition that are allowed: a banned one cannot even be kept.
create table offer_condition (
    offer_id  uuid not null,
    n         int not null check (n between 1 and 10),
    sender_id uuid not null,
    kind      text not null check (kind in ('return-by', 'opening-hours', 'book-ahead', 'leave-as-found',
        'places-limited', 'deposit', 'age', 'access', 'safety', 'insurance-in-place', 'licence', 'used-for')),
    words     text not null check (length(words) between 1 and 200),
    primary key (offer_id, n),
    foreign key (offer_id, sender_id) references offer (id, sender_id) on delete cascade
);
comment on table offer_condition is 'pattern: shared. Each condition of an offer, for all who read the offer.';

create table offer_to (
    offer_id    uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    primary key (offer_id, receiver_id),
    unique (offer_id, sender_id, receiver_id),
    check (sender_id <> receiver_id),
    foreign key (offer_id, sender_id) references offer (id, sender_id) on delete cascade
);
create index offer_to_received on offer_to (receiver_id, offer_id desc);
comment on table offer_to is 'pattern: between. Whom something is offered to. None of these sees another one.';

-- The slot is how many can take it: whoever takes it cannot see who else did, and two cannot have one slot.
create table acceptance (
    offer_id    uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    slot        int check (slot between 1 and 200),
    at          timestamptz not null,
    primary key (offer_id, receiver_id),
    unique (offer_id, slot),
    unique (offer_id, sender_id, receiver_id),
    foreign key (offer_id, sender_id, receiver_id) references offer_to (offer_id, sender_id, receiver_id)
        on delete cascade
);
comment on table acceptance is 'pattern: answer. The receiver of an offer takes it, or hands it back; both read that.';

create table acceptance_end (
    offer_id    uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    by_sender   boolean not null,
    at          timestamptz not null,
    primary key (offer_id, receiver_id),
    foreign key (offer_id, sender_id, receiver_id) references acceptance (offer_id, sender_id, receiver_id)
        on delete cascade
);
comment on table acceptance_end is 'pattern: between. Either of the two says that what was taken is done.';

create table offer_filing (
    organisation_id uuid not null,
    offer_id        uuid not null references offer (id) on delete cascade,
    primary key (organisation_id, offer_id)
);
comment on table offer_filing is 'pattern: own. What a receiver put away, which is how it says no. Nobody else learns of it.';

create table offer_reminder (
    organisation_id uuid not null,
    offer_id        uuid not null references offer (id) on delete cascade,
    primary key (organisation_id, offer_id)
);
comment on table offer_reminder is 'pattern: own. Of what a receiver was reminded, which is once at most.';

alter table offer enable row level security;
alter table offer force row level security;
create policy sender_reads on offer for select using (sender_id = acting_organisation());
create policy receiver_reads on offer for select using (exists (
    select from offer_to t where t.offer_id = offer.id and t.receiver_id = acting_organisation()));
create policy sender_adds on offer for insert with check (sender_id = acting_organisation());
create policy sender_withdraws on offer for update using (sender_id = acting_organisation())
    with check (sender_id = acting_organisation());
create policy sender_removes on offer for delete using (sender_id = acting_organisation());
grant select, insert, delete, update (withdrawn_at) on offer to ${service}_app;

alter table offer_condition enable row level security;
alter table offer_condition force row level security;
create policy sender_reads on offer_condition for select using (sender_id = acting_organisation());
create policy receiver_reads on offer_condition for select using (exists (
    select from offer_to t where t.offer_id = offer_condition.offer_id and t.receiver_id = acting_organisation()));
create policy sender_adds on offer_condition for insert with check (sender_id = acting_organisation());
grant select, insert on offer_condition to ${service}_app;

alter table offer_to enable row level security;
alter table offer_to force row level security;
create policy sender_reads on offer_to for select using (sender_id = acting_organisation());
create policy receiver_reads on offer_to for select using (receiver_id = acting_organisation());
create policy sender_adds on offer_to for insert with check (sender_id = acting_organisation());
create policy sender_removes on offer_to for delete using (sender_id = acting_organisation());
create policy receiver_removes on offer_to for delete using (receiver_id = acting_organisation());
grant select, insert, delete on offer_to to ${service}_app;

alter table acceptance enable row level security;
alter table acceptance force row level security;
create policy sender_reads on acceptance for select using (sender_id = acting_organisation());
create policy receiver_reads on acceptance for select using (receiver_id = acting_organisation());
create policy receiver_takes on acceptance for insert with check (receiver_id = acting_organisation());
create policy receiver_hands_back on acceptance for delete using (receiver_id = acting_organisation());
grant select, insert, delete on acceptance to ${service}_app;

alter table acceptance_end enable row level security;
alter table acceptance_end force row level security;
create policy sender_reads on acceptance_end for select using (sender_id = acting_organisation());
create policy receiver_reads on acceptance_end for select using (receiver_id = acting_organisation());
create policy sender_ends on acceptance_end for insert with check (sender_id = acting_organisation() and by_sender);
create policy receiver_ends on acceptance_end for insert
    with check (receiver_id = acting_organisation() and not by_sender);
grant select, insert on acceptance_end to ${service}_app;

alter table offer_filing enable row level security;
alter table offer_filing force row level security;
create policy own on offer_filing using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on offer_filing to ${service}_app;

alter table offer_reminder enable row level security;
alter table offer_reminder force row level security;
create policy own on offer_reminder using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on offer_reminder to ${service}_app;
