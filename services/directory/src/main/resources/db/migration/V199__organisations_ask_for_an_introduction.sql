-- A few words to an organisation that one may find: may we meet? There until its last day, and then for nobody.
create table introduction (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    role        text not null check (role ~ '^[a-z][a-z-]{1,40}$'),
    reason      text not null check (length(reason) between 1 and 300),
    at          timestamptz not null,
    until       date not null,
    unique (sender_id, receiver_id, role),
    check (sender_id <> receiver_id)
);
create index introduction_to on introduction (receiver_id, id);
comment on table introduction is
    'pattern: between. Whoever asks adds; both read until its last day; nobody changes it or says no.';

-- "Not for us": for the organisation that was asked alone. Whoever asked reads what they read of somebody who has not
-- looked yet.
create table introduction_put_away (
    organisation_id uuid not null,
    introduction_id uuid not null references introduction (id) on delete cascade,
    since           timestamptz not null,
    primary key (organisation_id, introduction_id)
);
comment on table introduction_put_away is
    'pattern: own. Which requests an organisation put away, for itself alone.';

alter table introduction enable row level security;
alter table introduction force row level security;
-- One that is hidden, or that blocks whoever asks, is not there to be asked.
create policy sender_asks on introduction for insert with check (
    sender_id = acting_organisation()
    and (exists (select from published_organisation o where o.organisation_id = introduction.receiver_id)
         or exists (select from listing l where l.organisation_id = introduction.receiver_id)));
create policy sender_reads on introduction for select using (sender_id = acting_organisation());
create policy receiver_reads on introduction for select using (
    receiver_id = acting_organisation()
    and until >= london_today()
    and not exists (select from blocked b
                    where b.organisation_id = acting_organisation() and b.blocked_id = introduction.sender_id));
create policy lapsed_ones_go on introduction for delete
    using (sender_id = acting_organisation() and until < london_today());
create policy either_is_destroyed on introduction for delete
    using ((sender_id = acting_organisation() or receiver_id = acting_organisation()) and is_destroyed());
grant select, insert, delete on introduction to directory_app;

alter table introduction_put_away enable row level security;
alter table introduction_put_away force row level security;
create policy own on introduction_put_away using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on introduction_put_away to directory_app;

-- A councillor reads of groups what everybody reads, whatever groups show the council. Who holds another role there too
-- reads by that one.
create function reads_as_the_public() returns boolean
    language sql stable parallel safe
    return coalesce(acting_roles() <@ array['councillor'], false);

alter policy linked_read on listing using (
    exists (select from link_side s
            where s.organisation_id = listing.organisation_id and s.other_id = acting_organisation())
    and not reads_as_the_public());
alter policy linked_read on listing_area using (
    exists (select from link_side s
            where s.organisation_id = listing_area.organisation_id and s.other_id = acting_organisation())
    and not reads_as_the_public());
alter policy card_holders_read on listing_facet using (
    exists (select from share_card c
            where c.organisation_id = listing_facet.organisation_id
              and c.facet = listing_facet.facet
              and c.audience_id = acting_organisation())
    and not reads_as_the_public());
alter policy card_holders_read on listing_patch using (
    exists (select from share_card c
            where c.organisation_id = listing_patch.organisation_id
              and c.facet = 'area'
              and c.audience_id = acting_organisation())
    and not reads_as_the_public());
