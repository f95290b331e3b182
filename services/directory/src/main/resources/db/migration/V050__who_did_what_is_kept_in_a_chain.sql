-- Entries are added and never changed: nobody is granted update or delete. Each carries the hash of the one before.
create table log_entry (
    organisation_id uuid not null,
    number          bigint not null check (number > 0),
    at              timestamptz not null,
    act             text not null check (act ~ '^[a-z][a-z-]{2,40}$'),
    person          text,
    about           jsonb not null,
    previous        text not null,
    hash            text not null check (length(hash) = 64),
    primary key (organisation_id, number)
);
comment on table log_entry is 'pattern: own. Who did what, for the organisation itself; ids, codes and days, no names.';
alter table log_entry enable row level security;
alter table log_entry force row level security;
create policy own on log_entry using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on log_entry to directory_app;
