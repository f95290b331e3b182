-- What was handed to somebody: a need, roughly where, and where they could go. Nothing of who they are. The code stands
-- as it is: whoever has it can say once that somebody came to them, and nothing else.
create table leaflet (
    id              uuid primary key,
    organisation_id uuid not null,
    code            text not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    need            text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    place           text not null check (place ~ '^([A-Z]{1,2}[0-9][0-9A-Z]?|(E05|W05|S13|N08)[0-9]{6})$'),
    language        text not null check (language in ('en', 'cy')),
    handed_on       date not null,
    unique (id, organisation_id)
);
create index leaflet_handed on leaflet (organisation_id, handed_on);
comment on table leaflet is 'pattern: bearer. Whoever hands it out makes and reads it; who holds its code sees where it leads.';
alter table leaflet enable row level security;
alter table leaflet force row level security;
create policy own_are_read on leaflet for select using (organisation_id = acting_organisation());
create policy holder_reads on leaflet for select using (code = acting_subject());
create policy own_are_added on leaflet for insert with check (organisation_id = acting_organisation());
create policy own_are_removed on leaflet for delete using (organisation_id = acting_organisation());
grant select, insert, delete on leaflet to ${service}_app;

-- `receiver_id` is the organisation itself, or whoever keeps the pathway.
create table leaflet_target (
    leaflet_id      uuid not null,
    n               int not null check (n between 1 and 4),
    organisation_id uuid not null,
    receiver_id     uuid not null,
    pathway_id      uuid,
    fallback        boolean not null,
    signposted      boolean not null,
    primary key (leaflet_id, n),
    foreign key (leaflet_id, organisation_id) references leaflet (id, organisation_id) on delete cascade
);
comment on table leaflet_target is 'pattern: bearer. Goes with its leaflet; the receivers learn nothing from it.';
alter table leaflet_target enable row level security;
alter table leaflet_target force row level security;
create policy own_are_read on leaflet_target for select using (organisation_id = acting_organisation());
create policy holder_reads on leaflet_target for select using (
    acting_subject() is not null
    and exists (select from leaflet l where l.id = leaflet_target.leaflet_id and l.code = acting_subject()));
create policy own_are_added on leaflet_target for insert with check (organisation_id = acting_organisation());
grant select, insert on leaflet_target to ${service}_app;

-- A day and no time. What the receiver takes away names neither the leaflet nor who handed it out.
create table arrival (
    organisation_id uuid not null,
    leaflet_token   uuid not null,
    need            text not null,
    came_on         date not null,
    primary key (organisation_id, leaflet_token)
);
create index arrival_came on arrival (organisation_id, came_on);
comment on table arrival is 'pattern: own. Somebody came, as the one that they came to says. Who handed out the leaflet reads none of it.';
alter table arrival enable row level security;
alter table arrival force row level security;
create policy own on arrival using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy counter_counts on arrival for select to ${service}_counter using (true);
grant select, insert, delete on arrival to ${service}_app;

create table daily_count (
    organisation_id uuid not null,
    kind            text not null check (kind in ('code', 'invitation')),
    on_day          date not null,
    count           int not null,
    primary key (organisation_id, kind)
);
comment on table daily_count is 'pattern: own. How often an organisation did today what it may not do without end.';
alter table daily_count enable row level security;
alter table daily_count force row level security;
create policy own on daily_count using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on daily_count to ${service}_app;
