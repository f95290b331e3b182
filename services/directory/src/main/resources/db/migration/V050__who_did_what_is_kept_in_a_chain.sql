-- Entries are added and never changed: nobody is granted update or delete. Each carries the hash of the one before.
create table log_entry (
    organisation_id uuid not null,
    number          bigint not null check (number > 0),
    at              timestamptz not null,
    act             text not null check (act ~ '^[a-z][a-z-]{2,40}$'),
    person          text check (person ~ '^[A-Za-z0-9._:-]{1,64}$'),
    about           jsonb not null check (jsonb_typeof(about) = 'object'),
    previous        text not null check (previous ~ '^[0-9a-f]{64}$'),
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (organisation_id, number)
);
create index log_entry_of_an_act on log_entry (organisation_id, act, number);
comment on table log_entry is 'pattern: own. Who did what, for the organisation itself; ids, codes and days, no names.';
alter table log_entry enable row level security;
alter table log_entry force row level security;
create policy own on log_entry using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on log_entry to directory_app;

-- What stands before the first entry of a logbook: another form of entries would begin with another word.
create function log_beginning(organisation uuid) returns text
    language sql immutable
    return encode(sha256(convert_to('trellis-logbook-1:' || organisation, 'UTF8')), 'hex');

-- Whatever the service does, the chain has no fork and no gap. With the rights of whoever inserts, so that it sees
-- that organisation's entries alone.
create function log_entry_follows() returns trigger language plpgsql as $$
declare
    last log_entry;
begin
    select * into last from log_entry
    where organisation_id = new.organisation_id order by number desc limit 1;
    if new.number <> coalesce(last.number, 0) + 1
        or new.previous <> coalesce(last.hash, log_beginning(new.organisation_id)) then
        raise exception 'entry % does not follow the last one', new.number using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger follows before insert on log_entry for each row execute function log_entry_follows();
