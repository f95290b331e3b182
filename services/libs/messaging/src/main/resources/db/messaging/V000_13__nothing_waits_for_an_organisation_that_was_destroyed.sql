-- What was received and asked for is remembered until the organisation is destroyed, and what is due is the clock's
-- until then.
grant delete on inbox, idempotency to ${service}_app;
create trigger stays before delete on inbox for each row execute function stays_until_destroyed();
create trigger stays before delete on idempotency for each row execute function stays_until_destroyed();
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
