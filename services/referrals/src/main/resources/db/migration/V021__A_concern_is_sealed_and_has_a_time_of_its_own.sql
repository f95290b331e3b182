-- What a sender keeps of a concern: that it was sent, when, to whom, and whether it was taken in hand. No word of it,
-- and not whom it is about. `only_for` is the one person who may know, where it is about their own organisation.
create table concern_sent (
    organisation_id uuid not null,
    id              uuid not null,
    receiver_id     uuid not null,
    only_for        text,
    begun_at        timestamptz not null,
    arrived_at      timestamptz,
    taken_at        timestamptz,
    primary key (organisation_id, id)
);
create index concern_sent_begun on concern_sent (organisation_id, begun_at);
comment on table concern_sent is 'pattern: own. Of the sender, without a word of the concern.';
alter table concern_sent enable row level security;
alter table concern_sent force row level security;
create policy own on concern_sent using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on concern_sent to ${service}_app;

-- A concern as its receiver has it. Who raised it, whom it is about and every word are closed under a key of its own;
-- deleting the row deletes the key.
create table concern (
    organisation_id uuid not null,
    id              uuid not null,
    key             bytea not null,
    content         bytea not null,
    raised_at       timestamptz not null,
    taken_at        timestamptz,
    asked_at        timestamptz,
    closed_at       timestamptz,
    outcome         text check (outcome ~ '^[a-z][a-z-]{1,40}$'),
    extended_at     timestamptz,
    extended_for    text check (extended_for ~ '^[a-z][a-z-]{1,40}$'),
    keep_until      timestamptz not null,
    primary key (organisation_id, id),
    check ((closed_at is null) = (outcome is null)),
    check ((extended_at is null) = (extended_for is null))
);
comment on table concern is 'pattern: own. Of the institution that it was sent to, as which it is written.';
alter table concern enable row level security;
alter table concern force row level security;
create policy own on concern using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on concern to ${service}_app;

-- What the organisation concerned is asked: there is nothing of its own before that.
create table concern_question (
    organisation_id uuid not null,
    id              uuid not null,
    asker_id        uuid not null,
    asked_at        timestamptz not null,
    closed_at       timestamptz,
    primary key (organisation_id, id)
);
comment on table concern_question is 'pattern: own. Of the organisation that is asked, as which it is written.';
alter table concern_question enable row level security;
alter table concern_question force row level security;
create policy own on concern_question using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on concern_question to ${service}_app;

-- What was asked and answered: each side has a copy of its own, closed under a key of its own, that goes with what it
-- belongs to.
create table concern_word (
    organisation_id uuid not null,
    id              uuid not null,
    concern_id      uuid not null,
    answer          boolean not null,
    key             bytea not null,
    content         bytea not null,
    at              timestamptz not null,
    primary key (organisation_id, id)
);
create index concern_word_of_concern on concern_word (organisation_id, concern_id, id);
comment on table concern_word is 'pattern: own. Of whoever asked, and of whoever was asked: a copy for each.';
alter table concern_word enable row level security;
alter table concern_word force row level security;
create policy own on concern_word using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on concern_word to ${service}_app;
