-- `plan_id` is another one each time the member chooses anew: what was noted in `due` for the last choice then finds
-- nothing. `run_id` and what follows stand from the moment at which the week's numbers are asked for until they are told.
-- Whoever wants none any more leaves a row behind for at most a week, so that nobody gets two in one.
create table digest (
    id              uuid primary key,
    organisation_id uuid not null,
    person          text not null,
    plan_id         uuid not null,
    wanted          boolean not null,
    weekday         smallint not null check (weekday between 1 and 7),
    channel         text not null check (channel in ('sms', 'email')),
    next_at         timestamptz not null,
    last_at         timestamptz,
    run_id          uuid,
    run_until       timestamptz,
    counts          jsonb,
    unique (organisation_id, person),
    check ((run_id is null) = (run_until is null)),
    check (counts is null or run_id is not null),
    check (wanted or run_id is null)
);
comment on table digest is 'pattern: own. Which member hears once a week how much waits, on which day and by which way. Nobody outside ever learns that somebody does.';
alter table digest enable row level security;
alter table digest force row level security;
create policy own on digest using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on digest to directory_app;
