-- Debezium's outbox event router columns, so that change data capture can replace the relay with no change of code.
create table outbox (
    id              uuid primary key,
    aggregatetype   text not null,
    aggregateid     text not null,
    type            text not null,
    payload         jsonb not null,
    organisation_id uuid,
    last            boolean not null default false,
    at              timestamptz not null default clock_timestamp(),
    position        bigint generated always as identity unique
);
comment on table outbox is 'pattern: outbox. The app adds and cannot read; only the relay reads and removes.';
alter table outbox enable row level security;
alter table outbox force row level security;
create policy app_adds on outbox for insert to ${service}_app
    with check (organisation_id is not distinct from acting_organisation());
create policy relay_reads on outbox for select to ${service}_relay using (true);
create policy relay_removes on outbox for delete to ${service}_relay using (true);
grant insert on outbox to ${service}_app;
grant select, delete on outbox to ${service}_relay;
