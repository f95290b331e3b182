-- What directory was last told of whether there is room, so that it hears only of what changes. The row is locked while
-- its organisation is counted: whoever counts last counts everything.
create table load_told (
    organisation_id uuid primary key,
    full_until      date,
    version         bigint not null default 0
);
comment on table load_told is 'pattern: own. Until which day the organisation is full, as it was last told.';
alter table load_told enable row level security;
alter table load_told force row level security;
create policy own on load_told using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on load_told to ${service}_app;
