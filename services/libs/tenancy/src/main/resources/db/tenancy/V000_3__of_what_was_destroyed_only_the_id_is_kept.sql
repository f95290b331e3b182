-- Random ids of organisations of which everything was destroyed: they tell nobody anything. One is added as itself, and
-- is never taken away.
create table destroyed (
    organisation_id uuid primary key,
    at              timestamptz not null
);
comment on table destroyed is 'pattern: public. The ids of organisations of which everything was destroyed, for ever.';
alter table destroyed enable row level security;
alter table destroyed force row level security;
create policy everybody_reads on destroyed for select using (true);
create policy own_is_added on destroyed for insert with check (organisation_id = acting_organisation());
grant select, insert on destroyed to ${service}_app;

-- Whether the organisation acted for is one of them.
create function is_destroyed() returns boolean language sql stable
    return exists (select from destroyed where organisation_id = acting_organisation());

-- For the tables of which rows are otherwise only added to, or changed. With the rights of whoever deletes.
create function stays_until_destroyed() returns trigger language plpgsql as $$
begin
    if not is_destroyed() then
        raise exception '% is kept while there is its organisation', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
