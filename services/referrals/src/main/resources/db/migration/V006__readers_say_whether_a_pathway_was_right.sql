-- What readers say of a pathway, for its holder alone. Of an organisation that hides, `other_id` is null.
create table pathway_report (
    organisation_id uuid not null,
    id              uuid not null,
    pathway_id      uuid not null,
    other_id        uuid,
    verdict         text not null check (verdict in ('right', 'wrong')),
    words           text check (length(words) between 1 and 280),
    said_at         timestamptz not null,
    settled_at      timestamptz,
    primary key (organisation_id, id),
    foreign key (pathway_id, organisation_id) references pathway (id, organisation_id) on delete cascade
);
create index pathway_report_newest on pathway_report (organisation_id, pathway_id, said_at desc);
create index pathway_report_of_pathway on pathway_report (pathway_id);
comment on table pathway_report is 'pattern: own. Of the holder of the pathway, as whom it is written; whoever said it reads none of it.';
alter table pathway_report enable row level security;
alter table pathway_report force row level security;
create policy own on pathway_report using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway_report to ${service}_app;

-- Under which random id an organisation's word on a pathway is kept: the next one takes its place, also that of an
-- organisation that the holder may not know.
create table pathway_said (
    organisation_id uuid not null,
    pathway_id      uuid not null references pathway (id) on delete cascade,
    report_id       uuid not null,
    primary key (organisation_id, pathway_id)
);
create index pathway_said_of_pathway on pathway_said (pathway_id);
comment on table pathway_said is 'pattern: own. Of whoever said something of a pathway.';
alter table pathway_said enable row level security;
alter table pathway_said force row level security;
create policy own on pathway_said using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on pathway_said to ${service}_app;
