-- Written by the group and read by nobody else: the institution learns that a row was claimed, never by whom.
create table import_claim (
    id              uuid primary key,
    organisation_id uuid not null,
    listing_id      uuid not null,
    importer_id     uuid not null,
    at              timestamptz not null
);
comment on table import_claim is 'pattern: own. Which imported rows a group said are itself.';
create unique index import_claim_once on import_claim (organisation_id, listing_id);
alter table import_claim enable row level security;
alter table import_claim force row level security;
create policy own on import_claim using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on import_claim to directory_app;

-- Where an imported row points for more: a web page, never a person's address or number.
alter table published_listing add column link text check (link ~ '^https?://' and length(link) <= 500);
