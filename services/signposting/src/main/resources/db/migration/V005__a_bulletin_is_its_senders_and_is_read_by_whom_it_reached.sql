-- What an organisation is writing. Anything but the title may be missing until it is sent.
create table bulletin_draft (
    organisation_id uuid not null,
    id              uuid not null,
    kind            text not null check (kind in ('notice', 'seeing', 'views')),
    title           text not null check (length(title) between 1 and 120),
    body            text check (length(body) <= 4000),
    source          text check (length(source) <= 200),
    for_whom        text check (length(for_whom) <= 200),
    ends_on         date,
    ring            text check (length(ring) <= 200),
    decides         text check (length(decides) <= 200),
    decide_by       date,
    then_what       text check (length(then_what) <= 500),
    outcome_by      date,
    uploads         uuid[] not null default '{}' check (cardinality(uploads) <= 3),
    to_all          boolean not null default false,
    version         int not null default 1,
    edited_at       timestamptz not null,
    primary key (organisation_id, id)
);
comment on table bulletin_draft is 'pattern: own. A bulletin that its sender has not sent.';
alter table bulletin_draft enable row level security;
alter table bulletin_draft force row level security;
create policy own on bulletin_draft using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on bulletin_draft to ${service}_app;

-- Who decides on views, by when, and by when it is said what happened are fixed when they are asked for.
create table bulletin (
    id         uuid primary key,
    sender_id  uuid not null,
    kind       text not null check (kind in ('notice', 'seeing', 'views')),
    decides    text,
    decide_by  date,
    then_what  text,
    outcome_by date,
    position   uuid not null,
    sent_at    timestamptz not null,
    unique (id, sender_id),
    check ((kind = 'views') = (decides is not null)),
    check ((kind = 'views') = (decide_by is not null)),
    check ((kind = 'views') = (then_what is not null)),
    check ((kind = 'views') = (outcome_by is not null)),
    check (outcome_by > decide_by)
);
create index bulletin_latest on bulletin (sender_id, position desc);

-- One for each receiver, however often sending begins again. Nothing is ever added to it: its sender does not even read
-- it, and has its own count instead.
create table bulletin_delivery (
    bulletin_id uuid not null,
    receiver_id uuid not null,
    sender_id   uuid not null,
    position    uuid not null,
    at          timestamptz not null,
    primary key (bulletin_id, receiver_id),
    foreign key (bulletin_id, sender_id) references bulletin (id, sender_id) on delete cascade,
    check (sender_id <> receiver_id)
);
create index bulletin_delivery_latest on bulletin_delivery (receiver_id, position desc);

-- What was issued stays as it was issued.
create table bulletin_version (
    bulletin_id uuid not null,
    n           int not null check (n between 1 and 20),
    sender_id   uuid not null,
    title       text not null,
    body        text not null,
    source      text,
    for_whom    text,
    ends_on     date,
    ring        text,
    changed     text check (length(changed) between 1 and 300),
    at          timestamptz not null,
    primary key (bulletin_id, n),
    unique (bulletin_id, n, sender_id),
    foreign key (bulletin_id, sender_id) references bulletin (id, sender_id) on delete cascade,
    check ((n = 1) = (changed is null))
);

-- The last word on it, and what happened with views.
create table bulletin_word (
    bulletin_id uuid not null,
    word        text not null check (word in ('withdrawn', 'outcome')),
    sender_id   uuid not null,
    text        text check (length(text) between 1 and 4000),
    at          timestamptz not null,
    primary key (bulletin_id, word),
    foreign key (bulletin_id, sender_id) references bulletin (id, sender_id) on delete cascade,
    check (word = 'withdrawn' or text is not null)
);

comment on table bulletin is 'pattern: between. The sender adds and removes, whoever it was delivered to reads, nobody changes.';
alter table bulletin enable row level security;
alter table bulletin force row level security;
create policy sender_reads on bulletin for select using (sender_id = acting_organisation());
create policy receiver_reads on bulletin for select using (exists (
    select from bulletin_delivery d where d.bulletin_id = bulletin.id and d.receiver_id = acting_organisation()));
create policy sender_adds on bulletin for insert with check (sender_id = acting_organisation());
create policy sender_removes on bulletin for delete using (sender_id = acting_organisation());
grant select, insert, delete on bulletin to ${service}_app;

comment on table bulletin_delivery is 'pattern: between. The sender adds and cannot read, the receiver reads, nobody changes. It goes with its bulletin.';
alter table bulletin_delivery enable row level security;
alter table bulletin_delivery force row level security;
create policy receiver_reads on bulletin_delivery for select using (receiver_id = acting_organisation());
create policy sender_adds on bulletin_delivery for insert with check (sender_id = acting_organisation());
grant select, insert on bulletin_delivery to ${service}_app;

comment on table bulletin_version is 'pattern: between. The sender adds, whoever the bulletin was delivered to reads, nobody changes. It goes with its bulletin.';
alter table bulletin_version enable row level security;
alter table bulletin_version force row level security;
create policy sender_reads on bulletin_version for select using (sender_id = acting_organisation());
create policy receiver_reads on bulletin_version for select using (exists (
    select from bulletin_delivery d
    where d.bulletin_id = bulletin_version.bulletin_id and d.receiver_id = acting_organisation()));
create policy sender_adds on bulletin_version for insert with check (sender_id = acting_organisation());
grant select, insert on bulletin_version to ${service}_app;

comment on table bulletin_word is 'pattern: between. The sender adds, whoever the bulletin was delivered to reads, nobody changes. It goes with its bulletin.';
alter table bulletin_word enable row level security;
alter table bulletin_word force row level security;
create policy sender_reads on bulletin_word for select using (sender_id = acting_organisation());
create policy receiver_reads on bulletin_word for select using (exists (
    select from bulletin_delivery d
    where d.bulletin_id = bulletin_word.bulletin_id and d.receiver_id = acting_organisation()));
create policy sender_adds on bulletin_word for insert with check (sender_id = acting_organisation());
grant select, insert on bulletin_word to ${service}_app;
