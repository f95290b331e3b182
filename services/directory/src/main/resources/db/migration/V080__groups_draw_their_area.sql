-- What a group drew on the map, to the point. Who holds a share card for the area reads it, nobody else.
create table listing_patch (
    organisation_id uuid primary key,
    shape           jsonb not null,
    shown_as        text not null check (shown_as in ('exact', 'neighbourhood', 'district'))
);
comment on table listing_patch is 'pattern: shared. The group writes; who holds a live share card for the area reads.';
alter table listing_patch enable row level security;
alter table listing_patch force row level security;
create policy group_reads on listing_patch for select using (organisation_id = acting_organisation());
create policy card_holders_read on listing_patch for select using (
    exists (select from share_card c
            where c.organisation_id = listing_patch.organisation_id
              and c.facet = 'area'
              and c.audience_id = acting_organisation()));
create policy group_adds on listing_patch for insert with check (organisation_id = acting_organisation());
create policy group_changes on listing_patch for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy group_removes on listing_patch for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on listing_patch to directory_app;

-- The area as coarse as the group wants it seen: never finer than what those who read this row may know. cells are H3
-- cells of several resolutions, those of its wards, outcodes and of the circle around its rounded point among them.
create table listing_area (
    organisation_id uuid primary key,
    outline         jsonb,
    lat             double precision,
    lon             double precision,
    cells           bigint[] not null,
    check ((lat is null) = (lon is null))
);
comment on table listing_area is 'pattern: shared. The group writes; an organisation that a side of a link is open to reads.';
alter table listing_area enable row level security;
alter table listing_area force row level security;
create policy group_reads on listing_area for select using (organisation_id = acting_organisation());
create policy linked_read on listing_area for select using (
    exists (select from link_side s
            where s.organisation_id = listing_area.organisation_id and s.other_id = acting_organisation()));
create policy group_adds on listing_area for insert with check (organisation_id = acting_organisation());
create policy group_changes on listing_area for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on listing_area to directory_app;
