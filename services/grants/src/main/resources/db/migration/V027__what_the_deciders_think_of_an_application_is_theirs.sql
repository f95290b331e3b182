create table score (
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    -- 1, or 2 after an appeal.
    n               int not null check (n in (1, 2)),
    -- Of the fund's list, from 1.
    criterion       int not null check (criterion between 1 and 6),
    person          text not null,
    points          int not null check (points between 0 and 3),
    words           text not null check (length(words) between 1 and 1000),
    at              timestamptz not null,
    primary key (organisation_id, application_id, n, criterion, person)
);
create index score_of on score (application_id);
comment on table score is 'pattern: own. How each of the funder''s people rates an application, and why. The group never reads it.';
alter table score enable row level security;
alter table score force row level security;
create policy own on score using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (points, words, at), delete on score to ${service}_app;
create trigger stays before delete on score for each row execute function stays_with_its_application();

create table flag (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    kind            text not null check (kind ~ '^[a-z][a-z-]{2,30}$'),
    words           text not null check (length(words) between 1 and 1000),
    raised_by       text not null,
    at              timestamptz not null,
    resolved_by     text,
    resolved_words  text check (length(resolved_words) between 1 and 1000),
    resolved_at     timestamptz,
    check (num_nonnulls(resolved_by, resolved_words, resolved_at) in (0, 3)),
    constraint two_people check (resolved_by <> raised_by)
);
create index flag_of on flag (organisation_id, application_id, id);
create index flag_with on flag (application_id);
comment on table flag is 'pattern: own. What one of the funder''s people wants looked at before money is given. Another one answers it.';
alter table flag enable row level security;
alter table flag force row level security;
create policy own on flag using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (resolved_by, resolved_words, resolved_at), delete on flag to ${service}_app;
create trigger stays before delete on flag for each row execute function stays_with_its_application();

create table remark (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null references application (id) on delete cascade,
    words           text not null check (length(words) between 1 and 1000),
    person          text not null,
    at              timestamptz not null
);
create index remark_of on remark (organisation_id, application_id, id);
create index remark_with on remark (application_id);
comment on table remark is 'pattern: own. What the funder''s people say to each other about an application. Nobody changes it.';
alter table remark enable row level security;
alter table remark force row level security;
create policy own on remark using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on remark to ${service}_app;
create trigger stays before delete on remark for each row execute function stays_with_its_application();

-- For a score: not by who has an interest, and not after it was decided.
create function a_score_is_of_what_stands() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if exists (select from interest where organisation_id = new.organisation_id
        and application_id = new.application_id and person = new.person) then
        raise exception 'somebody with an interest does not score' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from decision where application_id = new.application_id and n >= new.n) then
        raise exception 'what was decided is not scored any more' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_score_is_of_what_stands before insert or update on score
    for each row execute function a_score_is_of_what_stands();

create function a_flag_is_answered_once() returns trigger language plpgsql as $$
begin
    if old.resolved_at is not null then
        raise exception 'a flag is answered once' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from interest where organisation_id = old.organisation_id
        and application_id = old.application_id and person = new.resolved_by) then
        raise exception 'somebody with an interest does not answer flags' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_flag_is_answered_once before update on flag for each row execute function a_flag_is_answered_once();

-- Takes its turn before it is looked at: a flag that is raised at the same moment comes before or after, never between.
create function a_flag_is_raised_in_turn() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if exists (select from decision where application_id = new.application_id and approve) then
        raise exception 'what was approved stays so' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_flag_is_raised_in_turn before insert on flag for each row execute function a_flag_is_raised_in_turn();

create function an_open_flag_stops_an_approval() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if new.approve and exists (select from flag where organisation_id = new.sender_id
        and application_id = new.application_id and resolved_at is null) then
        raise exception 'a flag is open' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger an_open_flag_stops_an_approval before insert on decision
    for each row execute function an_open_flag_stops_an_approval();

-- What is decided again is proposed by somebody who had no part in it before, and decided by another one than before.
create function others_decide_again() returns trigger language plpgsql as $$
begin
    if new.n = 2 and exists (select from decision_people where organisation_id = new.organisation_id
        and application_id = new.application_id and n = 1
        and (new.proposed_by in (proposed_by, decided_by) or new.decided_by = decided_by)) then
        raise exception 'others decide after an appeal' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger others_decide_again before insert on decision_people for each row execute function others_decide_again();
