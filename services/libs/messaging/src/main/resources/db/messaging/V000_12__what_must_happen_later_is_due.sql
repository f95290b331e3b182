create table due (
    organisation_id uuid not null,
    kind            text not null,
    subject_id      uuid not null,
    at              timestamptz not null,
    primary key (organisation_id, kind, subject_id)
);
create index due_soonest on due (at);
comment on table due is 'pattern: due. The app adds; only the clock reads, postpones and removes.';
alter table due enable row level security;
alter table due force row level security;
create policy app_adds on due for insert to ${service}_app with check (organisation_id = acting_organisation());
create policy clock_reads on due for select to ${service}_clock using (true);
create policy clock_postpones on due for update to ${service}_clock using (true) with check (true);
create policy clock_removes on due for delete to ${service}_clock using (true);
grant insert on due to ${service}_app;
grant select, update, delete on due to ${service}_clock;
