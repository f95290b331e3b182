-- What whoever looks after a link next should know. The other side reads the notes of the link that there is now, and
-- none of one before it; who wrote a note keeps it for two years. It says the organisation and a role, and never who.
create table handover_note (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    role        text check (role ~ '^[a-z][a-z-]{1,40}$'),
    text        text not null check (length(text) between 1 and 1000),
    at          timestamptz not null,
    check (sender_id <> receiver_id)
);
create index handover_note_to on handover_note (sender_id, receiver_id, id);
create index handover_note_from on handover_note (receiver_id, sender_id, id);
comment on table handover_note is
    'pattern: between. Either side of a link that is open both ways adds; both read; nobody changes.';
alter table handover_note enable row level security;
alter table handover_note force row level security;
create policy sender_adds on handover_note for insert
    with check (sender_id = acting_organisation() and linked_both_ways_since(receiver_id) is not null);
create policy sender_reads on handover_note for select using (sender_id = acting_organisation());
create policy receiver_reads on handover_note for select
    using (receiver_id = acting_organisation() and at >= linked_both_ways_since(sender_id));
create policy old_ones_go on handover_note for delete
    using (sender_id = acting_organisation() and at <= now() - interval '2 years');
create policy either_is_destroyed on handover_note for delete
    using ((sender_id = acting_organisation() or receiver_id = acting_organisation()) and is_destroyed());
grant select, insert, delete on handover_note to directory_app;
