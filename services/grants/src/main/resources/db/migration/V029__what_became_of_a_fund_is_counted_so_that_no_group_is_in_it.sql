-- The wards that a group says it is in: without them nobody sees which part of an area a fund does not reach.
alter table application add column wards text[] not null default '{}';
create index application_to_fund on application (receiver_id, fund_id);
create index payment_of_fund on payment (organisation_id, fund_id) where state = 'paid';

-- What everybody may know. A number of fewer than five is not here: it could be somebody.
alter table open_fund
    add column grants        int check (grants >= 5),
    add column given_pence   bigint check (given_pence >= 0),
    add column in_time       int check (in_time between 0 and 100),
    add column median_days   int check (median_days >= 0),
    add column counted_at    timestamptz,
    add check ((grants is null) = (given_pence is null)),
    add check ((in_time is null) = (median_days is null));
grant update (grants, given_pence, in_time, median_days, counted_at) on open_fund to ${service}_app;

create table source_count (
    fund_id         uuid not null,
    organisation_id uuid not null,
    -- Whose money it is.
    audience_id     uuid not null,
    source_pence    bigint not null check (source_pence > 0),
    received_pence  bigint not null check (received_pence >= source_pence),
    given_pence     bigint check (given_pence >= 0),
    applications    int check (applications >= 5),
    grants          int check (grants >= 5),
    in_time         int check (in_time between 0 and 100),
    median_days     int check (median_days >= 0),
    paid_after_days int check (paid_after_days >= 0),
    counted_at      timestamptz not null,
    primary key (fund_id, audience_id),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id),
    check ((grants is null) = (given_pence is null)),
    -- Nor is what is left when one is taken from the other.
    check (applications - grants = 0 or applications - grants >= 5)
);
create index source_count_for on source_count (audience_id, fund_id desc);
create index source_count_of on source_count (organisation_id, fund_id);
comment on table source_count is 'pattern: shared. What whoever a fund''s money came from sees of it, counted by who gives it away.';
alter table source_count enable row level security;
alter table source_count force row level security;
create policy own_is_read on source_count for select using (organisation_id = acting_organisation());
create policy source_reads on source_count for select using (audience_id = acting_organisation());
create policy own_is_added on source_count for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on source_count for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_destroyed on source_count for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant select, insert, delete,
    update (source_pence, received_pence, given_pence, applications, grants, in_time, median_days, paid_after_days,
        counted_at) on source_count to ${service}_app;

-- Those that are open already are counted from now on too.
alter table fund no force row level security;
alter table due no force row level security;
insert into due (organisation_id, kind, subject_id, at)
    select organisation_id, 'fund-is-counted', id, now() from fund where state <> 'draft'
    on conflict do nothing;
alter table fund force row level security;
alter table due force row level security;

-- The published grants of one fund, newest first.
create index open_grant_of_fund on open_grant (organisation_id, (record #>> '{grantProgramme,0,code}'), id desc)
    where record_id is not null;
