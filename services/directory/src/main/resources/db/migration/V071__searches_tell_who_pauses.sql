alter table published_listing
    add column taking       text not null default 'taking' check (taking in ('taking', 'limited')),
    add column paused_until date,
    add column note         text,
    add column note_until   date;
create index published_listing_paused on published_listing (listing_id) where paused_until is not null;

-- Near a point the narrow table alone is read, so it has to know who pauses.
alter table published_need add column paused_until date;
drop index published_need_near;
create index published_need_near on published_need (need, cell, listing_id) include (lat, lon, paused_until);
create index published_need_paused on published_need (need, cell, listing_id) include (lat, lon, paused_until)
    where paused_until is not null;
create policy own_is_changed on published_need for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant update (paused_until) on published_need to directory_app;
