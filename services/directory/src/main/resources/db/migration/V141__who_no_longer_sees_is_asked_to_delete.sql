-- What an organisation showed another one and shows no more: the other is asked to delete what it holds of it, and says
-- that it did. The row is as much the one's as the other's, and outlives their link.
create table deletion_notice (
    id              uuid primary key,
    organisation_id uuid not null,
    audience_id     uuid not null,
    facets          text[] not null check (cardinality(facets) > 0),
    at              timestamptz not null,
    confirmed_at    timestamptz,
    check (organisation_id <> audience_id)
);
comment on table deletion_notice is 'pattern: shared. Either party adds it by ending; the audience confirms; both read.';
create index deletion_notice_of on deletion_notice (organisation_id, id);
create index deletion_notice_to on deletion_notice (audience_id, id);
alter table deletion_notice enable row level security;
alter table deletion_notice force row level security;
create policy owner_reads on deletion_notice for select using (organisation_id = acting_organisation());
create policy audience_reads on deletion_notice for select using (audience_id = acting_organisation());
create policy either_asks on deletion_notice for insert
    with check (acting_organisation() in (organisation_id, audience_id) and confirmed_at is null);
create policy audience_confirms on deletion_notice for update using (audience_id = acting_organisation())
    with check (audience_id = acting_organisation());
grant select, insert, update (confirmed_at) on deletion_notice to directory_app;
