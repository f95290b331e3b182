-- The roles of one service, made or brought up to date. Run as a superuser, once per service, after
--   set trellis.service = 'directory';
-- and, outside the local stack, after setting trellis.owner_password, trellis.app_password, trellis.relay_password
-- and trellis.clock_password. None of them can bypass row-level security; only the owner can change tables. The
-- counter is nobody who could sign in: it owns the functions that count what their caller may not read.
do $$
declare
    service  text := current_setting('trellis.service');
    part     text;
    login    text;
begin
    if service !~ '^[a-z][a-z0-9_]{1,30}$' then
        raise exception 'trellis.service must be a short lower-case name, not %', service;
    end if;
    foreach part in array array['owner', 'app', 'relay', 'clock'] loop
        login := service || '_' || part;
        if not exists (select from pg_roles where rolname = login) then
            execute format('create role %I', login);
        end if;
        execute format(
            'alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password %L',
            login,
            coalesce(nullif(current_setting('trellis.' || part || '_password', true), ''), 'trellis'));
    end loop;
    login := service || '_counter';
    if not exists (select from pg_roles where rolname = login) then
        execute format('create role %I', login);
    end if;
    execute format('alter role %I nologin nosuperuser nocreatedb nocreaterole noreplication nobypassrls', login);
    execute format('grant %I to %I with inherit false, set true', login, service || '_owner');
    -- The database itself is made beforehand: create database cannot run inside a block.
    execute format('alter database %I owner to %I', service, service || '_owner');
    execute format('revoke all on database %I from public', service);
    execute format(
        'grant connect on database %I to %I, %I, %I',
        service, service || '_app', service || '_relay', service || '_clock');
end
$$;
