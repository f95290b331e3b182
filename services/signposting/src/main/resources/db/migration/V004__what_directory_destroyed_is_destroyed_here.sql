-- Its copies, but not what others copied of their own sides. A signpost stays: it is as much the other's, and names a
-- need, a place and an id.
create policy owner_is_destroyed on link_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on link_copy to ${service}_app;
create policy own_is_destroyed on listing_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on listing_copy to ${service}_app;

grant delete on signpost_count to ${service}_app;
create trigger stays before delete on signpost_count for each row execute function stays_until_destroyed();
