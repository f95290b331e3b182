-- doubted_at: a person of the group said that it is no longer right; it holds until somebody says that it is.
alter table listing add column doubted_at timestamptz;
alter table published_listing add column doubted_at timestamptz;

-- Each steward is asked whether the page is still right, by a link of their own or a text message that can be
-- answered. notice_id: what dispatch says was answered.
create table still_right (
    id              uuid primary key,
    organisation_id uuid not null,
    person          text not null,
    token_mark      text not null check (length(token_mark) = 64),
    notice_id       uuid not null,
    asked_at        timestamptz not null,
    expires_at      timestamptz not null,
    answer          text check (answer in ('right', 'wrong')),
    answered_at     timestamptz,
    check ((answer is null) = (answered_at is null))
);
create unique index still_right_by_token on still_right (token_mark);
create unique index still_right_by_notice on still_right (organisation_id, notice_id);
create index still_right_asked on still_right (organisation_id, asked_at);
comment on table still_right is 'pattern: bearer. One question to one steward; who holds its link sees that one row.';
alter table still_right enable row level security;
alter table still_right force row level security;
create policy own on still_right using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy bearer_reads on still_right for select using (token_mark = acting_subject());
grant select, insert, update, delete on still_right to directory_app;
