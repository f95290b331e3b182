-- Streets and postcodes are as the group writes them; shape is what it drew, a GeoJSON polygon.
create table sub_area (
    id              uuid primary key,
    organisation_id uuid not null,
    name            text not null check (length(name) between 1 and 80),
    streets         text[] not null check (cardinality(streets) <= 100),
    postcodes       text[] not null check (cardinality(postcodes) <= 200),
    shape           text,
    version         int not null,
    unique (organisation_id, id)
);
comment on table sub_area is 'pattern: own. A part of its area that a group shares out.';
alter table sub_area enable row level security;
alter table sub_area force row level security;
create policy own on sub_area using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on sub_area to directory_app;

-- Who is asked, or was. The address is sealed; mark is what it is known again by, and all that stays of somebody who
-- said no, so that they are not asked again before forget_at.
create table connector (
    id              uuid primary key,
    organisation_id uuid not null,
    sub_area_id     uuid,
    called          text check (length(called) between 1 and 40),
    sealed          text,
    hint            text,
    channel         text not null check (channel in ('sms', 'email')),
    language        text not null check (language in ('en', 'cy')),
    mark            text not null check (length(mark) = 64),
    token_mark      text not null check (length(token_mark) = 64),
    notice_id       uuid not null,
    state           text not null check (state in ('asked', 'agreed', 'declined', 'stopped')),
    asked_at        timestamptz not null,
    told_at         timestamptz not null,
    answered_at     timestamptz,
    away_until      date,
    forget_at       timestamptz,
    foreign key (organisation_id, sub_area_id) references sub_area (organisation_id, id)
        on delete set null (sub_area_id),
    check ((state in ('declined', 'stopped')) = (forget_at is not null)),
    check ((state in ('declined', 'stopped')) = (sealed is null)),
    check (state in ('declined', 'stopped') or sub_area_id is not null),
    check ((sealed is null) = (called is null)),
    check ((sealed is null) = (hint is null))
);
create index connector_of on connector (organisation_id, sub_area_id);
create index connector_told on connector (organisation_id, told_at);
create index connector_by_mark on connector (organisation_id, mark);
create unique index connector_by_token on connector (token_mark);
create unique index connector_by_notice on connector (organisation_id, notice_id);
comment on table connector is 'pattern: bearer. The organisation''s own; who holds the link sees that one row.';
alter table connector enable row level security;
alter table connector force row level security;
create policy own on connector using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on connector for select using (token_mark = acting_subject());
grant select, insert, update, delete on connector to directory_app;
