-- A councillor moves an ask that was asked of councillors too to whoever keeps the ward fund, as an offer that they send
-- or set aside. It says nothing of who suggested it, and whoever asked learns nothing of it.
create table suggestion (
    organisation_id uuid not null,
    ask_id          uuid not null references ask (id) on delete cascade,
    at              timestamptz not null,
    set_aside_at    timestamptz,
    primary key (organisation_id, ask_id)
);
comment on table suggestion is 'pattern: own. Which asks a council''s councillors would answer out of the ward fund.';
alter table suggestion enable row level security;
alter table suggestion force row level security;
create policy own on suggestion using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete, update (set_aside_at) on suggestion to ${service}_app;
