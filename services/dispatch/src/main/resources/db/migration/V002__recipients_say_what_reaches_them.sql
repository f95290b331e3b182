-- Who is reached is known by an id made from the mark of the address, and by nothing else.
create table recipient (
    organisation_id uuid primary key,
    opted_out_at    timestamptz,
    used_at         timestamptz not null
);
comment on table recipient is 'pattern: own. Belongs to the id that is made from the mark of an address. Forgotten 30 days after its last use, unless it opted out.';
alter table recipient enable row level security;
alter table recipient force row level security;
create policy own on recipient using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on recipient to ${service}_app;

create table recipient_notice (
    organisation_id uuid not null,
    notice_id       uuid not null,
    asked_by        uuid,
    at              timestamptz not null,
    primary key (organisation_id, notice_id)
);
comment on table recipient_notice is 'pattern: own. What a recipient got of late, to keep the bound; asked_by is whom an answer goes to, where one is awaited. Kept for two days.';
alter table recipient_notice enable row level security;
alter table recipient_notice force row level security;
create policy own on recipient_notice using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on recipient_notice to ${service}_app;

create table recipient_said (
    organisation_id uuid not null,
    message_id      uuid not null,
    at              timestamptz not null,
    primary key (organisation_id, message_id)
);
comment on table recipient_said is 'pattern: own. The ids of text messages that were acted on, so that one that comes again does nothing. Kept for two days.';
alter table recipient_said enable row level security;
alter table recipient_said force row level security;
create policy own on recipient_said using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on recipient_said to ${service}_app;
