-- What directory told of how much a group takes on. The group reads its own; others only learn from `take` whether there
-- is room. A group without a row takes on what comes.
create table capacity_copy (
    organisation_id uuid primary key,
    paused_until    date,
    limits          jsonb not null default '[]',
    version         bigint not null
);
comment on table capacity_copy is 'pattern: own. What a group settled in directory; the functions that count read it too.';
alter table capacity_copy enable row level security;
alter table capacity_copy force row level security;
create policy own on capacity_copy using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy counter_reads on capacity_copy for select to ${service}_counter using (true);
grant select, insert, update, delete on capacity_copy to ${service}_app;
grant select on capacity_copy to ${service}_counter;
