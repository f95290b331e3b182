create table bulletin_audience (
    organisation_id uuid not null,
    bulletin_id     uuid not null,
    receiver_id     uuid not null,
    done            boolean not null default false,
    primary key (organisation_id, bulletin_id, receiver_id),
    check (organisation_id <> receiver_id)
);
create index bulletin_audience_waiting on bulletin_audience (organisation_id, bulletin_id, receiver_id) where not done;
comment on table bulletin_audience is 'pattern: own. Whom a sender chose, and whose turn has come: not to whom it was delivered.';
alter table bulletin_audience enable row level security;
alter table bulletin_audience force row level security;
create policy own on bulletin_audience using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on bulletin_audience to ${service}_app;

create table bulletin_sending (
    organisation_id uuid not null,
    bulletin_id     uuid not null,
    total           int not null,
    done            int not null default 0,
    delivered       int not null default 0,
    finished_at     timestamptz,
    primary key (organisation_id, bulletin_id),
    check (delivered between 0 and done),
    check (done between 0 and total)
);
comment on table bulletin_sending is 'pattern: own. How far the sending of a bulletin is, in numbers.';
alter table bulletin_sending enable row level security;
alter table bulletin_sending force row level security;
create policy own on bulletin_sending using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on bulletin_sending to ${service}_app;

-- Going from receiver to receiver with news about a bulletin, each time as the receiver. What is found there is kept
-- there: here it is only known how far the round is.
create table bulletin_round (
    organisation_id uuid not null,
    id              uuid not null,
    bulletin_id     uuid not null,
    what            text not null check (what in ('delivered', 'changed', 'withdrawn', 'outcome')),
    n               int not null,
    after           uuid not null default '00000000-0000-0000-0000-000000000000',
    primary key (organisation_id, id)
);
comment on table bulletin_round is 'pattern: own. How far a round of a bulletin''s receivers is; gone when it is over.';
alter table bulletin_round enable row level security;
alter table bulletin_round force row level security;
create policy own on bulletin_round using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on bulletin_round to ${service}_app;
