create table bulletin_reply (
    id          uuid primary key,
    bulletin_id uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    words       text not null check (length(words) between 1 and 4000),
    at          timestamptz not null,
    foreign key (bulletin_id, receiver_id) references bulletin (id, sender_id) on delete cascade,
    check (sender_id <> receiver_id)
);
create index bulletin_reply_of on bulletin_reply (bulletin_id, id);
comment on table bulletin_reply is 'pattern: between. What somebody a bulletin was delivered to answers its sender: it adds and removes, both read, nobody changes. A year later it removes it.';
alter table bulletin_reply enable row level security;
alter table bulletin_reply force row level security;
create policy writer_reads on bulletin_reply for select using (sender_id = acting_organisation());
create policy asker_reads on bulletin_reply for select using (receiver_id = acting_organisation());
create policy writer_adds on bulletin_reply for insert with check (sender_id = acting_organisation() and exists (
    select from bulletin_delivery d
    where d.bulletin_id = bulletin_reply.bulletin_id and d.receiver_id = acting_organisation()));
create policy writer_removes on bulletin_reply for delete using (sender_id = acting_organisation());
grant select, insert, delete on bulletin_reply to ${service}_app;

create table reply_promise (
    bulletin_id uuid not null,
    sender_id   uuid not null,
    receiver_id uuid not null,
    owed_by     date not null,
    at          timestamptz not null,
    primary key (bulletin_id, receiver_id),
    foreign key (bulletin_id, sender_id) references bulletin (id, sender_id) on delete cascade
);
comment on table reply_promise is 'pattern: answer. By which day an institution that was told what a group sees owes it a reply: the institution adds and removes, both read.';
alter table reply_promise enable row level security;
alter table reply_promise force row level security;
create policy sender_reads on reply_promise for select using (sender_id = acting_organisation());
create policy receiver_reads on reply_promise for select using (receiver_id = acting_organisation());
create policy receiver_adds on reply_promise for insert with check (receiver_id = acting_organisation() and exists (
    select from bulletin_delivery d
    where d.bulletin_id = reply_promise.bulletin_id and d.receiver_id = acting_organisation()));
create policy receiver_removes on reply_promise for delete using (receiver_id = acting_organisation());
grant select, insert, delete on reply_promise to ${service}_app;
