-- Each member has a seat, which it alone sees, and a face, which all members see: a table whose policy asks itself would
-- ask without end. Nothing points at a network, so that its last member can remove it before leaving. The names are
-- chosen so that what an organisation leaves is cleared in this order: network, face, seat.
create table network_seat (
    organisation_id uuid not null,
    network_id      uuid not null,
    joined_at       timestamptz not null,
    primary key (organisation_id, network_id)
);
comment on table network_seat is 'pattern: answer. That an organisation is a member, seen by itself alone; every other wall of networks stands on it.';
alter table network_seat enable row level security;
alter table network_seat force row level security;

create table network_invitation (
    network_id      uuid not null,
    organisation_id uuid not null,
    sender_id       uuid,
    until           timestamptz not null,
    primary key (network_id, organisation_id)
);
comment on table network_invitation is 'pattern: between. A member adds it, or who holds a code, for itself; the invited alone reads and removes it, so that nobody learns of a no.';
alter table network_invitation enable row level security;
alter table network_invitation force row level security;

-- `founding_id` stands for the length of the transaction that founds it.
create table network (
    id                    uuid primary key,
    name                  text not null check (length(name) between 1 and 80),
    about                 text check (length(about) between 1 and 400),
    institutions_may_join boolean not null,
    founded_on            date not null,
    founding_id           uuid,
    code_mark             text unique check (length(code_mark) = 64),
    code_until            timestamptz,
    check ((code_mark is null) = (code_until is null))
);
comment on table network is 'pattern: bearer. Members read it and make its code; the invited read it, and who holds the code. It has no owner.';
alter table network enable row level security;
alter table network force row level security;

create table network_member (
    id              uuid primary key,
    network_id      uuid not null,
    organisation_id uuid not null,
    name            text check (length(name) between 1 and 80),
    joined_on       date not null,
    unique (network_id, organisation_id)
);
comment on table network_member is 'pattern: shared. What members see of each other: a name, where the member gave one.';
alter table network_member enable row level security;
alter table network_member force row level security;

create table network_message (
    id         uuid primary key,
    network_id uuid not null,
    sender_id  uuid not null,
    words      text not null check (length(words) between 1 and 2000),
    at         timestamptz not null
);
create index network_message_newest on network_message (network_id, id desc);
comment on table network_message is 'pattern: shared. A member writes; members read what was written since they joined; who wrote it removes it when it is old.';
alter table network_message enable row level security;
alter table network_message force row level security;

create table network_mute (
    organisation_id uuid not null,
    network_id      uuid not null,
    member_id       uuid not null,
    primary key (organisation_id, network_id, member_id)
);
comment on table network_mute is 'pattern: own. Whose messages a member does not want to read. Nobody else learns of it.';
alter table network_mute enable row level security;
alter table network_mute force row level security;

create policy own_are_read on network_seat for select using (organisation_id = acting_organisation());
create policy invited_joins on network_seat for insert with check (
    organisation_id = acting_organisation()
    and exists (select from network n where n.id = network_seat.network_id
        and (n.founding_id = acting_organisation()
            or exists (select from network_invitation i where i.network_id = n.id
                and i.organisation_id = acting_organisation() and i.until > now()))
        and (n.institutions_may_join
            or not exists (select from institution_copy c where c.organisation_id = acting_organisation()))));
create policy own_are_left on network_seat for delete using (organisation_id = acting_organisation());

create policy invited_reads on network_invitation for select using (organisation_id = acting_organisation());
create policy members_invite on network_invitation for insert with check (
    sender_id = acting_organisation()
    and exists (select from network_seat s where s.network_id = network_invitation.network_id
        and s.organisation_id = acting_organisation()));
create policy holder_invites_itself on network_invitation for insert with check (
    sender_id is null and acting_subject() is not null
    and exists (select from network n where n.id = network_invitation.network_id and n.code_mark = acting_subject()));
create policy invited_removes on network_invitation for delete using (organisation_id = acting_organisation());

create policy members_read on network for select using (
    exists (select from network_seat s where s.network_id = network.id and s.organisation_id = acting_organisation()));
create policy invited_reads on network for select using (
    exists (select from network_invitation i where i.network_id = network.id
        and i.organisation_id = acting_organisation() and i.until > now()));
create policy founder_reads on network for select using (founding_id = acting_organisation());
create policy holder_reads on network for select using (code_mark = acting_subject() and code_until > now());
create policy founder_adds on network for insert with check (founding_id = acting_organisation());
create policy members_change on network for update
    using (exists (select from network_seat s where s.network_id = network.id
        and s.organisation_id = acting_organisation()))
    with check (founding_id is null and exists (select from network_seat s where s.network_id = network.id
        and s.organisation_id = acting_organisation()));
create policy last_member_removes on network for delete using (
    exists (select from network_seat s where s.network_id = network.id and s.organisation_id = acting_organisation())
    and not exists (select from network_member m where m.network_id = network.id
        and m.organisation_id <> acting_organisation()));

create policy members_read on network_member for select using (
    exists (select from network_seat s where s.network_id = network_member.network_id
        and s.organisation_id = acting_organisation()));
create policy own_is_added on network_member for insert with check (
    organisation_id = acting_organisation()
    and exists (select from network_seat s where s.network_id = network_member.network_id
        and s.organisation_id = acting_organisation()));
create policy own_is_removed on network_member for delete using (organisation_id = acting_organisation());

create policy members_read_since_they_joined on network_message for select using (
    exists (select from network_seat s where s.network_id = network_message.network_id
        and s.organisation_id = acting_organisation() and s.joined_at <= network_message.at));
create policy sender_reads on network_message for select using (sender_id = acting_organisation());
create policy members_write on network_message for insert with check (
    sender_id = acting_organisation()
    and exists (select from network_seat s where s.network_id = network_message.network_id
        and s.organisation_id = acting_organisation()));
create policy sender_removes on network_message for delete using (sender_id = acting_organisation());

create policy own on network_mute using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());

grant select, insert, delete on network_seat, network_invitation, network_member, network_message, network_mute
    to ${service}_app;
grant select, insert, delete, update (founding_id, code_mark, code_until) on network to ${service}_app;
