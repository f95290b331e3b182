-- Under which reference a pathway stands in a list that its holder keeps elsewhere, and what the list last said of it:
-- sent again, the list changes only what it says otherwise, and not what somebody wrote here since.
create table pathway_import (
    organisation_id uuid not null,
    reference       text not null check (length(reference) between 1 and 200),
    pathway_id      uuid not null,
    digest          text not null check (length(digest) = 64),
    taken_at        timestamptz not null,
    primary key (organisation_id, reference),
    unique (organisation_id, pathway_id),
    foreign key (pathway_id, organisation_id) references pathway (id, organisation_id) on delete cascade
);
create index pathway_import_of_pathway on pathway_import (pathway_id, organisation_id);
comment on table pathway_import is 'pattern: own. Of the holder of the pathway.';
alter table pathway_import enable row level security;
alter table pathway_import force row level security;
create policy own on pathway_import using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on pathway_import to ${service}_app;
