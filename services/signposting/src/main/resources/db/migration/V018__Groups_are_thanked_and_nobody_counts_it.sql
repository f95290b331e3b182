-- `sender_id` is null for a resident, and for an organisation that the group may not know.
create table thank (
    organisation_id uuid not null,
    id              uuid not null,
    sender_id       uuid,
    words           text not null check (length(words) between 1 and 500),
    came_on         date not null,
    put_away        boolean not null default false,
    primary key (organisation_id, id)
);
create index thank_newest on thank (organisation_id, put_away, came_on desc, id desc);
comment on table thank is 'pattern: own. Of the group that is thanked, as whom it is written; whoever said it reads none of it.';
alter table thank enable row level security;
alter table thank force row level security;
create policy own on thank using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on thank to ${service}_app;

create table no_thanks (organisation_id uuid primary key);
comment on table no_thanks is 'pattern: own. The group wants no thanks here.';
alter table no_thanks enable row level security;
alter table no_thanks force row level security;
create policy own on no_thanks using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on no_thanks to ${service}_app;
