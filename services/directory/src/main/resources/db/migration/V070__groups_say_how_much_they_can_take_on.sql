-- Days are days in London, also when the clocks change.
create function london_today() returns date
    language sql stable
    return (now() at time zone 'Europe/London')::date;

-- What others see of it, beside the words of the page: one word, a day, and a note with its last day. Each holds by
-- its day alone, so that nothing has to come by for it to end.
alter table listing
    add column taking       text not null default 'taking' check (taking in ('taking', 'limited')),
    add column paused_until date,
    add column note         text check (length(note) between 1 and 140),
    add column note_until   date,
    add check ((note is null) = (note_until is null));

-- The group's own. pause_id: the pause that holds now; what falls due for an older one is over.
create table capacity (
    organisation_id uuid primary key,
    quiet_from      time,
    quiet_until     time,
    pause_id        uuid,
    version         int not null,
    check ((quiet_from is null) = (quiet_until is null)),
    check (quiet_from <> quiet_until)
);
comment on table capacity is 'pattern: own. Quiet hours in Europe/London, over midnight when they end before they begin.';
alter table capacity enable row level security;
alter table capacity force row level security;
create policy own on capacity using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on capacity to directory_app;

create table capacity_limit (
    organisation_id uuid not null,
    need            text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    period          text not null check (period in ('day', 'week', 'month')),
    most            int not null check (most between 1 and 1000),
    primary key (organisation_id, need, period)
);
comment on table capacity_limit is 'pattern: own. At most so many in a period; need any: all needs together.';
alter table capacity_limit enable row level security;
alter table capacity_limit force row level security;
create policy own on capacity_limit using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on capacity_limit to directory_app;
