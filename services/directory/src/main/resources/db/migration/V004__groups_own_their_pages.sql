create table need (
    code     text primary key check (code ~ '^[a-z][a-z-]{1,40}$'),
    english  text not null,
    welsh    text not null,
    position int not null
);
comment on table need is 'pattern: reference. What people ask for, in everyday words. The Welsh awaits a person''s review.';
alter table need enable row level security;
alter table need force row level security;
create policy everybody_reads on need for select using (true);
grant select on need to directory_app;
-- The owner is under the policies too: they are lifted for what a migration itself puts in.
alter table need no force row level security;
insert into need (code, english, welsh, position) values
    ('food', 'Food and hot meals', 'Bwyd a phrydau poeth', 1),
    ('shopping', 'Shopping and errands', 'Siopa a negesau', 2),
    ('prescriptions', 'Collecting prescriptions', 'Casglu presgripsiynau', 3),
    ('company', 'Company and a friendly call', 'Cwmni a galwad gyfeillgar', 4),
    ('transport', 'Lifts and transport', 'Lifftiau a chludiant', 5),
    ('children', 'Children and families', 'Plant a theuluoedd', 6),
    ('money', 'Money, debt and benefits', 'Arian, dyled a budd-daliadau', 7),
    ('fuel', 'Heating and fuel', 'Gwresogi a thanwydd', 8),
    ('housing', 'Housing and homelessness', 'Tai a digartrefedd', 9),
    ('clothes', 'Clothes and furniture', 'Dillad a dodrefn', 10),
    ('mending', 'Repairs and odd jobs', 'Trwsio a mân swyddi', 11),
    ('digital', 'Getting online', 'Mynd ar-lein', 12),
    ('language', 'Interpreting and languages', 'Cyfieithu ac ieithoedd', 13),
    ('wellbeing', 'Mental health and wellbeing', 'Iechyd meddwl a lles', 14),
    ('anything', 'Anything else: ask us anyway', 'Unrhyw beth arall: gofynnwch beth bynnag', 15);
alter table need force row level security;

create table listing (
    organisation_id uuid primary key,
    name            text not null check (length(name) between 1 and 120),
    summary         text not null check (length(summary) <= 600),
    offers          text[] not null,
    not_offered     text not null check (length(not_offered) <= 600),
    languages       text[] not null,
    area_words      text not null check (length(area_words) <= 200),
    wards           text[] not null,
    outcodes        text[] not null,
    lat             double precision check (lat between 49 and 61),
    lon             double precision check (lon between -9 and 3),
    radius_metres   int check (radius_metres between 50 and 50000),
    confirmed_at    timestamptz,
    confirmed_role  text,
    confirmed_how   text,
    edited_at       timestamptz not null,
    version         int not null,
    check ((lat is null) = (lon is null)),
    check (radius_metres is null or lat is not null)
);
comment on table listing is 'pattern: shared. The group writes; an organisation that a side of a link is open to reads.';
alter table listing enable row level security;
alter table listing force row level security;
create policy group_reads on listing for select using (organisation_id = acting_organisation());
create policy linked_read on listing for select using (
    exists (select from link_side s
            where s.organisation_id = listing.organisation_id and s.other_id = acting_organisation()));
create policy group_adds on listing for insert with check (organisation_id = acting_organisation());
create policy group_changes on listing for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on listing to directory_app;

-- The parts of a page that are shown only by a share card. Stored and served here alone.
create table listing_facet (
    organisation_id uuid not null,
    facet           text not null check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers')),
    content         jsonb not null,
    primary key (organisation_id, facet)
);
comment on table listing_facet is 'pattern: shared. The group writes; who holds a live share card for the facet reads.';
alter table listing_facet enable row level security;
alter table listing_facet force row level security;
create policy group_reads on listing_facet for select using (organisation_id = acting_organisation());
create policy card_holders_read on listing_facet for select using (
    exists (select from share_card c
            where c.organisation_id = listing_facet.organisation_id
              and c.facet = listing_facet.facet
              and c.audience_id = acting_organisation()));
create policy group_adds on listing_facet for insert with check (organisation_id = acting_organisation());
create policy group_changes on listing_facet for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy group_removes on listing_facet for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on listing_facet to directory_app;
