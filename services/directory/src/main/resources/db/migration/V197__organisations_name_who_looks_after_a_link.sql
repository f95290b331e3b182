-- From when on a link is open both ways and neither side sleeps, as the organisation that acts may see it; null where it
-- is not. What was shown on an earlier link of the same two does not come back with a new one.
create function linked_both_ways_since(other uuid) returns timestamptz
    language sql stable parallel safe
    return (
        select greatest(ours.since, theirs.since)
        from link_side ours
        join link_side theirs on theirs.organisation_id = ours.other_id and theirs.other_id = ours.organisation_id
        where ours.organisation_id = acting_organisation() and ours.other_id = other
          and not ours.dormant and not theirs.dormant);

-- Who looks after a link: a member, by the id that sign-in knows them by. Where no other organisation is named, after
-- all links that have nobody of their own. One for a link hangs on its owner's side of it, and goes with it whoever ends
-- that.
create table liaison (
    id              uuid primary key,
    organisation_id uuid not null,
    other_id        uuid,
    person          text not null check (length(person) between 1 and 100),
    contact         text check (length(contact) between 1 and 100),
    since           timestamptz not null,
    unique (organisation_id, id),
    unique nulls not distinct (organisation_id, other_id),
    foreign key (organisation_id, other_id) references link_side (organisation_id, other_id) on delete cascade
);
create index liaison_is on liaison (organisation_id, person);
comment on table liaison is 'pattern: own. Who of an organisation looks after which of its links, for itself alone.';
alter table liaison enable row level security;
alter table liaison force row level security;
create policy own on liaison using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on liaison to directory_app;

-- As much of it as the other side may read, and no id of a person: row security knows rows and not columns.
create table liaison_shown (
    id              uuid primary key,
    organisation_id uuid not null,
    other_id        uuid,
    called          text check (length(called) between 1 and 40),
    team            text check (length(team) between 1 and 80),
    contact         text check (length(contact) between 1 and 100),
    cover_called    text check (length(cover_called) between 1 and 40),
    cover_from      date,
    cover_until     date,
    foreign key (organisation_id, id) references liaison (organisation_id, id) on delete cascade,
    check ((cover_from is null) = (cover_until is null))
);
create index liaison_shown_to on liaison_shown (organisation_id, other_id);
comment on table liaison_shown is
    'pattern: shared. The owner writes; the other side of a link that is open both ways reads what is for it.';
alter table liaison_shown enable row level security;
alter table liaison_shown force row level security;
create policy own on liaison_shown using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy linked_reads on liaison_shown for select using (
    organisation_id <> acting_organisation()
    and coalesce(other_id = acting_organisation(), true)
    and linked_both_ways_since(organisation_id) is not null);
grant select, insert, update, delete on liaison_shown to directory_app;
