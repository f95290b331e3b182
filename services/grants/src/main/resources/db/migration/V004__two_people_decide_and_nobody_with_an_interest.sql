create table interest (
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    person          text not null,
    at              timestamptz not null,
    primary key (organisation_id, application_id, person)
);
comment on table interest is 'pattern: own. Who of the funder''s people has an interest in an application, and so no say.';
alter table interest enable row level security;
alter table interest force row level security;
create policy own on interest using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on interest to ${service}_app;
create trigger stays before delete on interest for each row execute function stays_with_its_application();

create table proposal (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    -- 1, or 2 after an appeal.
    n               int not null check (n in (1, 2)),
    approve         boolean not null,
    pence           bigint check (pence between 1 and 10000000),
    reasons         text[] not null,
    feedback        text check (length(feedback) between 1 and 2000),
    other_fund_id   uuid,
    person          text not null,
    at              timestamptz not null,
    ended_at        timestamptz,
    check (approve = (pence is not null)),
    check (approve or cardinality(reasons) > 0 and feedback is not null)
);
create unique index one_proposal_at_a_time on proposal (organisation_id, application_id) where ended_at is null;
comment on table proposal is 'pattern: own. What one of the funder''s people proposes, until a second one decides.';
alter table proposal enable row level security;
alter table proposal force row level security;
create policy own on proposal using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (ended_at), delete on proposal to ${service}_app;
create trigger stays before delete on proposal for each row execute function stays_with_its_application();

create table decision (
    application_id uuid not null,
    n              int not null check (n in (1, 2)),
    sender_id      uuid not null,
    receiver_id    uuid not null,
    approve        boolean not null,
    pence          bigint check (pence between 1 and 10000000),
    reasons        text[] not null,
    feedback       text check (length(feedback) between 1 and 2000),
    other_fund_id  uuid,
    at             timestamptz not null,
    primary key (application_id, n),
    foreign key (application_id, receiver_id, sender_id) references application (id, sender_id, receiver_id)
        on delete cascade,
    check (approve = (pence is not null)),
    -- No refusal is empty.
    check (approve or cardinality(reasons) > 0 and feedback is not null)
);
comment on table decision is 'pattern: between. What a funder decided, for both to read. Nobody changes it.';
alter table decision enable row level security;
alter table decision force row level security;
create policy sender_reads on decision for select using (sender_id = acting_organisation());
create policy receiver_reads on decision for select using (receiver_id = acting_organisation());
create policy sender_adds on decision for insert with check (sender_id = acting_organisation());
grant select, insert on decision to ${service}_app;

create table decision_people (
    organisation_id uuid not null,
    application_id  uuid not null,
    n               int not null,
    proposed_by     text not null,
    decided_by      text not null,
    primary key (organisation_id, application_id, n),
    foreign key (application_id, n) references decision (application_id, n) on delete cascade,
    constraint two_people check (proposed_by <> decided_by)
);
comment on table decision_people is 'pattern: own. Which two of the funder''s people decided. The group does not learn it.';
alter table decision_people enable row level security;
alter table decision_people force row level security;
create policy own on decision_people using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on decision_people to ${service}_app;
create trigger stays before delete on decision_people for each row execute function stays_with_its_application();

create table appeal (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    words          text not null check (length(words) between 1 and 2000),
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
comment on table appeal is 'pattern: between. Once, the group asks that a refusal is looked at again.';
alter table appeal enable row level security;
alter table appeal force row level security;
create policy sender_reads on appeal for select using (sender_id = acting_organisation());
create policy receiver_reads on appeal for select using (receiver_id = acting_organisation());
create policy sender_adds on appeal for insert with check (sender_id = acting_organisation());
grant select, insert on appeal to ${service}_app;

-- Acts on one application come one after the other, whichever side they are of. Each statement after the lock sees
-- what was committed before it.
create function takes_its_turn(application uuid) returns void language sql volatile
    begin atomic
        select pg_advisory_xact_lock(hashtextextended('application ' || application, 0));
    end;

create function a_decision_is_on_what_stands() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if exists (select from withdrawal where application_id = new.application_id) then
        raise exception 'what was withdrawn is not decided' using errcode = 'insufficient_privilege';
    end if;
    if new.n = 2 and not exists (select from appeal where application_id = new.application_id) then
        raise exception 'it is decided again after an appeal alone' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from decision where application_id = new.application_id and approve) then
        raise exception 'what was approved stays so' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_decision_is_on_what_stands before insert on decision
    for each row execute function a_decision_is_on_what_stands();

create function nobody_decides_with_an_interest() returns trigger language plpgsql as $$
begin
    if exists (select from interest where organisation_id = new.organisation_id
        and application_id = new.application_id and person in (new.proposed_by, new.decided_by)) then
        raise exception 'somebody with an interest does not decide' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger nobody_decides_with_an_interest before insert on decision_people
    for each row execute function nobody_decides_with_an_interest();
