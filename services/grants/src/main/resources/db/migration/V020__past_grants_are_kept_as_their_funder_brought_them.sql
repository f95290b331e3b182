create table past_grant (
    id              uuid primary key,
    organisation_id uuid not null,
    grant_id        text not null check (length(grant_id) between 1 and 200),
    -- Of the file only what says something about the grant: nobody's name, contact or address.
    record          jsonb not null,
    pence           bigint not null check (pence between 1 and 100000000000),
    awarded_on      date not null,
    to_somebody     boolean not null,
    changed_at      timestamptz not null,
    unique (organisation_id, grant_id),
    unique (organisation_id, id)
);
create index past_grant_newest on past_grant (organisation_id, id desc);
comment on table past_grant is 'pattern: own. Grants from before Trellis, as their funder brought them.';
alter table past_grant enable row level security;
alter table past_grant force row level security;
create policy own on past_grant using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (record, pence, awarded_on, to_somebody, changed_at), delete on past_grant
    to ${service}_app;
