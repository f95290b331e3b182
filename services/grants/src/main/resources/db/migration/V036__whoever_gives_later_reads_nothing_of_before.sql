-- When it first gave: what groups showed to the givers that there were is not for one who comes later.
alter table passed_on add column at timestamptz;

do $$
declare
    there bigint;
    taken bigint;
begin
    alter table fund_source no force row level security;
    alter table passed_on no force row level security;
    select count(*) into there from passed_on;
    update passed_on p set at = coalesce((select min(s.at) from fund_source s
        where s.organisation_id = p.sender_id and s.fund_id = p.fund_id and s.from_id = p.receiver_id), '-infinity');
    get diagnostics taken = row_count;
    assert taken = there, 'not every giver has its time';
    alter table fund_source force row level security;
    alter table passed_on force row level security;
end $$;

alter table passed_on alter column at set not null;

drop policy source_reads on report;
create policy source_reads on report for select using (to_source and exists (select from passed_on
    where passed_on.sender_id = audience_id and passed_on.fund_id = report.fund_id
    and passed_on.receiver_id = acting_organisation() and passed_on.at <= report.at));
