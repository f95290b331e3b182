-- A column of its own: under row-level security PostgreSQL uses no index on an expression that is not leakproof, and
-- taking a text out of JSON is not.
alter table log_entry add column with_organisation text
    generated always as (about ->> 'organisation') stored;
create index log_entry_with_an_organisation on log_entry (organisation_id, with_organisation, number);
