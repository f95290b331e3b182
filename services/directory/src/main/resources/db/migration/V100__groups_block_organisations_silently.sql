-- Whom a group does not want to be there for. The blocked one has no policy here at all: that there is a row is for the
-- group alone. What the blocked one meets is the row that is not there for it, in the tables that everybody reads.
create table blocked (
    organisation_id uuid not null,
    blocked_id      uuid not null,
    since           timestamptz not null,
    primary key (organisation_id, blocked_id),
    check (organisation_id <> blocked_id)
);
comment on table blocked is 'pattern: own. The organisations that a group blocks, for the group alone.';
alter table blocked enable row level security;
alter table blocked force row level security;
create policy own on blocked using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on blocked to directory_app;

-- The policy reads the column; the app is not granted it, so that nobody reads whom another one blocks.
alter table published_organisation add column shut_to uuid[] not null default '{}';
comment on table published_organisation is
    'pattern: public. Institutions, and groups whose page is public: id, kind and name. Not for whom they block.';
revoke select on published_organisation from directory_app;
grant select (organisation_id, kind, name, look) on published_organisation to directory_app;
alter policy everybody_reads on published_organisation
    using (coalesce(acting_organisation() <> all (shut_to), true));

-- A policy of its own would keep search from its indexes. So it leaves out by this mark those of whom the caller does
-- not see the organisation either.
alter table published_listing add column keeps_out boolean not null default false;
create index published_listing_keeps_out on published_listing (listing_id, organisation_id) where keeps_out;

-- With the rights of whoever writes, which is the group itself: whatever the service does, what is published of a group
-- is in step with whom it blocks.
create function published_organisation_shuts() returns trigger language plpgsql as $$
begin
    new.shut_to := array(select blocked_id from blocked where organisation_id = new.organisation_id);
    return new;
end $$;
create trigger shuts before insert or update on published_organisation
    for each row when (new.kind = 'group') execute function published_organisation_shuts();

create function published_listing_keeps_out() returns trigger language plpgsql as $$
begin
    new.keeps_out := exists (select from blocked where organisation_id = new.organisation_id);
    return new;
end $$;
create trigger keeps_out before insert or update on published_listing
    for each row when (new.origin = 'group') execute function published_listing_keeps_out();

create function blocked_is_in_step() returns trigger language plpgsql as $$
begin
    update published_organisation set name = name where organisation_id = coalesce(new.organisation_id, old.organisation_id);
    update published_listing set name = name where listing_id = coalesce(new.organisation_id, old.organisation_id);
    return null;
end $$;
create trigger is_in_step after insert or delete on blocked for each row execute function blocked_is_in_step();

-- Whoever is blocked cannot be opened to.
alter policy owner_opens on link_side with check (
    organisation_id = acting_organisation()
    and not exists (select from blocked b
                    where b.organisation_id = acting_organisation() and b.blocked_id = link_side.other_id));
