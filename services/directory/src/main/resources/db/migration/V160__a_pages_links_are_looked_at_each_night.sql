-- Where on the web a group is: pages, forms, invites to its chats. links_down: those of which the public is told that
-- they did not work, and when they were last tried; kept up by who looked, and never from before the published day.
alter table listing
    add column links text[] not null default '{}' check (cardinality(links) <= 6);
alter table published_listing
    add column links      text[] not null default '{}',
    add column links_down jsonb;

-- What was found of each link on a page. failures: looks in a row, not counting those that told nothing, that it did
-- not work. vouched_until: the group said that it works, and nobody looks until then.
create table page_link (
    id              uuid primary key,
    organisation_id uuid not null,
    url             text not null check (length(url) <= 300),
    finding         text check (finding in
        ('works', 'not-known', 'gone', 'no-such-name', 'no-safe-connection', 'invite-over')),
    looked_at       timestamptz,
    failures        int not null default 0 check (failures >= 0),
    failing_since   timestamptz,
    broken_at       timestamptz,
    told_at         timestamptz,
    vouched_until   timestamptz,
    check ((finding is null) = (looked_at is null)),
    check ((failures = 0) = (failing_since is null)),
    check (broken_at is null or failing_since is not null),
    check (told_at is null or broken_at is not null)
);
create unique index page_link_once on page_link (organisation_id, url);
comment on table page_link is 'pattern: own. What was found of the links on a group''s page; only the group reads it.';
alter table page_link enable row level security;
alter table page_link force row level security;
create policy own on page_link using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on page_link to directory_app;

-- Who changes their page from now on is noted then. Those of before are first looked at within a day, not all at once.
alter table due no force row level security;
alter table listing no force row level security;
insert into due (organisation_id, kind, subject_id, at)
select organisation_id, 'page-links-looked-at', organisation_id,
    now() + make_interval(secs => mod(abs(hashtext(organisation_id::text)::bigint), 86400)) from listing
on conflict do nothing;
do $$
begin
    if (select count(*) from listing) <> (select count(*) from due where kind = 'page-links-looked-at') then
        raise exception 'not every page of before will be looked at';
    end if;
end $$;
alter table listing force row level security;
alter table due force row level security;
