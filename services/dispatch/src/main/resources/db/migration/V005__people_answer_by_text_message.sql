create table answer (
    organisation_id uuid not null,
    notice_id       uuid not null references notice (id) on delete cascade,
    message_id      uuid not null,
    at              timestamptz not null,
    primary key (organisation_id, notice_id, message_id)
);
comment on table answer is 'pattern: own. That a text message answered a notice, so that one that comes again does nothing. Not who wrote, nor what.';
alter table answer enable row level security;
alter table answer force row level security;
create policy own on answer using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on answer to ${service}_app;
