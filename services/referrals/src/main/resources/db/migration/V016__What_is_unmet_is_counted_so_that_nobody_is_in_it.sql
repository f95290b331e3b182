-- Somebody had nowhere to send a need: nothing of who it was, and the organisation's own.
create table nowhere_to_send (
    id              uuid primary key,
    organisation_id uuid not null,
    need            text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    area            text not null check (area ~ '^[EWSNK][0-9]{8}$'),
    at              timestamptz not null
);
create index nowhere_to_send_of on nowhere_to_send (organisation_id, at);
create index nowhere_to_send_at on nowhere_to_send (at);
comment on table nowhere_to_send is 'pattern: own. A need for which the organisation found nobody; counted with those of others.';
alter table nowhere_to_send enable row level security;
alter table nowhere_to_send force row level security;
create policy own on nowhere_to_send using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy counter_counts on nowhere_to_send for select to ${service}_counter using (true);
grant select, insert, delete on nowhere_to_send to ${service}_app;
grant select on nowhere_to_send to ${service}_counter;

-- The steps need no policy for who counts: they are read by whoever reads their referral.
grant select (referral_id, state, at) on referral_step to ${service}_counter;
grant select (thread_id, area) on referral to ${service}_counter;
create index referral_step_unmet on referral_step (at) where state in ('declined', 'expired');

-- Counted once for each month that is over, and never again: two counts of one month could be taken from each other.
create table unmet_month (month date primary key check (extract(day from month) = 1));
comment on table unmet_month is 'pattern: reference. The months that were counted.';
create table unmet_cell (
    month date not null references unmet_month,
    area  text not null,
    need  text not null,
    count int not null check (count >= 5),
    primary key (month, area, need)
);
comment on table unmet_cell is 'pattern: reference. How many people''s need was unmet in a month and area; of nobody in particular.';
alter table unmet_month enable row level security;
alter table unmet_month force row level security;
alter table unmet_cell enable row level security;
alter table unmet_cell force row level security;
create policy everybody_reads on unmet_month for select using (true);
create policy everybody_reads on unmet_cell for select using (true);
create policy counter_adds on unmet_month for insert to ${service}_counter with check (true);
create policy counter_adds on unmet_cell for insert to ${service}_counter with check (true);
grant select on unmet_month, unmet_cell to ${service}_app, ${service}_counter;
grant insert on unmet_month, unmet_cell to ${service}_counter;

-- Counts what was declined, what expired and what had nowhere to go in the months that were over a week ago: each
-- person's need once, however often it was sent. A number stands only if it is five or more, and if whoever takes their
-- own away from it is left with none or with five or more.
create function count_unmet() returns void
    language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
    ready date := date_trunc('month', clock_timestamp() at time zone 'Europe/London' - interval '7 days')::date;
    m     date;
begin
    if exists (select from unmet_month where month = (ready - interval '1 month')::date) then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('count_unmet', 0));
    for m in select (ready - make_interval(months => n))::date from generate_series(1, 12) n
        order by 1
    loop
        continue when exists (select from unmet_month where month = m);
        insert into unmet_month values (m);
        with item as (
            select r.area, r.need, r.thread_id as whose, unnest(array[r.sender_id, r.receiver_id]) as party
            from referral_step s join referral r on r.id = s.referral_id
            where s.state in ('declined', 'expired') and r.sent_at is not null and r.area is not null
              and s.at >= m::timestamp at time zone 'Europe/London'
              and s.at < (m + interval '1 month') at time zone 'Europe/London'
            union
            select n.area, n.need, n.id, n.organisation_id from nowhere_to_send n
            where n.at >= m::timestamp at time zone 'Europe/London'
              and n.at < (m + interval '1 month') at time zone 'Europe/London'
        ),
        cell as (select i.area, i.need, count(distinct i.whose) as n from item i group by i.area, i.need),
        own as (select i.area, i.need, i.party, count(distinct i.whose) as n from item i group by i.area, i.need, i.party)
        insert into unmet_cell (month, area, need, count)
        select m, c.area, c.need, c.n from cell c
        where c.n >= 5 and not exists (select from own o
            where o.area = c.area and o.need = c.need and c.n - o.n between 1 and 4);
    end loop;
end $$;
revoke all on function count_unmet () from public;
grant execute on function count_unmet () to ${service}_app;
grant create on schema public to ${service}_counter;
alter function count_unmet () owner to ${service}_counter;
revoke create on schema public from ${service}_counter;
