create table member (
    organisation_id uuid not null,
    person          text not null,
    called          text check (length(called) between 1 and 40),
    joined_at       timestamptz,
    invited_by      text,
    primary key (organisation_id, person)
);
comment on table member is 'pattern: own. What a person is called inside the organisation; that they belong to it, sign-in says.';
alter table member enable row level security;
alter table member force row level security;
create policy own on member using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on member to directory_app;

-- Kept until the last token of before has expired, so that it opens nothing any more. told_at: sign-in knows too.
create table removed_member (
    id              uuid primary key,
    organisation_id uuid not null,
    person          text not null,
    removed_at      timestamptz not null,
    told_at         timestamptz,
    back_at         timestamptz
);
create index removed_member_of on removed_member (organisation_id, person);
comment on table removed_member is 'pattern: own. Who was removed or left a short while ago.';
alter table removed_member enable row level security;
alter table removed_member force row level security;
create policy own on removed_member using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on removed_member to directory_app;

-- Days are inclusive, in Europe/London.
create table post (
    organisation_id uuid not null,
    person          text not null,
    wards           text[] not null,
    team            text check (length(team) between 1 and 80),
    cover_person    text,
    cover_from      date,
    cover_until     date,
    primary key (organisation_id, person),
    check ((cover_person is null) = (cover_from is null) and (cover_person is null) = (cover_until is null)),
    check (cover_from <= cover_until)
);
comment on table post is 'pattern: own. Where in an institution a member works, and who covers for them on which days.';
alter table post enable row level security;
alter table post force row level security;
create policy own on post using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on post to directory_app;
