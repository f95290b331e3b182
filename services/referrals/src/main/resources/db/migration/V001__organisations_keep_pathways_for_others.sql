-- A pathway: how somebody with a need gets to an organisation's help, and who may send them.
create table pathway (
    id               uuid primary key,
    organisation_id  uuid not null,
    published        boolean not null,
    audience         text not null check (audience in ('everybody', 'linked')),
    title            text not null check (length(title) between 1 and 120),
    need             text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    areas            text[] not null check (cardinality(areas) <= 100),
    eligibility      text check (length(eligibility) between 1 and 600),
    how              text check (length(how) between 1 and 600),
    what_next        text check (length(what_next) between 1 and 400),
    referrers        text not null check (referrers in ('anybody', 'organisations', 'asked')),
    self_referral    boolean not null,
    answer_days      int check (answer_days between 0 and 90),
    hours            text check (length(hours) between 1 and 200),
    languages        text[] not null,
    cost             text not null check (cost in ('free', 'contribution', 'paid')),
    cost_words       text check (length(cost_words) between 1 and 120),
    telephone        text check (length(telephone) between 3 and 20),
    email            text check (length(email) between 3 and 254),
    link             text check (length(link) between 8 and 200),
    version          int not null check (version > 0),
    changed_at       timestamptz not null,
    confirmed_at     timestamptz,
    confirmed_role   text,
    doubted_at       timestamptz,
    told             bigint not null default 0,
    told_open        boolean not null default false,
    unique (id, organisation_id),
    check ((confirmed_at is null) = (confirmed_role is null))
);
create index pathway_own on pathway (organisation_id, id);
create index pathway_by_need on pathway (need, id) where published;
comment on table pathway is 'pattern: shared. The holder writes. What is published for everybody is read by everybody while the holder is a known institution or a group with a public page; what is for the linked, by whom the holder lets refer.';
alter table pathway enable row level security;
alter table pathway force row level security;
create policy holder_reads on pathway for select using (organisation_id = acting_organisation());
-- The copies have policies of their own: a group that keeps a reader out is not listed for it.
create policy everybody_reads on pathway for select using (published and (
    audience = 'everybody' and (
        exists (select from institution_copy i where i.organisation_id = pathway.organisation_id)
        or exists (select from listing_copy l where l.organisation_id = pathway.organisation_id and l.listed))
    or exists (select from link_copy k where k.organisation_id = pathway.organisation_id
        and k.other_id = acting_organisation() and k.live and k.level in ('referrals', 'partner'))));
create policy holder_adds on pathway for insert with check (organisation_id = acting_organisation());
create policy holder_changes on pathway for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy holder_removes on pathway for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway to ${service}_app;

-- One row for each area of a pathway, so that a search reads one index. `breadth` grows from a ward to a country.
create table pathway_area (
    organisation_id uuid not null,
    pathway_id      uuid not null,
    code            text not null check (code ~ '^[EWSNK][0-9]{8}$'),
    need            text not null,
    breadth         int not null check (breadth between 0 and 5),
    primary key (pathway_id, code),
    foreign key (pathway_id, organisation_id) references pathway (id, organisation_id) on delete cascade
);
create index pathway_area_found on pathway_area (code, need, pathway_id) include (breadth);
comment on table pathway_area is 'pattern: shared. The holder writes; whoever reads the pathway reads its areas.';
alter table pathway_area enable row level security;
alter table pathway_area force row level security;
create policy holder_reads on pathway_area for select using (organisation_id = acting_organisation());
create policy readers_of_the_pathway_read on pathway_area for select using (
    (organisation_id <> acting_organisation()) is not false
    and exists (select from pathway p where p.id = pathway_id));
create policy holder_adds on pathway_area for insert with check (organisation_id = acting_organisation());
create policy holder_removes on pathway_area for delete using (organisation_id = acting_organisation());
grant select, insert, delete on pathway_area to ${service}_app;

-- What a published pathway was before it became what it is: which parts changed, and from what.
create table pathway_version (
    organisation_id uuid not null,
    pathway_id      uuid not null,
    version         int not null,
    at              timestamptz not null,
    parts           jsonb not null,
    primary key (pathway_id, version),
    foreign key (pathway_id, organisation_id) references pathway (id, organisation_id) on delete cascade
);
comment on table pathway_version is 'pattern: shared. The holder adds; whoever reads the pathway reads what changed in it.';
alter table pathway_version enable row level security;
alter table pathway_version force row level security;
create policy holder_reads on pathway_version for select using (organisation_id = acting_organisation());
create policy readers_of_the_pathway_read on pathway_version for select using (
    (organisation_id <> acting_organisation()) is not false
    and exists (select from pathway p where p.id = pathway_id));
create policy holder_adds on pathway_version for insert with check (organisation_id = acting_organisation());
create policy holder_removes on pathway_version for delete using (organisation_id = acting_organisation());
grant select, insert, delete on pathway_version to ${service}_app;
