-- Whose a pathway is, and whether everybody reads it: no word of it. An older version never wins.
create table pathway_copy (
    pathway_id      uuid primary key,
    organisation_id uuid not null,
    open            boolean not null,
    version         bigint not null
);
create index pathway_copy_of on pathway_copy (organisation_id);
comment on table pathway_copy is 'pattern: public. The pathways that everybody reads, of holders that the reader sees. One that is so no longer is seen by its holder alone.';
alter table pathway_copy enable row level security;
alter table pathway_copy force row level security;
-- The copies of directory have policies of their own: a group that keeps a reader out is not listed for it.
create policy everybody_reads_the_open on pathway_copy for select using (
    organisation_id = acting_organisation()
    or open and (exists (select from institution_copy i where i.organisation_id = pathway_copy.organisation_id)
        or exists (select from listing_copy l where l.organisation_id = pathway_copy.organisation_id and l.listed)));
create policy own_is_added on pathway_copy for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on pathway_copy for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_destroyed on pathway_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant select, insert, update, delete on pathway_copy to ${service}_app;
