create table two_person_rule (
    organisation_id uuid primary key,
    since           timestamptz not null
);
comment on table two_person_rule is 'pattern: own. There is a row while the group has the rule.';
alter table two_person_rule enable row level security;
alter table two_person_rule force row level security;
create policy own on two_person_rule using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on two_person_rule to directory_app;

-- act: what the notice calls it; deed: what exactly will be done; about: with what, without a name or a plain address.
create table pending_act (
    id              uuid primary key,
    organisation_id uuid not null,
    act             text not null check (act in ('close', 'hand-over', 'rule-off', 'money')),
    deed            text not null,
    about           jsonb not null,
    asked_by        text not null,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    outcome         text check (outcome in ('confirmed', 'refused', 'lapsed')),
    settled_by      text,
    settled_at      timestamptz
);
create index pending_act_of on pending_act (organisation_id, asked_at);
comment on table pending_act is 'pattern: own. What one steward asked for and another one has to confirm.';
alter table pending_act enable row level security;
alter table pending_act force row level security;
create policy own on pending_act using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on pending_act to directory_app;

create table second_tap (
    id              uuid primary key,
    organisation_id uuid not null,
    pending_id      uuid not null,
    person          text not null,
    token_mark      text not null check (length(token_mark) = 64)
);
create unique index second_tap_by_token on second_tap (token_mark);
create index second_tap_of on second_tap (organisation_id, pending_id);
comment on table second_tap is 'pattern: bearer. One link for each other steward; who holds it sees that one row.';
alter table second_tap enable row level security;
alter table second_tap force row level security;
create policy own on second_tap using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on second_tap for select using (token_mark = acting_subject());
grant select, insert, delete on second_tap to directory_app;
