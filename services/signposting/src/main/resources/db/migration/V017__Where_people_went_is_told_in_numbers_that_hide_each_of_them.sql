-- For who handed leaflets out: how many came in a month that was over a week ago, by receiver and need. A number stands
-- only if five or more came, and five or more could have come and did not: else whoever remembers to whom it handed one
-- would know of each of them. Months do not overlap, and are told for a year, in which nothing that they are counted
-- from is removed: so no two answers can be taken from each other.
create function count_came(of_month date) returns table (receiver_id uuid, need text, came bigint)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select o.receiver_id, o.need, count(*) filter (where o.is_here)
    from (
        select distinct l.id, t.receiver_id, l.need,
            (a.came_on < of_month + interval '1 month') is true as is_here
        from leaflet l
        join leaflet_target t on t.leaflet_id = l.id
        left join arrival a on a.organisation_id = t.receiver_id and a.leaflet_token = l.id
        where l.organisation_id = acting_organisation()
          and extract(day from of_month) = 1
          and of_month + interval '1 month' + interval '7 days' <= clock_timestamp() at time zone 'Europe/London'
          and of_month + interval '14 months' > clock_timestamp() at time zone 'Europe/London'
          and l.handed_on >= of_month - 90 and l.handed_on < of_month + interval '1 month'
          and (a.came_on is null or a.came_on >= of_month)) o
    group by o.receiver_id, o.need
    having count(*) filter (where o.is_here) >= 5 and count(*) filter (where not o.is_here) >= 5
$$;
-- Of leaflets it sees those of its caller, by the policies that hold for everybody, which read these columns. Arrivals
-- alone it sees of all.
grant select (id, organisation_id, code, need, handed_on) on leaflet to ${service}_counter;
grant select (leaflet_id, organisation_id, receiver_id) on leaflet_target to ${service}_counter;
grant select (organisation_id, leaflet_token, came_on) on arrival to ${service}_counter;
revoke all on function count_came (date) from public;
grant execute on function count_came (date) to ${service}_app;
grant create on schema public to ${service}_counter;
grant usage on schema public to ${service}_counter;
alter function count_came (date) owner to ${service}_counter;
revoke create on schema public from ${service}_counter;
