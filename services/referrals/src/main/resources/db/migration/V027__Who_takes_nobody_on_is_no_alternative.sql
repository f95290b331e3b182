-- Until which day the holder takes nobody on, because it pauses or is full: what its page in the directory says too.
-- Written as the holder, whenever either changes; it holds by its day, so that nothing has to happen when that is over.
alter table pathway add column closed_until date;

alter table pathway no force row level security;
alter table capacity_copy no force row level security;
alter table load_told no force row level security;
do $$
declare
    closed bigint;
    noted  bigint;
begin
    select count(*) into closed from pathway p
    left join capacity_copy c using (organisation_id) left join load_told l using (organisation_id)
    where greatest(c.paused_until, l.full_until) is not null;
    update pathway p set closed_until = n.until
    from (select q.id, greatest(c.paused_until, l.full_until) as until from pathway q
        left join capacity_copy c using (organisation_id) left join load_told l using (organisation_id)) n
    where n.id = p.id and n.until is not null;
    get diagnostics noted = row_count;
    if noted <> closed then
        raise exception '% pathways are of holders that take nobody on, % were noted', closed, noted;
    end if;
end $$;
alter table load_told force row level security;
alter table capacity_copy force row level security;
alter table pathway force row level security;
