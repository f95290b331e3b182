-- Between a person's wish and the organisation that Keycloak makes of it. Its own id is its organisation until then,
-- and the alias in Keycloak, by which a repeated step finds what an earlier one made.
create table registration (
    organisation_id uuid primary key,
    person          text,
    name            text not null check (length(name) between 1 and 120),
    contact_kind    text check (contact_kind in ('phone', 'email')),
    contact_value   text check (length(contact_value) between 3 and 200),
    group_id        uuid,
    started_at      timestamptz not null,
    finished_at     timestamptz,
    check (finished_at is null or (group_id is not null and contact_value is null))
);
comment on table registration is 'pattern: own. Belongs to the group to be; forgets the contact once the group stands.';
alter table registration enable row level security;
alter table registration force row level security;
create policy own on registration using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on registration to directory_app;
