-- "Not now": an organisation that opened to us and to which we do not open. For us alone: the other one reads what it
-- reads of somebody who has not looked yet.
create table set_aside (
    organisation_id uuid not null,
    other_id        uuid not null,
    since           timestamptz not null,
    primary key (organisation_id, other_id),
    check (organisation_id <> other_id)
);
comment on table set_aside is 'pattern: own. Whose proposals an organisation set aside, for itself alone.';
alter table set_aside enable row level security;
alter table set_aside force row level security;
create policy own on set_aside using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on set_aside to directory_app;
