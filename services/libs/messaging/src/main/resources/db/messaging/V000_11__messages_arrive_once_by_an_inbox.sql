create table inbox (
    organisation_id uuid not null,
    consumer        text not null,
    message_id      uuid not null,
    at              timestamptz not null default clock_timestamp(),
    primary key (organisation_id, consumer, message_id)
);
comment on table inbox is 'pattern: own. What was handled for an organisation, so that a message delivered twice acts once.';
alter table inbox enable row level security;
alter table inbox force row level security;
create policy own on inbox using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on inbox to ${service}_app;

create table idempotency (
    organisation_id uuid not null,
    person          text not null,
    route           text not null,
    key             text not null check (length(key) between 1 and 200),
    result_id       uuid not null,
    at              timestamptz not null default clock_timestamp(),
    primary key (organisation_id, person, route, key)
);
comment on table idempotency is 'pattern: own. The id of what a request made; the answer is rendered again under today''s rights.';
alter table idempotency enable row level security;
alter table idempotency force row level security;
create policy own on idempotency using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on idempotency to ${service}_app;
