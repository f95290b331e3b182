create table draft (
    id              uuid primary key,
    organisation_id uuid not null,
    fund_id         uuid not null,
    started_at      timestamptz not null,
    touched_at      timestamptz not null,
    sent_at         timestamptz,
    unique (organisation_id, id)
);
create index draft_touched on draft (organisation_id, id desc);
comment on table draft is 'pattern: own. What a group writes and has not sent: nobody else ever learns of it.';
alter table draft enable row level security;
alter table draft force row level security;
create policy own on draft using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (touched_at, sent_at), delete on draft to ${service}_app;

-- Each answer has a version of its own, so that two who write at once lose none of it.
create table draft_answer (
    organisation_id uuid not null,
    draft_id        uuid not null,
    field           text not null check (field ~ '^[a-z][a-z0-9-]{1,40}$'),
    words           text not null check (length(words) <= 4000),
    version         int not null default 1,
    at              timestamptz not null,
    primary key (organisation_id, draft_id, field),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade
);
comment on table draft_answer is 'pattern: own. What stands in one field of a draft, however little.';
alter table draft_answer enable row level security;
alter table draft_answer force row level security;
create policy own on draft_answer using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (words, version, at), delete on draft_answer to ${service}_app;

create table application (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    fund_id     uuid not null,
    title       text not null check (length(title) between 1 and 120),
    pence       bigint not null check (pence between 1 and 10000000),
    way         text not null check (way in ('own-account', 'host', 'bought')),
    host_id     uuid,
    content     jsonb not null,
    sent_at     timestamptz not null,
    -- The last day on which the funder keeps what it promised.
    decide_by   date not null,
    unique (id, sender_id, receiver_id),
    check (sender_id <> receiver_id),
    check ((way = 'host') = (host_id is not null))
);
create index application_sent on application (sender_id, id desc);
create index application_received on application (receiver_id, id desc);
comment on table application is 'pattern: between. What a group sent to a funder, as it was when it was sent.';
alter table application enable row level security;
alter table application force row level security;
create policy sender_reads on application for select using (sender_id = acting_organisation());
create policy receiver_reads on application for select using (receiver_id = acting_organisation());
create policy sender_adds on application for insert with check (sender_id = acting_organisation());
create policy sender_forgets on application for delete
    using (sender_id = acting_organisation() and (is_destroyed() or sent_at < now() - interval '2 years'));
create policy receiver_is_destroyed on application for delete
    using (receiver_id = acting_organisation() and is_destroyed());
grant select, insert, delete on application to ${service}_app;
create trigger is_only_added_to before update on application for each row execute function is_only_added_to();

-- For what hangs on an application: it goes with it, or with the organisation, and not before.
create function stays_with_its_application() returns trigger language plpgsql as $$
begin
    if not is_destroyed() and exists (select from application where id = old.application_id) then
        raise exception '% is kept while there is its application', tg_table_name
            using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;

-- The second steward must be somebody else: of a group's people the funder learns nothing.
create table application_sender (
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    person          text not null,
    primary key (organisation_id, application_id)
);
comment on table application_sender is 'pattern: own. Which of the group''s people sent an application.';
alter table application_sender enable row level security;
alter table application_sender force row level security;
create policy own on application_sender using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on application_sender to ${service}_app;
create trigger stays before delete on application_sender for each row execute function stays_with_its_application();

create table withdrawal (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
comment on table withdrawal is 'pattern: between. The group wants it no more. No reason is asked for.';
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
create policy sender_reads on withdrawal for select using (sender_id = acting_organisation());
create policy receiver_reads on withdrawal for select using (receiver_id = acting_organisation());
create policy sender_adds on withdrawal for insert with check (sender_id = acting_organisation());
grant select, insert on withdrawal to ${service}_app;

-- A host learns what it is asked to hold, and nothing of the answers.
create table host_ask (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    funder_id      uuid not null,
    title          text not null,
    pence          bigint not null,
    at             timestamptz not null,
    unique (application_id, sender_id, receiver_id, funder_id),
    foreign key (application_id, sender_id, funder_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index host_ask_received on host_ask (receiver_id, application_id desc);
comment on table host_ask is 'pattern: between. A group asks another organisation to hold its money for it.';
alter table host_ask enable row level security;
alter table host_ask force row level security;
create policy sender_reads on host_ask for select using (sender_id = acting_organisation());
create policy receiver_reads on host_ask for select using (receiver_id = acting_organisation());
create policy sender_adds on host_ask for insert with check (sender_id = acting_organisation());
grant select, insert on host_ask to ${service}_app;

create table host_answer (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    funder_id      uuid not null,
    agreed         boolean not null,
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id, funder_id)
        references host_ask (application_id, sender_id, receiver_id, funder_id) on delete cascade
);
comment on table host_answer is 'pattern: answer. Whether the host holds it. Read by the group and the funder too.';
alter table host_answer enable row level security;
alter table host_answer force row level security;
create policy sender_reads on host_answer for select using (sender_id = acting_organisation());
create policy host_reads on host_answer for select using (receiver_id = acting_organisation());
create policy funder_reads on host_answer for select using (funder_id = acting_organisation());
create policy host_answers on host_answer for insert with check (receiver_id = acting_organisation());
grant select, insert on host_answer to ${service}_app;
