create table succession_contact (
    organisation_id uuid primary key,
    sealed          text not null,
    mark            text not null check (length(mark) = 64),
    hint            text not null,
    channel         text not null check (channel in ('sms', 'email')),
    language        text not null check (language in ('en', 'cy')),
    named_at        timestamptz not null
);
comment on table succession_contact is 'pattern: own. Whom a group asks to be its steward when the last one leaves.';
alter table succession_contact enable row level security;
alter table succession_contact force row level security;
create policy own on succession_contact using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on succession_contact to directory_app;
