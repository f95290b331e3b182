-- Makes one service's database and its roles. Safe to run again. For psql, as a superuser, in the database postgres.
-- Names and passwords come from the environment, so that none stands on a command line.
\set ON_ERROR_STOP on
\getenv service TRELLIS_SERVICE
\getenv owner TRELLIS_DATABASE_OWNER_PASSWORD
\getenv app TRELLIS_DATABASE_APP_PASSWORD
\getenv relay TRELLIS_DATABASE_RELAY_PASSWORD
\getenv clock TRELLIS_DATABASE_CLOCK_PASSWORD

-- Left empty, roles.sql would take the demo's.
select not '' = any (array[:'owner', :'app', :'relay', :'clock']) as given \gset
\if :given
\else
do $$ begin raise exception 'each of the four TRELLIS_DATABASE_..._PASSWORD must be given'; end $$;
\endif

select format('create database %I', :'service')
where not exists (select from pg_database where datname = :'service') \gexec

-- Settings of this session alone: roles.sql reads them.
select set_config('trellis.service', :'service', false),
       set_config('trellis.owner_password', :'owner', false),
       set_config('trellis.app_password', :'app', false),
       set_config('trellis.relay_password', :'relay', false),
       set_config('trellis.clock_password', :'clock', false)
\g /dev/null

\ir roles.sql
