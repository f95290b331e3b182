-- Marks are keyed hashes: whoever brings a list may ask whether a row has one, and nobody reads who left it.
create table not_listed (
    mark            text primary key collate "C",
    organisation_id uuid not null
);
comment on table not_listed is 'pattern: public. Marks by which a row of a list is told that a group claimed; each by the group that claimed it.';
alter table not_listed enable row level security;
alter table not_listed force row level security;
create policy everybody_asks on not_listed for select using (true);
create policy own_is_added on not_listed for insert with check (organisation_id = acting_organisation());
grant select (mark) on not_listed to directory_app;
grant insert on not_listed to directory_app;
