-- What is being handled for it while it is destroyed is waited for, and then cleared with the rest; what comes after
-- that sees that there is nobody any more.
create or replace function nothing_reaches_the_destroyed() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended(new.organisation_id::text, 14));
    if is_destroyed() then
        return null;
    end if;
    return new;
end $$;

create function whoever_is_destroyed_waits_for_what_arrives() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(new.organisation_id::text, 14));
    return new;
end $$;
create trigger whoever_is_destroyed_waits_for_what_arrives before insert on destroyed
    for each row execute function whoever_is_destroyed_waits_for_what_arrives();
