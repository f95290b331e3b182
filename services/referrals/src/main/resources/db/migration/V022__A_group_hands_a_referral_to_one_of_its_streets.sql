-- A referral that its receiver handed to one of its connectors, who has no account. Link, code and browser are kept as
-- marks. Nothing in it says who the connector or the resident is.
create table hand_on (
    id              uuid primary key,
    organisation_id uuid not null,
    referral_id     uuid not null references referral (id),
    connector_id    uuid not null,
    token_mark      text not null unique check (length(token_mark) = 64),
    state           text not null check (state in ('asked', 'accepted', 'refused', 'given-back', 'taken-back', 'replaced',
        'sorted', 'over', 'run-out')),
    made_at         timestamptz not null,
    open_until      timestamptz not null,
    ended_at        timestamptz,
    code_mark       text check (length(code_mark) = 64),
    code_until      timestamptz,
    wrong           int not null,
    codes           int not null,
    codes_hour      int not null,
    codes_since     timestamptz,
    browser_mark    text check (length(browser_mark) = 64),
    check ((ended_at is null) = (state in ('asked', 'accepted')))
);
create index hand_on_of on hand_on (referral_id, id);
-- With one of them at a time.
create unique index hand_on_live on hand_on (organisation_id, referral_id) where ended_at is null;
comment on table hand_on is 'pattern: bearer. The receiver hands on what it received; who holds the link sees that one row.';
alter table hand_on enable row level security;
alter table hand_on force row level security;
create policy own_are_read on hand_on for select using (organisation_id = acting_organisation());
create policy bearer_reads on hand_on for select using (token_mark = acting_subject());
-- What it did not receive it cannot open to anybody.
create policy receiver_adds on hand_on for insert with check (
    organisation_id = acting_organisation()
    and exists (select from referral r where r.id = hand_on.referral_id and r.receiver_id = acting_organisation()
        and r.state in ('sent', 'accepted', 'in-progress')));
create policy own_are_moved on hand_on for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_are_removed on hand_on for delete using (organisation_id = acting_organisation());
grant select, insert, delete,
    update (state, open_until, ended_at, code_mark, code_until, wrong, codes, codes_hour, codes_since, browser_mark)
    on hand_on to ${service}_app;

-- What is needed, roughly where and how soon: a referral names nobody. Of the details its holder reads nothing.
create policy connector_reads on referral for select using (
    acting_subject() is not null and state in ('sent', 'accepted', 'in-progress')
    and exists (select from hand_on h where h.referral_id = referral.id and h.organisation_id = referral.receiver_id
        and h.token_mark = acting_subject() and h.ended_at is null and h.open_until > now()));
