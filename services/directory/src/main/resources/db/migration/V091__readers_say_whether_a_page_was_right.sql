-- used_at: when an institution's people last found the page right by using it, and of which kind the institution is.
alter table listing
    add column used_at   timestamptz,
    add column used_kind text check (used_kind in ('council', 'infrastructure', 'partner'));
alter table published_listing
    add column used_at   timestamptz,
    add column used_kind text;

-- What readers told the group about its page. other_id: the organisation that said so; null of somebody who was not
-- signed in, of whom nothing is kept. told: the stewards were sent a message about this one.
create table page_report (
    id              uuid primary key,
    organisation_id uuid not null,
    other_id        uuid,
    other_kind      text,
    verdict         text not null check (verdict in ('right', 'wrong')),
    what            text check (what in ('contact', 'hours', 'area', 'offers', 'gone', 'other')),
    words           text check (length(words) between 1 and 200),
    said_at         timestamptz not null,
    said_on         date not null,
    told            boolean not null default false,
    settled_at      timestamptz,
    check ((verdict = 'wrong') = (what is not null))
);
comment on table page_report is 'pattern: own. Readers say whether the page was right; only the group reads it.';
create unique index page_report_once_a_day on page_report (organisation_id, other_id, said_on)
    where other_id is not null;
create index page_report_newest on page_report (organisation_id, said_at desc);
alter table page_report enable row level security;
alter table page_report force row level security;
create policy own on page_report using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on page_report to directory_app;
