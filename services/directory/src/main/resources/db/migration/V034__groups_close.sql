create table closing (
    organisation_id uuid primary key,
    closed_at       timestamptz not null,
    reopens_until   timestamptz not null
);
comment on table closing is 'pattern: own. There is a row while the group is closed; its members stay and can read.';
alter table closing enable row level security;
alter table closing force row level security;
create policy own on closing using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on closing to directory_app;
