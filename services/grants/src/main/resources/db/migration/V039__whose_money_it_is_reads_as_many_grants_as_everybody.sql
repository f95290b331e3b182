-- Where few applications brought nothing, a source read how many there were, and everybody how many grants there are:
-- one taken from the other told how many were refused. A fund that is settled is counted no more, so what stands there is
-- put right here.
alter table source_count no force row level security;
do $$
declare
    meant   bigint := (select count(*) from source_count c join open_fund f on f.id = c.fund_id
                       where c.grants is null and f.grants is not null);
    righted bigint;
begin
    update source_count c set applications = null, grants = f.grants, given_pence = f.given_pence
    from open_fund f where f.id = c.fund_id and c.grants is null and f.grants is not null;
    get diagnostics righted = row_count;
    if righted <> meant then
        raise exception '% of % counts were put right', righted, meant;
    end if;
end $$;
alter table source_count force row level security;
