-- Which key of the keyset closed the key that stands in the row; null where that was not noted yet. The id of a key opens
-- nothing.
alter table details add column closed_by bigint;
alter table concern add column closed_by bigint;
alter table concern_word add column closed_by bigint;

-- Whoever keeps a row closes its key anew. What the key closes stays as it is: there is no grant for it.
create policy sender_closes_anew on details for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant update (key, closed_by) on details to ${service}_app;
grant update (key, closed_by) on concern_word to ${service}_app;

-- The operator may take an old key away when it closes nothing any more: three numbers over all organisations.
create policy counter_counts on details for select to ${service}_counter using (true);
create policy counter_counts on concern for select to ${service}_counter using (true);
create policy counter_counts on concern_word for select to ${service}_counter using (true);
grant select (closed_by) on details, concern, concern_word to ${service}_counter;
create function count_closed_by_others(now_by bigint) returns table (details bigint, concerns bigint, words bigint)
    language sql stable security definer set search_path = pg_catalog, public as $$
    select (select count(*) from details d where d.closed_by is distinct from now_by),
           (select count(*) from concern c where c.closed_by is distinct from now_by),
           (select count(*) from concern_word w where w.closed_by is distinct from now_by)
$$;
revoke all on function count_closed_by_others (bigint) from public;
grant execute on function count_closed_by_others (bigint) to ${service}_app;
grant create on schema public to ${service}_counter;
alter function count_closed_by_others (bigint) owner to ${service}_counter;
revoke create on schema public from ${service}_counter;

-- Who was asked about a concern keeps a copy of what was said. It was looked at once, after two years; now each day.
alter table due no force row level security;
update due set at = least(at, now() + interval '1 day') where kind = 'concern-question-forgotten';
alter table due force row level security;
