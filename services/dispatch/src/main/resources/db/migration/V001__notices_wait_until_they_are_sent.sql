-- The address and the words stay as they came: sealed, and opened for the moment of sending alone.
create table notice (
    id              uuid primary key,
    organisation_id uuid not null,
    template        text not null check (template ~ '^[a-z][a-z-]{1,40}$'),
    language        text not null check (language in ('en', 'cy')),
    channel         text not null check (channel in ('sms', 'email')),
    address         text,
    words           text,
    urgent          boolean not null,
    not_after       timestamptz not null,
    asked_at        timestamptz not null,
    state           text not null check (state in
        ('queued', 'waiting-quiet-hours', 'sending', 'sent', 'failed', 'over-budget', 'opted-out')),
    why             text check (why ~ '^[a-z][a-z-]{1,40}$'),
    tries           int not null default 0,
    counted         boolean not null default false,
    sending_until   timestamptz,
    ended_at        timestamptz,
    check ((ended_at is null) = (state in ('queued', 'waiting-quiet-hours', 'sending')))
);
create index notice_latest on notice (organisation_id, asked_at desc, id desc);
comment on table notice is 'pattern: own. Belongs to the organisation that it is sent for, or to its own id where it is sent for none.';
alter table notice enable row level security;
alter table notice force row level security;
create policy own on notice using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on notice to ${service}_app;
