-- Published columns only, so that search needs no policy that would keep PostgreSQL from its indexes. The place is
-- the published one, rounded to about a kilometre. listing_id is the group's id, or that of an imported row.
create table published_listing (
    listing_id      uuid primary key,
    organisation_id uuid not null,
    origin          text not null check (origin in ('group', 'import')),
    name            text not null,
    summary         text not null,
    offers          text[] not null,
    not_offered     text not null,
    languages       text[] not null,
    area_words      text not null,
    wards           text[] not null,
    outcodes        text[] not null,
    lat             double precision,
    lon             double precision,
    confirmed_at    timestamptz,
    confirmed_role  text,
    confirmed_how   text,
    edited_at       timestamptz not null,
    words           text not null
);
comment on table published_listing is 'pattern: public. Pages that everybody may read. words is lower case without accents, for search.';
create index published_listing_words on published_listing using gin (words gin_trgm_ops);
create index published_listing_organisation on published_listing (organisation_id);
alter table published_listing enable row level security;
alter table published_listing force row level security;
create policy everybody_reads on published_listing for select using (true);
create policy own_is_added on published_listing for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on published_listing for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on published_listing for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on published_listing to directory_app;

-- One narrow row for each need that a listing meets, and one for `any`, so that one index serves every search near a
-- point: it is read index-only and cut to a page before the join. cell is the H3 cell, resolution 6, of the place.
create table published_need (
    need            text not null,
    cell            bigint not null,
    listing_id      uuid not null,
    organisation_id uuid not null,
    lat             double precision not null,
    lon             double precision not null,
    primary key (listing_id, need)
);
comment on table published_need is 'pattern: public. What listings offer and where, for search near a point.';
create index published_need_near on published_need (need, cell, listing_id) include (lat, lon);
alter table published_need enable row level security;
alter table published_need force row level security;
create policy everybody_reads on published_need for select using (true);
create policy own_is_added on published_need for insert with check (organisation_id = acting_organisation());
create policy own_is_removed on published_need for delete using (organisation_id = acting_organisation());
grant select, insert, delete on published_need to directory_app;
