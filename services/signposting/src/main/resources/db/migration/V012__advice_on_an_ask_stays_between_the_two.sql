-- Which two they are is held to those of the ask, so that nobody writes into a thread of others.
create table advice_message (
    id          uuid primary key,
    ask_id      uuid not null,
    asker_id    uuid not null,
    asked_id    uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    words       text not null check (length(words) between 1 and 2000),
    at          timestamptz not null,
    foreign key (ask_id, asker_id, asked_id) references ask_to (ask_id, sender_id, receiver_id) on delete cascade,
    check (sender_id = asker_id and receiver_id = asked_id or sender_id = asked_id and receiver_id = asker_id)
);
create index advice_message_thread on advice_message (ask_id, asked_id, id desc);
comment on table advice_message is 'pattern: between. What the two of an ask wrote to each other. Each removes what it wrote, a year after the ask is over.';
alter table advice_message enable row level security;
alter table advice_message force row level security;
create policy sender_reads on advice_message for select using (sender_id = acting_organisation());
create policy receiver_reads on advice_message for select using (receiver_id = acting_organisation());
create policy sender_adds on advice_message for insert with check (sender_id = acting_organisation());
create policy sender_removes on advice_message for delete using (sender_id = acting_organisation());
grant select, insert, delete on advice_message to ${service}_app;
