-- A search near a postcode in a town, as the service asks PostgreSQL: the postcode, who covers it, who is near
-- within the first disk of cells, and the details of those. For pgbench; written by BenchScriptTest.
\set at random(0, 999)
select code, lat, lon, cast(here as text) as here, cast(cells as text) as cells
from bench_query where at = :at
\gset
select p.code || coalesce(', ' || w.name, ''), p.lat, p.lon, p.ward
from postcode p left join ward w on w.code = p.ward where p.code = :code;
select id, rank from (
    select listing_id as id, cast(round(12742000 * asin(least(1, sqrt(power(sin(radians(lat - :lat) / 2), 2)
    + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2))))) as int) - 400000000 as rank from published_need
    where need = :need and listing_id = any(array(select listing_id from published_cell where cell = any(cast(:here as bigint[])))) and listing_id not in (select k.listing_id from published_listing k where k.keeps_out
 and not exists (select from published_organisation o where o.organisation_id = k.organisation_id)) and (paused_until is null or paused_until < london_today())
        and true
    offset 0) as covering
where (rank, id) > (:afterRank, :afterId)
order by rank, id limit :rows;
select cast(array(select id from (select listing_id as id, metres as rank from (
    select listing_id, cast(round(12742000 * asin(least(1, sqrt(power(sin(radians(lat - :lat) / 2), 2)
    + cos(radians(:lat)) * cos(radians(lat)) * power(sin(radians(lon - :lon) / 2), 2))))) as int) as metres from published_need
    where need = :need and cell = any(:cells) and listing_id not in (select listing_id from published_cell where cell = any(cast(:here as bigint[]))) and listing_id not in (select k.listing_id from published_listing k where k.keeps_out
 and not exists (select from published_organisation o where o.organisation_id = k.organisation_id)) and (paused_until is null or paused_until < london_today())
        and true
    offset 0) as near
where metres <= :reach and (metres, listing_id) > (:afterRank, :afterId)
order by metres, listing_id limit :rows) as near) as text) as ids
\gset
select p.listing_id, case p.origin when 'import' then 'import' else 'public' end as via, p.name, p.summary,
    p.lat, p.lon, case when length(cast(p.outline as text)) <= 1000 then cast(p.outline as text) end as outline, p.not_offered, p.offers, p.area_words,
    p.confirmed_at, p.confirmed_role, p.confirmed_how, p.doubted_at, p.edited_at, s.level,
    p.taking, p.paused_until, p.note, p.note_until, p.languages, p.wards, cast(p.hours as text) as hours,
    cast(p.about as text) as about,
    o.organisation_id as lister_id, o.name as lister_name
from published_listing p
left join link_side s on s.organisation_id = p.listing_id and s.other_id = acting_organisation()
left join lateral (select organisation_id, name from published_organisation
    where p.origin = 'import' and organisation_id = p.organisation_id limit 1) as o on true
where p.listing_id = any(:ids)
union all
select l.organisation_id, 'link', l.name, l.summary,
    cast(round(cast(coalesce(l.lat, a.lat, o.lat, w.lat) as numeric), 2) as double precision),
    cast(round(cast(coalesce(l.lon, a.lon, o.lon, w.lon) as numeric), 2) as double precision),
    case when length(cast(a.outline as text)) <= 1000 then cast(a.outline as text) end, l.not_offered, l.offers, l.area_words,
    l.confirmed_at, l.confirmed_role, l.confirmed_how, l.doubted_at, l.edited_at, s.level,
    l.taking, l.shut_until, l.note, l.note_until, l.languages, l.wards, cast(l.hours as text),
    cast(l.about as text),
    null, null
from link_side s join listing l on l.organisation_id = s.organisation_id
left join listing_area a on a.organisation_id = s.organisation_id
left join lateral (select lat, lon from outcode where code = l.outcodes[1] limit 1) as o on l.lat is null
left join lateral (select lat, lon from ward where code = l.wards[1] limit 1) as w on l.lat is null
where s.other_id = acting_organisation() and l.organisation_id = any(:ids)
  and not exists (select from published_listing p where p.listing_id = l.organisation_id);
