-- A steward's leave for the operator to look at the group's own page and links. The policy itself ends it: after until
-- the operator sees no row, whatever the code does.
create table support_visit (
    id              uuid primary key,
    organisation_id uuid not null,
    visitor_id      uuid not null,
    name            text not null,
    about           text not null check (length(about) between 1 and 200),
    since           timestamptz not null,
    until           timestamptz not null,
    told_at         timestamptz,
    check (until > since and until <= since + interval '8 hours')
);
create index support_visit_of on support_visit (organisation_id, until);
create index support_visit_to on support_visit (visitor_id, until);
comment on table support_visit is 'pattern: shared. The group writes and ends it; the operator reads it until its time is over.';
alter table support_visit enable row level security;
alter table support_visit force row level security;
create policy group_reads on support_visit for select using (organisation_id = acting_organisation());
create policy operator_reads on support_visit for select using (visitor_id = acting_organisation() and until > now());
create policy group_invites on support_visit for insert with check (organisation_id = acting_organisation());
create policy group_notes on support_visit for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy group_ends on support_visit for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on support_visit to directory_app;
