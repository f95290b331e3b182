-- The copies of its own facts go, but not what others copied of their own sides.
create policy owner_is_destroyed on link_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on link_copy to ${service}_app;
create policy own_is_destroyed on listing_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on listing_copy to ${service}_app;
