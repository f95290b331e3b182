create table webhook (
    id              uuid primary key,
    organisation_id uuid not null,
    url             text not null check (length(url) <= 500),
    types           text[] not null check (cardinality(types) between 1 and 40),
    off_why         text check (off_why in ('by-you', 'gone', 'failing')),
    made_at         timestamptz not null,
    version         int not null default 1,
    failures        int not null default 0,
    failing_since   timestamptz,
    rests_until     timestamptz,
    busy_until      timestamptz,
    reading_id      uuid,
    read_until      timestamptz,
    read_id         uuid,
    unique (organisation_id, id)
);
comment on table webhook is 'pattern: own. Where an organisation wants to be told what happened, and of what; how the address did of late; up to where pathways were told to it.';
alter table webhook enable row level security;
alter table webhook force row level security;
create policy own on webhook using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on webhook to ${service}_app;

-- Closed by a key that is in no database. Two stand side by side while one takes the other's place.
create table webhook_secret (
    id              uuid primary key,
    organisation_id uuid not null,
    webhook_id      uuid not null,
    sealed_key      bytea not null,
    sealed_secret   bytea not null,
    made_at         timestamptz not null,
    until           timestamptz,
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade
);
create index webhook_secrets on webhook_secret (organisation_id, webhook_id);
comment on table webhook_secret is 'pattern: own. What a webhook is signed with. Until is null for the one that stays.';
alter table webhook_secret enable row level security;
alter table webhook_secret force row level security;
create policy own on webhook_secret using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on webhook_secret to ${service}_app;
