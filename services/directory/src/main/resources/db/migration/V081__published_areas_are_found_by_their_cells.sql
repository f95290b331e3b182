-- One narrow row for each cell that a published area covers, so that who covers a place is read by that place's cells.
create table published_cell (
    cell            bigint not null,
    listing_id      uuid not null,
    organisation_id uuid not null,
    primary key (listing_id, cell)
);
comment on table published_cell is 'pattern: public. H3 cells of what is published of an area, as coarse as its owner wants.';
create index published_cell_here on published_cell (cell, listing_id);
alter table published_cell enable row level security;
alter table published_cell force row level security;
create policy everybody_reads on published_cell for select using (true);
create policy own_is_added on published_cell for insert with check (organisation_id = acting_organisation());
create policy own_is_removed on published_cell for delete using (organisation_id = acting_organisation());
grant select, insert, delete on published_cell to directory_app;

alter table published_listing add column outline jsonb;
