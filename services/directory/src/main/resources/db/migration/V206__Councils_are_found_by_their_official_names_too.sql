-- A council is called by the name of its place ("Eastmere"); forms and suggestions say its official one.
alter table local_authority add column official_key text collate "C" generated always as (
    btrim(regexp_replace(regexp_replace(lower(name), '[''’`]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))) stored;
