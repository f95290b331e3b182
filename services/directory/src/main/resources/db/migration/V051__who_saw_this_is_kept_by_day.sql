-- Which organisation read which shared facet on which day (Europe/London): the organisation, and never a person of it.
create table facet_read (
    organisation_id uuid not null,
    reader_id       uuid not null,
    facet           text not null check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers')),
    day             date not null,
    primary key (organisation_id, reader_id, facet, day),
    check (organisation_id <> reader_id)
);
comment on table facet_read is 'pattern: own. Who saw what of the organisation, for the organisation itself.';
alter table facet_read enable row level security;
alter table facet_read force row level security;
create policy own on facet_read using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on facet_read to directory_app;
