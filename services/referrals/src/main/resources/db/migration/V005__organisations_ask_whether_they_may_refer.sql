-- An organisation asks the holder of a pathway whether it may send people by it. One for each of them; the database
-- holds that it reads the pathway, and that the holder wants to be asked.
create table referrer_ask (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    pathway_id  uuid not null,
    reason      text check (length(reason) between 1 and 280),
    asked_at    timestamptz not null,
    check (sender_id <> receiver_id),
    unique (sender_id, pathway_id),
    unique (id, sender_id, receiver_id),
    foreign key (pathway_id, receiver_id) references pathway (id, organisation_id) on delete cascade
);
create index referrer_ask_received on referrer_ask (receiver_id, id);
create index referrer_ask_of_pathway on referrer_ask (pathway_id, id);
comment on table referrer_ask is 'pattern: between. Who asks adds and may take it back; the holder of the pathway reads. Nobody changes it, and nobody reads another''s.';
alter table referrer_ask enable row level security;
alter table referrer_ask force row level security;
create policy sender_reads on referrer_ask for select using (sender_id = acting_organisation());
create policy receiver_reads on referrer_ask for select using (receiver_id = acting_organisation());
create policy sender_adds on referrer_ask for insert with check (sender_id = acting_organisation()
    and exists (select from pathway p where p.id = referrer_ask.pathway_id
        and p.organisation_id = referrer_ask.receiver_id and p.published and p.referrers = 'asked'));
create policy sender_removes on referrer_ask for delete using (sender_id = acting_organisation());
grant select, insert, delete on referrer_ask to ${service}_app;

-- Yes, no, or no longer: the last one holds. They go with the ask.
create table referrer_answer (
    ask_id      uuid not null,
    step        int not null check (step > 0),
    sender_id   uuid not null,
    receiver_id uuid not null,
    yes         boolean not null,
    at          timestamptz not null,
    primary key (ask_id, step),
    foreign key (ask_id, sender_id, receiver_id)
        references referrer_ask (id, sender_id, receiver_id) on delete cascade
);
comment on table referrer_answer is 'pattern: answer. The receiver of the ask adds; both read, nobody changes.';
alter table referrer_answer enable row level security;
alter table referrer_answer force row level security;
create policy sender_reads on referrer_answer for select using (sender_id = acting_organisation());
create policy receiver_reads on referrer_answer for select using (receiver_id = acting_organisation());
create policy receiver_adds on referrer_answer for insert with check (receiver_id = acting_organisation());
grant select, insert on referrer_answer to ${service}_app;
