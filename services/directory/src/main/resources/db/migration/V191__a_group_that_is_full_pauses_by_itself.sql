-- Until which day counting found a limit on all needs reached, and which count that was. What others see as a pause is
-- the later of the two: neither of them ends the other.
alter table listing
    add column full_until   date,
    add column full_version bigint not null default 0,
    add column shut_until   date generated always as (greatest(paused_until, full_until)) stored;
