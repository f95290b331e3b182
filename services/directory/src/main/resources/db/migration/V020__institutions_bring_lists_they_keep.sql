-- A row of a list that an institution keeps, as that institution sees it. It is no group and no tenant; it shows
-- nowhere until the institution has stated where it comes from, and gives way to the group itself.
--   held       seen by the institution alone; with a statement, about to be published
--   published  listed by the institution, not confirmed by the group
--   claimed    a group said "that is us": gone for good, whatever is imported later
--   removed    taken out by the institution: gone for good, whatever is imported later
create table imported_listing (
    id              uuid primary key,
    organisation_id uuid not null,
    row_key         text collate "C" not null,
    kin_key         text collate "C",
    content_key     text collate "C" not null,
    name            text not null check (length(name) between 1 and 120),
    area_words      text not null check (length(area_words) <= 200),
    outcodes        text[] not null,
    lat             double precision check (lat between 49 and 61),
    lon             double precision check (lon between -9 and 3),
    link            text check (link ~ '^https?://' and length(link) <= 500),
    summary         text not null check (length(summary) <= 600),
    started         text check (length(started) <= 10),
    state           text not null check (state in ('held', 'published', 'claimed', 'removed')),
    statement_id    uuid,
    changed_at      timestamptz not null,
    check ((lat is null) = (lon is null)),
    check (state <> 'published' or statement_id is not null)
);
comment on table imported_listing is 'pattern: own. row_key tells a row of the list again; kin_key one of the same name and link.';
create unique index imported_listing_once on imported_listing (organisation_id, row_key);
create index imported_listing_page on imported_listing (organisation_id, id);
create index imported_listing_gone on imported_listing (organisation_id, kin_key) where state in ('claimed', 'removed');
create index imported_listing_stated on imported_listing (organisation_id, statement_id, state, id)
    where statement_id is not null;
alter table imported_listing enable row level security;
alter table imported_listing force row level security;
create policy own on imported_listing using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on imported_listing to directory_app;

-- Why an institution may publish what it imported. Kept after it is withdrawn: it was said.
create table import_statement (
    id              uuid primary key,
    organisation_id uuid not null,
    source          text not null check (length(source) between 1 and 500),
    lawful_basis    text not null check (length(lawful_basis) between 1 and 500),
    how_told        text not null check (length(how_told) between 1 and 1000),
    listings        int not null,
    at              timestamptz not null,
    withdrawn_at    timestamptz
);
comment on table import_statement is 'pattern: own. Source, lawful basis, and how the groups were told.';
create index import_statement_page on import_statement (organisation_id, id);
alter table import_statement enable row level security;
alter table import_statement force row level security;
create policy own on import_statement using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on import_statement to directory_app;
