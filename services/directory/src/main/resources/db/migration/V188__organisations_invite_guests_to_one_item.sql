-- The roles that the person who acts holds in the organisation acted for; null where nobody in particular acts.
create function acting_roles() returns text[]
    language sql stable parallel safe
    return string_to_array(nullif(current_setting('trellis.roles', true), ''), ',');

-- Whether what is for this role is for the current transaction. What is for no role is for all of the organisation.
create function is_for_role(role text) returns boolean
    language sql stable parallel safe
    return role is null or coalesce(role = any (acting_roles()), false);

-- What an organisation has in hand, in its own words.
create table item (
    id              uuid primary key,
    organisation_id uuid not null,
    title           text not null check (length(title) between 1 and 120),
    about           text not null check (length(about) <= 2000),
    made_at         timestamptz not null,
    closed_at       timestamptz,
    version         int not null,
    unique (organisation_id, id)
);
create index item_open on item (organisation_id, id) where closed_at is null;
comment on table item is 'pattern: shared. The owner writes; a guest reads it while it is one.';

-- Who is invited to it: one row for each organisation that ever was. `called` is what the host goes by, in words that
-- it gives with the invitation: a guest need not be able to find it. Over on its last day, and when either ends it.
create table item_guest (
    id              uuid primary key,
    organisation_id uuid not null,
    item_id         uuid not null,
    other_id        uuid not null,
    role            text check (role ~ '^[a-z][a-z-]{1,40}$'),
    called          text not null check (length(called) between 1 and 120),
    until           date not null,
    since           timestamptz not null,
    ended_at        timestamptz,
    ended_by        text check (ended_by in ('host', 'guest')),
    told_on         date,
    unique (organisation_id, item_id, other_id),
    foreign key (organisation_id, item_id) references item (organisation_id, id) on delete cascade,
    check (organisation_id <> other_id),
    check ((ended_at is null) = (ended_by is null))
);
create index item_guest_of on item_guest (other_id, item_id);
comment on table item_guest is 'pattern: shared. The host writes; the guest reads it while it is one, and ends it.';

-- Notes of the host and of its guests, which nobody changes. The role is that of who wrote it; no person is kept.
create table item_note (
    id              uuid primary key,
    organisation_id uuid not null,
    item_id         uuid not null,
    sender_id       uuid not null,
    role            text check (role ~ '^[a-z][a-z-]{1,40}$'),
    text            text not null check (length(text) between 1 and 1000),
    at              timestamptz not null,
    foreign key (organisation_id, item_id) references item (organisation_id, id) on delete cascade
);
create index item_note_of on item_note (organisation_id, item_id, id);
create index item_note_by on item_note (sender_id);
comment on table item_note is 'pattern: shared. The host and its guests add, and read while they may; nobody changes.';

alter table item enable row level security;
alter table item force row level security;
create policy own on item using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy guest_reads on item for select using (
    exists (select from item_guest g
            where g.organisation_id = item.organisation_id and g.item_id = item.id
              and g.other_id = acting_organisation() and is_for_role(g.role)));
grant select, insert, update, delete on item to directory_app;

alter table item_guest enable row level security;
alter table item_guest force row level security;
-- Whoever is blocked is no guest.
create policy own on item_guest using (organisation_id = acting_organisation())
    with check (
        organisation_id = acting_organisation()
        and (ended_at is not null
             or not exists (select from blocked b
                            where b.organisation_id = acting_organisation() and b.blocked_id = item_guest.other_id)));
-- The whole organisation knows that it is a guest, so that whoever blocks or closes can end all there is; what it is
-- about, only those whom it is for. A row that ends is seen until the end of the transaction that ends it.
create policy guest_reads on item_guest for select using (
    other_id = acting_organisation()
    and until >= london_today()
    and (ended_at is null or ended_at = now())
    and not exists (select from blocked b
                    where b.organisation_id = acting_organisation() and b.blocked_id = item_guest.organisation_id));
create policy guest_leaves on item_guest for update
    using (other_id = acting_organisation() and until >= london_today() and ended_at is null)
    with check (other_id = acting_organisation());
create policy guest_is_destroyed on item_guest for delete
    using (other_id = acting_organisation() and is_destroyed());
grant select, insert, update, delete on item_guest to directory_app;

-- A policy knows rows and not columns: whatever a guest writes here, it leaves.
create function guest_only_leaves() returns trigger language plpgsql as $$
begin
    if old.organisation_id is distinct from acting_organisation() then
        new := old;
        new.ended_at := now();
        new.ended_by := 'guest';
    end if;
    return new;
end $$;
create trigger only_leaves before update on item_guest for each row execute function guest_only_leaves();

alter table item_note enable row level security;
alter table item_note force row level security;
create policy host_reads on item_note for select using (organisation_id = acting_organisation());
create policy host_adds on item_note for insert
    with check (organisation_id = acting_organisation() and sender_id = acting_organisation());
create policy guest_reads on item_note for select using (
    exists (select from item_guest g
            where g.organisation_id = item_note.organisation_id and g.item_id = item_note.item_id
              and g.other_id = acting_organisation() and is_for_role(g.role)));
create policy guest_adds on item_note for insert with check (
    sender_id = acting_organisation()
    and exists (select from item_guest g
                where g.organisation_id = item_note.organisation_id and g.item_id = item_note.item_id
                  and g.other_id = acting_organisation() and g.ended_at is null and is_for_role(g.role)));
create policy either_is_destroyed on item_note for delete
    using ((organisation_id = acting_organisation() or sender_id = acting_organisation()) and is_destroyed());
grant select, insert, delete on item_note to directory_app;
