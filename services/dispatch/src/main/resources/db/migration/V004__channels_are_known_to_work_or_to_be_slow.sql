create table channel (
    name          text primary key check (name in ('sms', 'email')),
    failures      int not null default 0,
    failing_since timestamptz,
    probe_at      timestamptz
);
insert into channel (name) values ('sms'), ('email');
comment on table channel is 'pattern: reference. Whether each gateway answers, as all replicas found it. Belongs to nobody.';
alter table channel enable row level security;
alter table channel force row level security;
create policy everybody_reads on channel for select using (true);
create policy app_changes on channel for update to ${service}_app using (true) with check (true);
grant select, update on channel to ${service}_app;
