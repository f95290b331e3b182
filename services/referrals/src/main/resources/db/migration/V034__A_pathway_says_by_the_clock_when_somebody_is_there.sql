-- Weekly hours, other days and bank holidays, as on a group's page; null where there are words alone, or nothing.
alter table pathway add column times jsonb check (jsonb_typeof(times) = 'object' and length(times::text) <= 20000);
