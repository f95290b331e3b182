-- A closing has an id of its own, so that what was noted for one that was called off finds nothing.
alter table closing add column term uuid not null default gen_random_uuid();

-- Who closed before was told that the group can be opened again within thirty days, and never that anything is
-- destroyed: for each of them the thirty days begin anew.
alter table closing no force row level security;
alter table due no force row level security;
do $$
declare
    closings bigint := (select count(*) from closing);
    noted    bigint;
begin
    update closing set reopens_until = greatest(reopens_until, now() + interval '30 days');
    get diagnostics noted = row_count;
    if noted <> closings then
        raise exception '% of % closings got their day', noted, closings;
    end if;
    insert into due (organisation_id, kind, subject_id, at)
    select organisation_id, 'destruction', term, reopens_until from closing
    union all
    select organisation_id, 'closing-told', term, now() from closing;
    get diagnostics noted = row_count;
    if noted <> 2 * closings then
        raise exception '% of % things to do were noted', noted, 2 * closings;
    end if;
end $$;
alter table due force row level security;
alter table closing force row level security;

-- Random ids that are nobody's any more, and when they ceased: they tell nobody anything, and keep what comes back out
-- of a backup from staying. One is added by itself alone, once its day has come, and is never taken away.
create table destroyed (
    organisation_id uuid primary key,
    at              timestamptz not null
);
comment on table destroyed is 'pattern: public. The ids of organisations of which everything was destroyed, for ever.';
alter table destroyed enable row level security;
alter table destroyed force row level security;
create policy everybody_reads on destroyed for select using (true);
create policy own_is_added on destroyed for insert with check (
    organisation_id = acting_organisation()
    and exists (select from closing c where c.organisation_id = acting_organisation() and c.reopens_until <= now()));
grant select, insert on destroyed to directory_app;

-- Whether the organisation acted for is one of them.
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
    foreach one in array array[
        'organisation', 'import_statement', 'import_claim', 'invitation', 'pending_act', 'capacity', 'log_entry',
        'facet_read', 'hiding_step', 'import_batch', 'inbox', 'idempotency'
    ] loop
        execute format('grant delete on %I to directory_app', one);
        execute format(
            'create trigger stays before delete on %I for each row execute function stays_until_destroyed()', one);
    end loop;
end $$;

create policy group_is_destroyed on listing for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on listing to directory_app;
create policy group_is_destroyed on listing_area for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on listing_area to directory_app;
create policy owner_is_destroyed on deletion_notice for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on deletion_notice to directory_app;
create policy own_is_destroyed on not_listed for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant delete on not_listed to directory_app;
-- The operator is no party with a side of its own: what it noted of a group is the group's name and words.
create policy group_is_destroyed on hiding for delete
    using (receiver_id = acting_organisation() and is_destroyed());
grant delete on hiding to directory_app;
create policy group_is_destroyed on hiding_end for delete
    using (receiver_id = acting_organisation() and is_destroyed());
grant delete on hiding_end to directory_app;
create policy group_is_destroyed on hiding_appeal for delete
    using (receiver_id = acting_organisation() and is_destroyed());
grant delete on hiding_appeal to directory_app;
-- But what sign-in has still to be told.
create policy app_forgets on due for delete to directory_app
    using (organisation_id = acting_organisation() and kind <> 'destroyed' and is_destroyed());
grant delete on due to directory_app;

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

-- And nobody is it again.
create function an_id_is_used_once() returns trigger language plpgsql as $$
begin
    if is_destroyed() then
        raise exception 'this organisation was destroyed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger an_id_is_used_once before insert on organisation for each row execute function an_id_is_used_once();
