-- How the name of an institution looks to somebody who reads it in passing; null for groups, whose names may repeat.
alter table published_organisation add column look text collate "C";
create index published_organisation_look on published_organisation (look) where kind <> 'group';

-- The operator acts, for its own notes only, under this id. It is no tenant, and can never become one.
alter table organisation add constraint the_operator_is_no_tenant
    check (organisation_id <> '00000000-0000-8000-8000-0000006f7072');
