-- What one organisation lets another one do. Each side of a link is a row of its own, written by its owner alone;
-- either party may remove both. A group that is unlisted makes its sides dormant: the other then sees nothing.
create table link_side (
    id                uuid primary key,
    organisation_id   uuid not null,
    organisation_kind text not null check (organisation_kind in ('group', 'council', 'infrastructure', 'partner')),
    other_id          uuid not null,
    other_kind        text not null check (other_kind in ('group', 'council', 'infrastructure', 'partner')),
    level             text not null check (level in ('listed', 'signposts', 'referrals', 'partner')),
    purpose           text check (length(purpose) between 1 and 200),
    since             timestamptz not null,
    dormant           boolean not null,
    version           int not null,
    check (organisation_id <> other_id)
);
create unique index link_side_once on link_side (organisation_id, other_id);
create index link_side_towards on link_side (other_id, organisation_id);
comment on table link_side is 'pattern: shared. The owner writes, the other reads while it is not dormant, either ends it.';
alter table link_side enable row level security;
alter table link_side force row level security;
create policy owner_reads on link_side for select using (organisation_id = acting_organisation());
create policy other_reads on link_side for select using (other_id = acting_organisation() and not dormant);
create policy owner_opens on link_side for insert with check (organisation_id = acting_organisation());
create policy owner_changes on link_side for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy either_ends on link_side for delete
    using (organisation_id = acting_organisation() or (other_id = acting_organisation() and not dormant));
grant select, insert, update, delete on link_side to directory_app;

-- Which facet of a group's page an organisation may see, why, and until which day (in Europe/London, inclusive).
create table share_card (
    id              uuid primary key,
    organisation_id uuid not null,
    audience_id     uuid not null,
    facet           text not null check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers')),
    purpose         text check (length(purpose) between 1 and 200),
    until           date,
    since           timestamptz not null,
    check (organisation_id <> audience_id)
);
create unique index share_card_once on share_card (organisation_id, audience_id, facet);
create index share_card_towards on share_card (audience_id, organisation_id);
comment on table share_card is 'pattern: shared. The owner writes; the audience reads while a side of the link is open to it.';
alter table share_card enable row level security;
alter table share_card force row level security;
create policy owner_reads on share_card for select using (organisation_id = acting_organisation());
create policy audience_reads on share_card for select using (
    audience_id = acting_organisation()
    and (until is null or until >= (now() at time zone 'Europe/London')::date)
    and exists (select from link_side s
                where s.organisation_id = share_card.organisation_id and s.other_id = acting_organisation()));
create policy owner_shares on share_card for insert with check (organisation_id = acting_organisation());
create policy owner_changes on share_card for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy either_ends on share_card for delete
    using (organisation_id = acting_organisation() or audience_id = acting_organisation());
grant select, insert, update, delete on share_card to directory_app;
