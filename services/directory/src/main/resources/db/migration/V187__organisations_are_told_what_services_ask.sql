-- Asked for by another service. Kept until sign-in has said who is there, and a notice was asked for to each of them.
create table telling (
    id              uuid primary key,
    organisation_id uuid not null,
    text            text not null check (text ~ '^[a-z][a-z-]{1,40}$'),
    roles           text[] not null check (cardinality(roles) <= 20),
    subject_id      uuid,
    days            jsonb not null,
    urgent          boolean not null,
    not_after       timestamptz not null
);
create index telling_of on telling (organisation_id);
comment on table telling is 'pattern: own. What the people of the organisation are still to be told.';
alter table telling enable row level security;
alter table telling force row level security;
create policy own on telling using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on telling to directory_app;
