-- Makes Keycloak's database and its role. Safe to run again. For psql, as a superuser, in the database postgres.
\set ON_ERROR_STOP on
\getenv password KC_DB_PASSWORD

select 'create role keycloak login' where not exists (select from pg_roles where rolname = 'keycloak') \gexec
select format('alter role keycloak password %L', :'password') \gexec
select 'create database keycloak owner keycloak'
where not exists (select from pg_database where datname = 'keycloak') \gexec
-- The services' roles have no business here.
revoke all on database keycloak from public;
