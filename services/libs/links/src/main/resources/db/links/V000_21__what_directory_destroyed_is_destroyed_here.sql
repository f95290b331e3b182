-- Ids of organisations of which everything was destroyed, as directory says: they tell nobody anything. One is added
-- as itself, when directory says so, and is never taken away.
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

create function is_destroyed() returns boolean language sql stable
    return exists (select from destroyed where organisation_id = acting_organisation());

-- What is otherwise only added to, or changed, goes in that one case. With the rights of whoever deletes.
create function stays_until_destroyed() returns trigger language plpgsql as $$
begin
    if not is_destroyed() then
        raise exception '% is kept while there is its organisation', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

do $$
declare
    one text;
begin
    foreach one in array array['inbox', 'idempotency'] loop
        execute format('grant delete on %I to ${service}_app', one);
        execute format(
            'create trigger stays before delete on %I for each row execute function stays_until_destroyed()', one);
    end loop;
end $$;

-- Its copies, but not what others copied of their own sides.
create policy owner_is_destroyed on link_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on link_copy to ${service}_app;
create policy own_is_destroyed on listing_copy for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on listing_copy to ${service}_app;
create policy app_forgets on due for delete to ${service}_app
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on due to ${service}_app;

-- Whatever still arrives for it has been handled: nothing is written in its name any more.
create function nothing_reaches_the_destroyed() returns trigger language plpgsql as $$
begin
    if is_destroyed() then
        return null;
    end if;
    return new;
end $$;
create trigger nothing_reaches_the_destroyed before insert on inbox
    for each row execute function nothing_reaches_the_destroyed();
