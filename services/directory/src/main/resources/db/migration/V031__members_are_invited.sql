-- Neither the link nor the code word nor the address is kept, only their marks. An offer to succeed the last steward is
-- an invitation too: succession_id joins the offer and its reminder.
create table invitation (
    id              uuid primary key,
    organisation_id uuid not null,
    role            text not null,
    called          text not null check (length(called) between 1 and 40),
    way             text not null check (way in ('link', 'phone', 'email')),
    token_mark      text not null check (length(token_mark) = 64),
    word_mark       text check (length(word_mark) = 64),
    address_mark    text check (length(address_mark) = 64),
    address_hint    text check (length(address_hint) between 1 and 210),
    succession_id   uuid,
    invited_by      text,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    wrong_words     int not null check (wrong_words between 0 and 5),
    withdrawn_at    timestamptz,
    taken_at        timestamptz,
    taken_by        text,
    taken_as        text check (length(taken_as) between 1 and 40),
    joined_at       timestamptz,
    check ((way = 'link') = (word_mark is not null)),
    check ((way = 'link') = (address_mark is null))
);
create index invitation_of on invitation (organisation_id, made_at);
create unique index invitation_by_token on invitation (token_mark);
comment on table invitation is 'pattern: bearer. The organisation''s own; who holds the link sees that one row.';
alter table invitation enable row level security;
alter table invitation force row level security;
create policy own on invitation using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on invitation for select using (token_mark = acting_subject());
grant select, insert, update on invitation to directory_app;
