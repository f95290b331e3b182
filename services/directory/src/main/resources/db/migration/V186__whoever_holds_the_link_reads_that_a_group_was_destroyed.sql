-- One row for each link that stewards were given; `text` and `sha256` once there is something to certify. It outlives
-- the group and names nobody: an id, a moment, and numbers of rows.
create table certificate (
    token_mark      text primary key check (length(token_mark) = 64),
    organisation_id uuid not null,
    made_at         timestamptz not null,
    due_at          timestamptz not null,
    destroyed_at    timestamptz,
    text            text,
    sha256          text check (sha256 ~ '^[0-9a-f]{64}$'),
    check ((text is null) = (sha256 is null)),
    check ((text is null) = (destroyed_at is null))
);
create index certificate_of on certificate (organisation_id);
comment on table certificate is 'pattern: bearer. The organisation''s own; who holds the link sees that one row.';
alter table certificate enable row level security;
alter table certificate force row level security;
create policy own on certificate using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on certificate for select using (token_mark = acting_subject());
grant select, insert, delete, update (destroyed_at, text, sha256) on certificate to directory_app;
