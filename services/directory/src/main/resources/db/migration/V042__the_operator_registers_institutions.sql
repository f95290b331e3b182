-- What the operator registered, and why it was sure of it. id is the registration's, and the alias in Keycloak by which
-- a repeated step finds what an earlier one made; institution_id is what Keycloak gave, the tenant's id everywhere.
create table institution (
    id              uuid primary key,
    organisation_id uuid not null,
    institution_id  uuid,
    kind            text not null check (kind in ('council', 'infrastructure', 'partner')),
    name            text not null check (length(name) between 1 and 120),
    look            text collate "C" not null,
    gss             text collate "C",
    evidence        text not null check (length(evidence) between 1 and 500),
    person          text not null,
    sealed_address  text,
    address_mark    text,
    channel         text check (channel in ('sms', 'email')),
    language        text not null check (language in ('en', 'cy')),
    hint            text,
    registered_at   timestamptz not null,
    finished_at     timestamptz,
    check ((kind = 'council') = (gss is not null)),
    check (finished_at is null or (institution_id is not null and sealed_address is null))
);
create unique index institution_gss on institution (organisation_id, gss);
create unique index institution_look on institution (organisation_id, look);
comment on table institution is 'pattern: own. The operator''s notes. Forgets whom to invite once they are invited.';
alter table institution enable row level security;
alter table institution force row level security;
create policy own on institution using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on institution to directory_app;

-- The way in for an institution's first member. Kept as the mark of the link's token; who holds the link may read it,
-- and comes in only if the address that it went to is proved to be theirs. One row for an institution: a new
-- invitation replaces the token, so that the old link is dead.
create table institution_invitation (
    institution_id  uuid primary key,
    organisation_id uuid not null,
    registration_id uuid not null,
    kind            text not null,
    name            text not null,
    token_mark      text not null check (length(token_mark) = 64),
    address_mark    text not null check (length(address_mark) = 64),
    sealed_address  text,
    channel         text not null check (channel in ('sms', 'email')),
    language        text not null check (language in ('en', 'cy')),
    hint            text,
    invited_at      timestamptz not null,
    until           timestamptz not null,
    withdrawn_at    timestamptz,
    accepted_by     text,
    accepted_at     timestamptz,
    joined_at       timestamptz,
    check (accepted_at is null or sealed_address is null)
);
create index institution_invitation_token on institution_invitation (token_mark);
create unique index institution_invitation_registration on institution_invitation (organisation_id, registration_id);
comment on table institution_invitation is 'pattern: bearer. The operator writes; who holds the live link reads it.';
alter table institution_invitation enable row level security;
alter table institution_invitation force row level security;
create policy own on institution_invitation using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on institution_invitation for select using (token_mark = acting_subject());
grant select, insert, update on institution_invitation to directory_app;
