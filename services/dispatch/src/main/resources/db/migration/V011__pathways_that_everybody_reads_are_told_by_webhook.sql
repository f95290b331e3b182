-- Groups whose page was public once, with whom they kept out when it was so last: a pathway that goes with the page is
-- still told to those who could read it, and to nobody else.
create table pathway_keeper (
    organisation_id uuid primary key,
    shut_to         uuid[] not null default '{}'
);
comment on table pathway_keeper is 'pattern: public. Groups that were public. For those whom a group keeps out there is no row of it.';
alter table pathway_keeper enable row level security;
alter table pathway_keeper force row level security;
create policy seen_by_whom_it_lets_in on pathway_keeper for select
    using (coalesce(acting_organisation() <> all (shut_to), true) or organisation_id = acting_organisation());
create policy own_is_added on pathway_keeper for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on pathway_keeper for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on pathway_keeper for delete using (organisation_id = acting_organisation());
-- Not the column shut_to: nobody reads whom another one blocks.
grant select (organisation_id), insert, update, delete on pathway_keeper to ${service}_app;

create table pathway_news (
    pathway_id      uuid primary key,
    organisation_id uuid not null,
    need            text,
    version         bigint not null,
    changed_at      timestamptz not null
);
create index pathway_news_latest on pathway_news (changed_at, pathway_id);
comment on table pathway_news is 'pattern: public. Each pathway that everybody reads, once, at its last change; need is null from when it ended, for 31 days.';
alter table pathway_news enable row level security;
alter table pathway_news force row level security;
create policy seen_by_who_sees_its_keeper on pathway_news for select
    using (organisation_id = acting_organisation()
        or exists (select from pathway_keeper k where k.organisation_id = pathway_news.organisation_id)
        or exists (select from institution_copy i where i.organisation_id = pathway_news.organisation_id));
create policy own_is_added on pathway_news for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on pathway_news for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on pathway_news for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway_news to ${service}_app;
