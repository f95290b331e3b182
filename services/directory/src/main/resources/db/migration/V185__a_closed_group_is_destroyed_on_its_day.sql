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

-- Among the destroyed comes only who closed, and whose day has come.
alter policy own_is_added on destroyed with check (
    organisation_id = acting_organisation()
    and exists (select from closing c where c.organisation_id = acting_organisation() and c.reopens_until <= now()));

do $$
declare
    one text;
begin
    foreach one in array array[
        'organisation', 'import_statement', 'import_claim', 'invitation', 'pending_act', 'capacity', 'log_entry',
        'facet_read', 'hiding_step', 'import_batch'
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
alter policy app_forgets on due
    using (organisation_id = acting_organisation() and kind <> 'destroyed' and is_destroyed());

-- And nobody is it again.
create function an_id_is_used_once() returns trigger language plpgsql as $$
begin
    if is_destroyed() then
        raise exception 'this organisation was destroyed' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger an_id_is_used_once before insert on organisation for each row execute function an_id_is_used_once();
