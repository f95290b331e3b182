-- Each morning a funder looks at what waits in a fund.
create index application_of_fund on application (receiver_id, fund_id, id desc);

-- Funds of before are looked at from tomorrow on, like those that are opened from now on.
alter table fund no force row level security;
alter table due no force row level security;
do $$
declare
    kept   bigint := (select count(*) from fund where state <> 'draft');
    looked bigint;
begin
    insert into due (organisation_id, kind, subject_id, at)
    select organisation_id, 'promise-is-looked-at', id,
        (date_trunc('day', now() at time zone 'Europe/London') + interval '1 day 9 hours') at time zone 'Europe/London'
    from fund where state <> 'draft'
    on conflict do nothing;
    get diagnostics looked = row_count;
    if looked <> kept then
        raise exception '% of % funds are looked at', looked, kept;
    end if;
end $$;
alter table due force row level security;
alter table fund force row level security;
