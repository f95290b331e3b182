-- The policy reads the column; the app is not granted it, so that nobody reads whom another one blocks.
alter table listing_copy add column shut_to uuid[] not null default '{}';
revoke select on listing_copy from ${service}_app;
grant select (organisation_id, listed, version) on listing_copy to ${service}_app;
alter policy everybody_reads_the_listed on listing_copy
    using ((listed and coalesce(acting_organisation() <> all (shut_to), true))
        or organisation_id = acting_organisation());
