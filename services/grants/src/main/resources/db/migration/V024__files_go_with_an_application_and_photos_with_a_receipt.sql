create table draft_file (
    id              uuid primary key,
    organisation_id uuid not null,
    draft_id        uuid not null,
    name            text not null check (length(name) between 1 and 100),
    type            text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    content         bytea not null check (length(content) between 1 and 8388608),
    at              timestamptz not null,
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade
);
create index draft_file_of on draft_file (organisation_id, draft_id);
comment on table draft_file is 'pattern: own. A file that is to go with an application. Who takes part in the draft does not read it.';
alter table draft_file enable row level security;
alter table draft_file force row level security;
create policy own on draft_file using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on draft_file to ${service}_app;

create table application_file (
    id             uuid primary key,
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    name           text not null,
    type           text not null,
    content        bytea not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index application_file_of on application_file (application_id);
comment on table application_file is 'pattern: between. A file of an application, as it was sent. It goes with it.';
alter table application_file enable row level security;
alter table application_file force row level security;
create policy sender_reads on application_file for select using (sender_id = acting_organisation());
create policy receiver_reads on application_file for select using (receiver_id = acting_organisation());
create policy sender_adds on application_file for insert with check (sender_id = acting_organisation());
grant select, insert on application_file to ${service}_app;

alter table receipt add unique (id, application_id, sender_id, receiver_id);

create table receipt_file (
    id             uuid primary key,
    receipt_id     uuid not null,
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    name           text not null check (length(name) between 1 and 100),
    type           text not null check (type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
    content        bytea not null check (length(content) between 1 and 8388608),
    at             timestamptz not null,
    foreign key (receipt_id, application_id, sender_id, receiver_id)
        references receipt (id, application_id, sender_id, receiver_id) on delete cascade
);
create index receipt_file_of on receipt_file (application_id);
comment on table receipt_file is 'pattern: between. A photo of a receipt. Read by the group, the funder, and the host that holds the money.';
alter table receipt_file enable row level security;
alter table receipt_file force row level security;
create policy sender_reads on receipt_file for select using (sender_id = acting_organisation());
create policy receiver_reads on receipt_file for select using (receiver_id = acting_organisation());
create policy host_reads on receipt_file for select using (exists (select from host_answer h
    where h.application_id = receipt_file.application_id and h.receiver_id = acting_organisation() and h.agreed));
create policy sender_adds on receipt_file for insert with check (sender_id = acting_organisation());
grant select, insert on receipt_file to ${service}_app;
