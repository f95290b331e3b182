-- One list or feed that an institution took in.
create table import_batch (
    id              uuid primary key,
    organisation_id uuid not null,
    at              timestamptz not null,
    created         int not null,
    updated         int not null,
    undone_at       timestamptz
);
comment on table import_batch is 'pattern: own. What each import of an institution changed, by numbers.';
create index import_batch_page on import_batch (organisation_id, id);
alter table import_batch enable row level security;
alter table import_batch force row level security;
create policy own on import_batch using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on import_batch to directory_app;

-- What an import found of a row before it changed it; nothing where the row is new. Kept for the latest imports only.
create table import_change (
    organisation_id uuid not null,
    batch_id        uuid not null,
    listing_id      uuid not null,
    before          jsonb,
    primary key (batch_id, listing_id)
);
comment on table import_change is 'pattern: own. What to put back when an import is undone.';
create index import_change_of on import_change (organisation_id);
alter table import_change enable row level security;
alter table import_change force row level security;
create policy own on import_change using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on import_change to directory_app;

-- A row that only an undone import brought was never there.
grant delete on imported_listing to directory_app;
