-- Which pathways an organisation follows, and as what it last saw each. No foreign key: whoever followed one that is
-- gone learns that it is, also when its row is.
create table pathway_following (
    organisation_id uuid not null,
    pathway_id      uuid not null,
    followed_at     timestamptz not null,
    version         int not null,
    in_doubt        boolean not null,
    gone            boolean not null default false,
    news            text check (news in ('changed', 'doubted', 'gone', 'back')),
    news_at         timestamptz,
    primary key (organisation_id, pathway_id),
    check ((news is null) = (news_at is null))
);
comment on table pathway_following is 'pattern: own. Of whoever follows; the holder of the pathway reads none of it, nor how many there are.';
alter table pathway_following enable row level security;
alter table pathway_following force row level security;
create policy own on pathway_following using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway_following to ${service}_app;

-- When a holder was last told that somebody asked to refer by a pathway of its, or found one wrong; and whether there
-- was more since.
create table pathway_notice (
    organisation_id uuid not null,
    kind            text not null check (kind in ('asked', 'reported')),
    told_at         timestamptz not null,
    more            boolean not null,
    primary key (organisation_id, kind)
);
comment on table pathway_notice is 'pattern: own. Of the holder of pathways.';
alter table pathway_notice enable row level security;
alter table pathway_notice force row level security;
create policy own on pathway_notice using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway_notice to ${service}_app;
