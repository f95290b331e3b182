create table upload (
    organisation_id uuid not null,
    id              uuid not null,
    name            text not null check (length(name) between 1 and 100),
    type            text not null check (type in ('application/pdf', 'image/png', 'image/jpeg')),
    content         bytea not null check (length(content) between 1 and 2097152),
    at              timestamptz not null,
    primary key (organisation_id, id)
);
comment on table upload is 'pattern: own. A file that may go with a bulletin; it is copied when a version is issued.';
alter table upload enable row level security;
alter table upload force row level security;
create policy own on upload using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on upload to ${service}_app;

create table attachment (
    id          uuid primary key,
    bulletin_id uuid not null,
    n           int not null,
    sender_id   uuid not null,
    place       int not null check (place between 1 and 3),
    name        text not null,
    type        text not null,
    content     bytea not null,
    unique (bulletin_id, n, place),
    foreign key (bulletin_id, n, sender_id) references bulletin_version (bulletin_id, n, sender_id) on delete cascade
);
comment on table attachment is 'pattern: between. A file of a version: the sender adds, whoever the bulletin was delivered to reads, nobody changes. It goes with its bulletin.';
alter table attachment enable row level security;
alter table attachment force row level security;
create policy sender_reads on attachment for select using (sender_id = acting_organisation());
create policy receiver_reads on attachment for select using (exists (
    select from bulletin_delivery d
    where d.bulletin_id = attachment.bulletin_id and d.receiver_id = acting_organisation()));
create policy sender_adds on attachment for insert with check (sender_id = acting_organisation());
grant select, insert on attachment to ${service}_app;
