create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- Facts that others keep a copy of carry a number that only rises, over all rows: an older fact never wins.
create sequence fact_version;
grant usage on sequence fact_version to directory_app;

create table organisation (
    organisation_id uuid primary key,
    kind            text not null check (kind in ('group', 'council', 'infrastructure', 'partner')),
    name            text not null check (length(name) between 1 and 120),
    visibility      text not null check (visibility in ('unlisted', 'linked', 'public')),
    evidence        text check (length(evidence) between 1 and 500),
    made_at         timestamptz not null,
    version         int not null,
    check (kind = 'group' or visibility = 'public'),
    check ((kind = 'group') = (evidence is null))
);
comment on table organisation is 'pattern: own. Names are not unique: a refusal would tell that a hidden group exists.';
alter table organisation enable row level security;
alter table organisation force row level security;
create policy own on organisation using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on organisation to directory_app;

create table published_organisation (
    organisation_id uuid primary key,
    kind            text not null check (kind in ('group', 'council', 'infrastructure', 'partner')),
    name            text not null
);
create index published_organisation_kind on published_organisation (kind, organisation_id);
comment on table published_organisation is 'pattern: public. Institutions, and groups whose page is public: id, kind and name.';
alter table published_organisation enable row level security;
alter table published_organisation force row level security;
create policy everybody_reads on published_organisation for select using (true);
create policy own_is_added on published_organisation for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on published_organisation for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on published_organisation for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on published_organisation to directory_app;
