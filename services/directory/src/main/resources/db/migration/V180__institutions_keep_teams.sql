-- The person who acts in the current transaction, or null: then nothing that is for some people of an organisation alone
-- is seen.
create function acting_person() returns text
    language sql stable parallel safe
    return nullif(current_setting('trellis.person', true), '');

-- The team as which the current transaction reads, or null. Set where a group looks at its page with a team's eyes.
create function acting_team() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('trellis.team', true), '')::uuid;

create table team (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (length(name) between 1 and 80),
    wards           text[] not null check (cardinality(wards) <= 100),
    unique (organisation_id, id)
);
create unique index team_name on team (organisation_id, lower(name));
comment on table team is 'pattern: shared. The institution writes; who has opened a side of a link to it reads.';
alter table team enable row level security;
alter table team force row level security;
create policy own on team using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy linked_read on team for select using (
    exists (select from link_side s
            where s.organisation_id = acting_organisation() and s.other_id = team.organisation_id));
grant select, insert, update, delete on team to directory_app;

create table team_member (
    organisation_id uuid not null,
    team_id         uuid not null,
    person          text not null check (length(person) between 1 and 100),
    primary key (organisation_id, team_id, person),
    foreign key (organisation_id, team_id) references team (organisation_id, id) on delete cascade
);
create index team_member_is on team_member (organisation_id, person);
comment on table team_member is 'pattern: own. Who of an institution is in which of its teams, for itself alone.';
alter table team_member enable row level security;
alter table team_member force row level security;
create policy own on team_member using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on team_member to directory_app;

-- Whether what is for this team is for the current transaction. No person, no team; what is for no team is for all of
-- the organisation.
create function reads_as_team(team uuid) returns boolean
    language sql stable parallel safe
    return team is null or team = acting_team() or exists (
        select from team_member m
        where m.organisation_id = acting_organisation() and m.team_id = team and m.person = acting_person());
