create table passed_on (
    sender_id   uuid not null,
    receiver_id uuid not null,
    fund_id     uuid not null,
    primary key (sender_id, fund_id, receiver_id)
);
create index passed_on_from on passed_on (receiver_id, fund_id);
comment on table passed_on is 'pattern: between. Whose money a fund passes on: they read what groups chose to show them of it.';
alter table passed_on enable row level security;
alter table passed_on force row level security;
create policy sender_reads on passed_on for select using (sender_id = acting_organisation());
create policy receiver_reads on passed_on for select using (receiver_id = acting_organisation());
create policy sender_adds on passed_on for insert with check (sender_id = acting_organisation());
create policy sender_is_destroyed on passed_on for delete
    using (sender_id = acting_organisation() and is_destroyed());
create policy receiver_is_destroyed on passed_on for delete
    using (receiver_id = acting_organisation() and is_destroyed());
grant select, insert, delete on passed_on to ${service}_app;

do $$
declare
    there bigint;
    taken bigint;
begin
    alter table fund_source no force row level security;
    alter table passed_on no force row level security;
    select count(*) into there from (select distinct organisation_id, fund_id, from_id from fund_source
        where from_id is not null and from_id <> organisation_id) known;
    insert into passed_on (sender_id, receiver_id, fund_id)
        select distinct organisation_id, from_id, fund_id from fund_source
        where from_id is not null and from_id <> organisation_id;
    get diagnostics taken = row_count;
    assert taken = there, 'not every source was taken';
    alter table fund_source force row level security;
    alter table passed_on force row level security;
end $$;

create table report (
    application_id  uuid primary key,
    organisation_id uuid not null,
    audience_id     uuid not null,
    fund_id         uuid not null,
    happened        text not null check (happened in ('yes', 'partly', 'no')),
    -- Three lines at most.
    words           text check (length(words) between 1 and 900 and words !~ '\n.*\n.*\n'),
    quotable        boolean not null,
    to_source       boolean not null,
    version         int not null default 1,
    at              timestamptz not null,
    unique (application_id, organisation_id, audience_id),
    foreign key (application_id, organisation_id, audience_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index report_to on report (audience_id, application_id desc);
create index report_by on report (organisation_id, application_id desc);
create index report_of on report (fund_id, application_id desc) where to_source;
comment on table report is 'pattern: shared. What came of a grant, as the group says it. Its funder reads it, and whose money it was where the group says so.';
alter table report enable row level security;
alter table report force row level security;
create policy own_is_read on report for select using (organisation_id = acting_organisation());
create policy funder_reads on report for select using (audience_id = acting_organisation());
create policy source_reads on report for select using (to_source and exists (select from passed_on
    where passed_on.sender_id = audience_id and passed_on.fund_id = report.fund_id
    and passed_on.receiver_id = acting_organisation()));
create policy own_is_added on report for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on report for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on report for delete using (organisation_id = acting_organisation());
grant select, insert, update (happened, words, quotable, to_source, version, at), delete on report to ${service}_app;

create table report_photo (
    id              uuid primary key,
    application_id  uuid not null,
    organisation_id uuid not null,
    audience_id     uuid not null,
    type            text not null check (type in ('image/png', 'image/jpeg', 'image/webp')),
    content         bytea not null check (length(content) between 1 and 8388608),
    at              timestamptz not null,
    -- It goes when the report is taken back.
    foreign key (application_id, organisation_id, audience_id)
        references report (application_id, organisation_id, audience_id) on delete cascade
);
create index report_photo_of on report_photo (application_id, id);
comment on table report_photo is 'pattern: shared. A photo of what came of a grant, without what a camera writes beside it. For its funder alone.';
alter table report_photo enable row level security;
alter table report_photo force row level security;
create policy own_is_read on report_photo for select using (organisation_id = acting_organisation());
create policy funder_reads on report_photo for select using (audience_id = acting_organisation());
create policy own_is_added on report_photo for insert with check (organisation_id = acting_organisation());
create policy own_is_removed on report_photo for delete using (organisation_id = acting_organisation());
grant select, insert, delete on report_photo to ${service}_app;
