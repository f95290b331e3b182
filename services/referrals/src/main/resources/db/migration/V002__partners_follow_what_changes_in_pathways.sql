-- One row for each pathway that changed, moved to the end with each change, and one for each end of it. The place in
-- the feed is the transaction: what is read up to the oldest transaction under way can never be overtaken. Within one
-- transaction ends come first: who still reads a pathway that ended for the others is told of it again after that.
create table pathway_change (
    id              uuid primary key,
    organisation_id uuid not null,
    pathway_id      uuid not null,
    gone            boolean not null,
    gone_for        uuid[],
    place           xid8 not null default pg_current_xact_id(),
    step            int not null generated always as (case when gone then 0 else 1 end) stored
);
create unique index pathway_change_latest on pathway_change (organisation_id, pathway_id) where not gone;
create index pathway_change_in_order on pathway_change (place, step, id);
comment on table pathway_change is 'pattern: shared. The holder writes. A change is read by readers of the pathway; an end by everybody, or by those for whom alone it ended.';
alter table pathway_change enable row level security;
alter table pathway_change force row level security;
create policy holder_reads on pathway_change for select using (organisation_id = acting_organisation());
create policy readers_of_the_pathway_read on pathway_change for select using (
    (organisation_id <> acting_organisation()) is not false
    and not gone and exists (select from pathway p where p.id = pathway_id));
create policy who_read_it_reads_its_end on pathway_change for select using (
    (organisation_id <> acting_organisation()) is not false
    and gone and (gone_for is null or acting_organisation() = any (gone_for)));
create policy holder_adds on pathway_change for insert with check (organisation_id = acting_organisation());
create policy holder_moves on pathway_change for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on pathway_change to ${service}_app;
