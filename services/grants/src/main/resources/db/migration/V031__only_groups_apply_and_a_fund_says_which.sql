-- A fund that was for others than groups alone never took an application. It waits, so that whoever gives the money
-- decides what becomes of it; its words stay what they were.
alter table fund no force row level security;
alter table open_fund no force row level security;
do $$
declare
    meant  bigint := (select count(*) from open_fund where state = 'open' and not applicants @> array['group']);
    kept   bigint;
    shown  bigint;
begin
    update fund set state = 'paused', version = version + 1
    where state = 'open' and not terms -> 'applicants' ? 'group';
    get diagnostics kept = row_count;
    update open_fund set state = 'paused' where state = 'open' and not applicants @> array['group'];
    get diagnostics shown = row_count;
    if kept <> meant or shown <> meant then
        raise exception '% and % of % funds wait', kept, shown, meant;
    end if;
end $$;
alter table fund force row level security;
alter table open_fund force row level security;

alter table open_fund drop column applicants;
