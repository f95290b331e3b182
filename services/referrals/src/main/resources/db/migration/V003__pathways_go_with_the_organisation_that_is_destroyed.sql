-- Where a pathway stood in the feed goes with it. That it ended stays: a random id, by which whoever keeps a copy deletes
-- it, however late it reads on.
create policy holder_is_destroyed on pathway_change for delete
    using (organisation_id = acting_organisation() and not gone and is_destroyed());
grant delete on pathway_change to ${service}_app;
