-- As many groups as bench.groups says, with what search reads of them, for measuring. Run as a superuser in the
-- directory's own database, after a table bench_place (at, lat, lon, cell, area) was filled with the places to use.
-- Nine in ten are public; one in forty pauses; one in twenty says something of food and access; every group has a
-- page; each of a hundred councils has links with a thousandth of them.
insert into outcode (code, lat, lon, town, key)
select chr(65 + a) || chr(65 + b) || n, 51.5, -0.1, 'Town', 'town ' || a
from generate_series(0, 25) as a, generate_series(0, 25) as b, generate_series(0, 9) as n
on conflict do nothing;
insert into ward (code, name, district, lat, lon, key)
select 'E' || lpad(g::text, 8, '0'), 'Ward ' || g, 'District', 51.5, -0.1, 'ward ' || g
from generate_series(1, 8000) as g;

create table bench_group as
select g,
       md5('group ' || g)::uuid as id,
       g % 10 <> 0 as public,
       (select count(*) from bench_place) as places,
       (array ['Anchor', 'Beacon', 'Chandler', 'Dock', 'Eel', 'Ferry', 'Gull', 'Harbour', 'Iron', 'Jetty', 'Kiln',
           'Lantern', 'Mast', 'Net', 'Oyster', 'Pump', 'Quay', 'Rope', 'Sail', 'Tide'])[1 + g % 20] || ' '
           || (array ['Row', 'Hill', 'Street', 'Road', 'Lane', 'Close', 'Yard'])[1 + g / 20 % 7] || ' '
           || (array ['Neighbours', 'Mutual Aid', 'Helping Hands', 'Larder', 'Tenants', 'Kitchen',
                      'Friends'])[1 + g / 140 % 7] || ' ' || g as name,
       (select array_agg(distinct (array ['food', 'shopping', 'prescriptions', 'company', 'transport', 'children',
           'money', 'fuel', 'housing', 'clothes', 'mending', 'digital', 'language', 'wellbeing',
           'anything'])[1 + (g * 7 + n * n * 3) % 15]) from generate_series(1, 1 + g % 5) as n) as offers
from generate_series(1, current_setting('bench.groups')::int) as g;

insert into listing (organisation_id, name, summary, offers, not_offered, languages, area_words, wards, outcodes, lat,
                     lon, edited_at, version, paused_until, about)
select id, name, 'We help one another with what there is.', offers, '', '{en}', 'the streets around', array ['E' || lpad((1 + g % 8000)::text, 8, '0')],
       array ['BA' || g % 10], lat, lon, now(), 0, case when g % 40 = 3 then current_date + 10 end,
       case when g % 20 = 7 then '{"traits": ["halal", "step-free"]}'::jsonb end
from bench_group join bench_place on at = g * 7919::bigint % places;

insert into published_listing (listing_id, organisation_id, origin, name, summary, offers, not_offered, languages,
                               area_words, wards, outcodes, lat, lon, edited_at, words, paused_until, about)
select organisation_id, organisation_id, 'group', l.name, summary, l.offers, not_offered, languages, area_words, wards,
       outcodes, case when g % 50 <> 1 then lat end, case when g % 50 <> 1 then lon end, edited_at,
       search_words(concat_ws(' ', l.name, summary, area_words, need_words(l.offers), about_words(about))), paused_until, about
from listing l join bench_group b on b.id = l.organisation_id
where public;

insert into published_need (need, cell, listing_id, organisation_id, lat, lon, paused_until)
select need, cell, listing_id, listing_id, p.lat, p.lon, paused_until
from published_listing p join bench_group b on b.id = p.listing_id
join bench_place on at = g * 7919::bigint % places, unnest(array_append(p.offers, 'any')) as need
where p.lat is not null;

insert into published_cell (cell, listing_id, organisation_id)
select distinct unnest(area), listing_id, listing_id
from published_listing p join bench_group b on b.id = p.listing_id
join bench_place on at = g * 7919::bigint % places
where p.lat is not null;

insert into listing_area (organisation_id, lat, lon, cells)
select b.id, lat, lon, area from bench_group b join bench_place on at = g * 7919::bigint % places;

insert into published_organisation (organisation_id, kind, name)
select id, 'group', name from bench_group where public;

insert into link_side (id, organisation_id, organisation_kind, other_id, other_kind, level, since, dormant, version)
select gen_random_uuid(), id, 'group', md5('council ' || g / 10 % 100)::uuid, 'council', 'signposts', now(), false, 0
from bench_group where g % 10 = 0;

drop table bench_group;
