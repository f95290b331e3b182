create table signpost (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    need        text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    place       text not null check (place ~ '^([A-Z]{1,2}[0-9][0-9A-Z]?|(E05|W05|S13|N08)[0-9]{6})$'),
    sent_at     timestamptz not null,
    check (sender_id <> receiver_id),
    unique (id, sender_id, receiver_id)
);
create index signpost_received on signpost (receiver_id, sent_at desc, id desc);
create index signpost_sent on signpost (sender_id, sent_at desc, id desc);
comment on table signpost is 'pattern: between. The sender adds, both read, nobody changes. Holds nothing about a person.';
alter table signpost enable row level security;
alter table signpost force row level security;
create policy sender_reads on signpost for select using (sender_id = acting_organisation());
create policy receiver_reads on signpost for select using (receiver_id = acting_organisation());
create policy sender_adds on signpost for insert with check (sender_id = acting_organisation());
grant select, insert on signpost to ${service}_app;

create table signpost_note (
    signpost_id uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    words       text not null check (length(words) between 1 and 280),
    until       timestamptz not null,
    foreign key (signpost_id, sender_id, receiver_id) references signpost (id, sender_id, receiver_id)
);
comment on table signpost_note is 'pattern: between. Stands beside its signpost until 30 days after it was sent; then the sender''s timer removes it.';
alter table signpost_note enable row level security;
alter table signpost_note force row level security;
create policy sender_reads on signpost_note for select using (sender_id = acting_organisation());
create policy receiver_reads on signpost_note for select using (receiver_id = acting_organisation());
create policy sender_adds on signpost_note for insert with check (sender_id = acting_organisation());
create policy sender_removes on signpost_note for delete using (sender_id = acting_organisation());
grant select, insert, delete on signpost_note to ${service}_app;

-- sent_at is repeated here so that one index serves the list.
create table signpost_filing (
    organisation_id uuid not null,
    signpost_id     uuid not null references signpost (id),
    sent_at         timestamptz not null,
    primary key (organisation_id, signpost_id)
);
create index signpost_filing_latest on signpost_filing (organisation_id, sent_at desc, signpost_id desc);
comment on table signpost_filing is 'pattern: own. What a side has put away. The other side never learns of it: a filing is no receipt.';
alter table signpost_filing enable row level security;
alter table signpost_filing force row level security;
create policy own on signpost_filing using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on signpost_filing to ${service}_app;

create table signpost_count (
    organisation_id uuid not null,
    month           text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    direction       text not null check (direction in ('sent', 'received')),
    need            text not null,
    count           bigint not null,
    primary key (organisation_id, month, direction, need)
);
comment on table signpost_count is 'pattern: own. How many signposts an organisation sent and received. Months turn at midnight in London.';
alter table signpost_count enable row level security;
alter table signpost_count force row level security;
create policy own on signpost_count using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on signpost_count to ${service}_app;
