create table ask (
    id          uuid primary key,
    sender_id   uuid not null,
    kind        text not null check (kind in ('space', 'printing', 'dbs-checks', 'training', 'insurance',
        'bank-account', 'fiscal-host', 'equipment', 'id-cards', 'advice', 'other')),
    words       text not null check (length(words) between 1 and 1000),
    by_day      date not null,
    -- The later one of that day and the last day by which somebody owes an answer.
    ends_on     date not null check (ends_on >= by_day),
    councillors boolean not null,
    asked_at    timestamptz not null,
    closed_at   timestamptz,
    met         boolean,
    unique (id, sender_id),
    check ((closed_at is null) = (met is null))
);
create index ask_sent on ask (sender_id, id desc);
comment on table ask is 'pattern: shared. Read by who asks and by whom it asked; who asks closes it, and changes nothing else.';

create table ask_to (
    id          uuid primary key,
    ask_id      uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    asked_at    timestamptz not null,
    owed_by     date,
    unique (ask_id, sender_id, receiver_id),
    check (sender_id <> receiver_id),
    foreign key (ask_id, sender_id) references ask (id, sender_id) on delete cascade
);
create index ask_to_received on ask_to (receiver_id, ask_id desc);
comment on table ask_to is 'pattern: between. Whom an ask went to. None of these sees another one.';

create table ask_answer (
    ask_id      uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    at          timestamptz not null,
    primary key (ask_id, sender_id),
    foreign key (ask_id, receiver_id, sender_id) references ask_to (ask_id, sender_id, receiver_id) on delete cascade
);
create index ask_answer_given on ask_answer (sender_id, at);
comment on table ask_answer is 'pattern: between. When whoever was asked first answered, by an offer or in words.';

create table ask_filing (
    organisation_id uuid not null,
    ask_id          uuid not null references ask (id) on delete cascade,
    primary key (organisation_id, ask_id)
);
comment on table ask_filing is 'pattern: own. What whoever was asked has put away. Nobody else learns of it.';

alter table ask enable row level security;
alter table ask force row level security;
create policy sender_reads on ask for select using (sender_id = acting_organisation());
create policy asked_reads on ask for select using (exists (
    select from ask_to t where t.ask_id = ask.id and t.receiver_id = acting_organisation()));
create policy sender_adds on ask for insert with check (sender_id = acting_organisation());
create policy sender_closes on ask for update using (sender_id = acting_organisation())
    with check (sender_id = acting_organisation());
create policy sender_removes on ask for delete using (sender_id = acting_organisation());
grant select, insert, delete, update (closed_at, met) on ask to ${service}_app;

alter table ask_to enable row level security;
alter table ask_to force row level security;
create policy sender_reads on ask_to for select using (sender_id = acting_organisation());
create policy receiver_reads on ask_to for select using (receiver_id = acting_organisation());
create policy sender_adds on ask_to for insert with check (sender_id = acting_organisation());
create policy sender_removes on ask_to for delete using (sender_id = acting_organisation());
create policy receiver_removes on ask_to for delete using (receiver_id = acting_organisation());
grant select, insert, delete on ask_to to ${service}_app;

alter table ask_answer enable row level security;
alter table ask_answer force row level security;
create policy sender_reads on ask_answer for select using (sender_id = acting_organisation());
create policy receiver_reads on ask_answer for select using (receiver_id = acting_organisation());
create policy sender_adds on ask_answer for insert with check (sender_id = acting_organisation());
grant select, insert on ask_answer to ${service}_app;

alter table ask_filing enable row level security;
alter table ask_filing force row level security;
create policy own on ask_filing using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on ask_filing to ${service}_app;
