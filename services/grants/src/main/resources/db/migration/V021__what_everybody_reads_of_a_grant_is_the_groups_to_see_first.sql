create table publisher (
    organisation_id uuid primary key,
    prefix          text not null check (prefix ~ '^360G-[A-Za-z0-9][A-Za-z0-9_-]{1,39}$'),
    org_id          text not null check (length(org_id) between 3 and 100),
    name            text not null check (length(name) between 1 and 200),
    website         text check (length(website) <= 300),
    past_too        boolean not null,
    known           jsonb not null,
    version         int not null default 1,
    changed_at      timestamptz not null
);
comment on table publisher is 'pattern: own. As whom a funder publishes: its prefix and ids in 360Giving.';
alter table publisher enable row level security;
alter table publisher force row level security;
create policy own on publisher using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on publisher to ${service}_app;
create trigger stays before delete on publisher for each row execute function stays_until_destroyed();

create table grant_record (
    id              uuid primary key,
    organisation_id uuid not null,
    receiver_id     uuid not null,
    application_id  uuid not null,
    -- Random, each of them: nobody who knows an id of Trellis finds it again in the open data.
    local_id        text not null,
    alias           text not null,
    named_alias     text not null,
    -- The record without a name, and the name that could stand in it.
    base            jsonb not null,
    recipient       jsonb,
    named           boolean not null,
    shown_at        timestamptz not null,
    open_from       timestamptz not null,
    unique (organisation_id, id),
    unique (organisation_id, local_id),
    unique (application_id, receiver_id, organisation_id),
    check (recipient is not null or not named),
    check (open_from >= shown_at),
    -- It goes with the application, and so with the group: and with it what everybody reads.
    foreign key (application_id, receiver_id, organisation_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index grant_record_given on grant_record (organisation_id, application_id desc);
create index grant_record_received on grant_record (receiver_id, application_id desc);
comment on table grant_record is 'pattern: shared. What is to stand in the open data, kept by the funder; the group reads it first.';
alter table grant_record enable row level security;
alter table grant_record force row level security;
create policy own_is_read on grant_record for select using (organisation_id = acting_organisation());
create policy group_reads on grant_record for select using (receiver_id = acting_organisation());
create policy own_is_added on grant_record for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on grant_record for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (base, recipient, named) on grant_record to ${service}_app;

create table record_wish (
    application_id  uuid primary key,
    organisation_id uuid not null,
    audience_id     uuid not null,
    named           boolean,
    title           text check (length(title) between 1 and 140),
    description     text check (length(description) between 1 and 2000),
    agreed          boolean not null,
    version         int not null default 1,
    at              timestamptz not null,
    foreign key (application_id, organisation_id, audience_id)
        references grant_record (application_id, receiver_id, organisation_id) on delete cascade
);
comment on table record_wish is 'pattern: shared. How a group wants its grant to stand in the open data. Its funder reads it.';
alter table record_wish enable row level security;
alter table record_wish force row level security;
create policy own_is_read on record_wish for select using (organisation_id = acting_organisation());
create policy funder_reads on record_wish for select using (audience_id = acting_organisation());
create policy own_is_added on record_wish for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on record_wish for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (named, title, description, agreed, version, at) on record_wish to ${service}_app;

alter table fund_source add unique (organisation_id, id);

create table open_grant (
    -- That of what it shows, of which there is one of the three.
    id              uuid primary key,
    organisation_id uuid not null,
    record_id       uuid,
    source_id       uuid,
    past_id         uuid,
    grant_id        text not null,
    record          jsonb not null,
    publisher       jsonb not null,
    published_at    timestamptz not null,
    changed_at      timestamptz not null,
    unique (organisation_id, grant_id),
    check (num_nonnulls(record_id, source_id, past_id) = 1 and id = coalesce(record_id, source_id, past_id)),
    foreign key (organisation_id, record_id) references grant_record (organisation_id, id) on delete cascade,
    foreign key (organisation_id, source_id) references fund_source (organisation_id, id) on delete cascade,
    foreign key (organisation_id, past_id) references past_grant (organisation_id, id) on delete cascade
);
create index open_grant_record on open_grant (organisation_id, record_id);
create index open_grant_source on open_grant (organisation_id, source_id);
create index open_grant_past on open_grant (organisation_id, past_id);
create index open_grant_id on open_grant (grant_id);
comment on table open_grant is 'pattern: public. Grants as everybody reads them in the open data. No id of a group is in it.';
alter table open_grant enable row level security;
alter table open_grant force row level security;
create policy everybody_reads on open_grant for select using (true);
create policy own_is_added on open_grant for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on open_grant for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on open_grant for delete using (organisation_id = acting_organisation());
grant select, insert, update (grant_id, record, publisher, changed_at), delete on open_grant to ${service}_app;
