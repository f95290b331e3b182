-- The body is kept as it is signed, letter for letter. What the other side answered is not kept, but its status.
create table webhook_delivery (
    id              uuid primary key,
    organisation_id uuid not null,
    webhook_id      uuid not null,
    message_id      text not null check (message_id ~ '^msg_[0-9a-f-]{36}$'),
    type            text not null check (type ~ '^[a-z]+(\.[a-z-]+)?$'),
    body            text not null check (length(body) <= 2000),
    other_id        uuid,
    noted_at        timestamptz not null,
    asked_at        timestamptz not null,
    round_id        uuid not null,
    replays         int not null default 0,
    state           text not null check (state in ('waiting', 'delivered', 'failed', 'withheld')),
    tries           int not null default 0,
    next_at         timestamptz,
    status          int,
    why             text check (why ~ '^[a-z][a-z-]{1,40}$'),
    ended_at        timestamptz,
    unique (organisation_id, webhook_id, message_id),
    foreign key (organisation_id, webhook_id) references webhook (organisation_id, id) on delete cascade,
    check ((state = 'waiting') = (ended_at is null)),
    check ((state = 'waiting') = (next_at is not null))
);
create index webhook_delivery_latest on webhook_delivery (organisation_id, webhook_id, id desc);
create index webhook_delivery_waiting on webhook_delivery (organisation_id, webhook_id, next_at) where state = 'waiting';
create index webhook_delivery_round on webhook_delivery (organisation_id, round_id);
comment on table webhook_delivery is 'pattern: own. What an organisation is told by webhook, and what became of it. Ids, states and days: no words and nobody. Kept for 30 days.';
alter table webhook_delivery enable row level security;
alter table webhook_delivery force row level security;
create policy own on webhook_delivery using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on webhook_delivery to ${service}_app;
