-- What one side of a referral writes to the other while it is open. Nothing in it is to name the resident.
create table desk_message (
    id          uuid primary key,
    referral_id uuid not null references referral (id),
    sender_id   uuid not null,
    receiver_id uuid not null,
    text        text not null check (length(text) between 1 and 1000),
    at          timestamptz not null
);
create index desk_message_of on desk_message (referral_id, id);
comment on table desk_message is 'pattern: between. Each side writes, both read, nobody changes it; who wrote it deletes it when it is old.';
alter table desk_message enable row level security;
alter table desk_message force row level security;
create policy sender_reads on desk_message for select using (sender_id = acting_organisation());
create policy receiver_reads on desk_message for select using (receiver_id = acting_organisation());
create policy sides_write on desk_message for insert with check (
    sender_id = acting_organisation() and exists (select from referral r
        where r.id = desk_message.referral_id and r.state in ('sent', 'accepted', 'in-progress')
          and (r.sender_id = acting_organisation() and r.receiver_id = desk_message.receiver_id
            or r.receiver_id = acting_organisation() and r.sender_id = desk_message.receiver_id)));
create policy sender_deletes on desk_message for delete using (sender_id = acting_organisation());
grant select, insert, delete on desk_message to ${service}_app;
