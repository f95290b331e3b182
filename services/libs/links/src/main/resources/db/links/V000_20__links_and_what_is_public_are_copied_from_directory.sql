-- Copies of directory's facts: ids, level and status, never a name or a word. An older version never wins, and an
-- ended side stays as ended, so that a late message cannot open it again.
create table link_copy (
    organisation_id   uuid not null,
    other_id          uuid not null,
    organisation_kind text check (organisation_kind in ('group', 'council', 'infrastructure', 'partner')),
    other_kind        text check (other_kind in ('group', 'council', 'infrastructure', 'partner')),
    level             text check (level in ('listed', 'signposts', 'referrals', 'partner')),
    live              boolean not null,
    version           bigint not null,
    primary key (organisation_id, other_id),
    check (live = (level is not null)),
    check (not live or (organisation_kind is not null and other_kind is not null))
);
comment on table link_copy is 'pattern: shared. Written as the owner of the side, whoever ended it; the other reads while it is live.';
alter table link_copy enable row level security;
alter table link_copy force row level security;
create policy owner_reads on link_copy for select using (organisation_id = acting_organisation());
create policy other_reads on link_copy for select using (other_id = acting_organisation() and live);
create policy owner_adds on link_copy for insert with check (organisation_id = acting_organisation());
create policy owner_changes on link_copy for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on link_copy to ${service}_app;

create table listing_copy (
    organisation_id uuid primary key,
    listed          boolean not null,
    shut_to         uuid[] not null default '{}',
    version         bigint not null
);
comment on table listing_copy is 'pattern: public. The groups whose page everybody may read. One that is so no longer is seen by itself alone.';
alter table listing_copy enable row level security;
alter table listing_copy force row level security;
create policy everybody_reads_the_listed on listing_copy for select
    using ((listed and coalesce(acting_organisation() <> all (shut_to), true))
        or organisation_id = acting_organisation());
create policy own_is_added on listing_copy for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on listing_copy for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
-- The policy reads whom a group keeps out; the app is not granted it, so that nobody reads whom another one blocks.
grant select (organisation_id, listed, version), insert, update on listing_copy to ${service}_app;

create table institution_copy (
    organisation_id uuid primary key,
    kind            text not null check (kind in ('council', 'infrastructure', 'partner'))
);
comment on table institution_copy is 'pattern: public. Councils, infrastructure bodies and partners, which everybody may know of.';
alter table institution_copy enable row level security;
alter table institution_copy force row level security;
create policy everybody_reads on institution_copy for select using (true);
create policy own_is_added on institution_copy for insert with check (organisation_id = acting_organisation());
grant select, insert on institution_copy to ${service}_app;

create table heard (
    topic     text not null,
    partition int not null,
    at        timestamptz not null,
    primary key (topic, partition)
) with (fillfactor = 50);
comment on table heard is 'pattern: reference. Up to when the copy of each partition is complete. Belongs to nobody.';
alter table heard enable row level security;
alter table heard force row level security;
create policy everybody_reads on heard for select using (true);
create policy app_adds on heard for insert to ${service}_app with check (true);
create policy app_changes on heard for update to ${service}_app using (true) with check (true);
grant select, insert, update on heard to ${service}_app;
