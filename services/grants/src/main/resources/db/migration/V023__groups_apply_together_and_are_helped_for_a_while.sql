-- Whoever takes part is let in by the group, for a time that it sets and for what it named them for.
create table draft_part (
    id              uuid primary key,
    organisation_id uuid not null,
    draft_id        uuid not null,
    audience_id     uuid not null,
    fund_id         uuid not null,
    part            text not null check (part in ('co-applicant', 'helper')),
    -- As whom the group asks: who is asked may not see its page.
    name            text not null check (length(name) between 1 and 200),
    asked_at        timestamptz not null,
    -- When the end was set last, and the end.
    set_at          timestamptz not null,
    until           timestamptz not null,
    ended_at        timestamptz,
    unique (organisation_id, draft_id, audience_id),
    unique (id, organisation_id, audience_id),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade,
    check (audience_id <> organisation_id),
    constraint thirty_days_at_most check (until > set_at and until <= set_at + interval '30 days')
);
create index draft_part_asked on draft_part (audience_id, id desc);
comment on table draft_part is 'pattern: shared. Whom a group asks into a draft, until when. Who is asked reads it while it stands: whoever applies together also after the time for writing, so that it can leave.';
alter table draft_part enable row level security;
alter table draft_part force row level security;
create policy own_is_read on draft_part for select using (organisation_id = acting_organisation());
create policy asked_reads on draft_part for select
    using (audience_id = acting_organisation() and ended_at is null and (part = 'co-applicant' or until > now()));
create policy own_is_added on draft_part for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on draft_part for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy asked_is_destroyed on draft_part for delete
    using (audience_id = acting_organisation() and is_destroyed());
grant select, insert, update (name, part, set_at, until, ended_at), delete on draft_part to ${service}_app;

create table draft_part_answer (
    part_id         uuid primary key,
    organisation_id uuid not null,
    audience_id     uuid not null,
    -- What it was asked for when it answered: a yes to helping is none to applying.
    part            text not null check (part in ('co-applicant', 'helper')),
    agreed          boolean not null,
    -- As whom it stands on the application.
    name            text check (length(name) between 1 and 200),
    at              timestamptz not null,
    foreign key (part_id, organisation_id, audience_id) references draft_part (id, organisation_id, audience_id)
        on delete cascade,
    check (not agreed or name is not null)
);
create index draft_part_answer_of on draft_part_answer (audience_id);
comment on table draft_part_answer is 'pattern: answer. Whether who was asked takes part. The group reads a yes; a no, and leaving, look like silence.';
alter table draft_part_answer enable row level security;
alter table draft_part_answer force row level security;
create policy yes_is_read on draft_part_answer for select using (organisation_id = acting_organisation() and agreed);
create policy asked_reads on draft_part_answer for select using (audience_id = acting_organisation());
create policy asked_answers on draft_part_answer for insert with check (audience_id = acting_organisation());
create policy asked_changes_its_mind on draft_part_answer for update using (audience_id = acting_organisation())
    with check (audience_id = acting_organisation());
grant select, insert, update (part, agreed, name, at) on draft_part_answer to ${service}_app;

-- Whether who acts takes part in it now: asked, willing, before the end, and somebody who may speak for them.
create function takes_part(owner uuid, draft uuid) returns boolean language sql stable
    return exists (select from draft_part p join draft_part_answer w on w.part_id = p.id and w.part = p.part and w.agreed
        where p.organisation_id = owner and p.draft_id = draft and p.audience_id = acting_organisation()
          and p.ended_at is null and p.until > now())
    and string_to_array(current_setting('trellis.roles', true), ',')
        && array['steward', 'grants-officer', 'liaison-officer', 'support-officer'];

-- Who takes part finds the draft, and cannot send it: of the two columns that may change they touch one.
comment on table draft is 'pattern: shared. What a group writes and has not sent. Whom it asked in reads it too, for as long as it said.';
create policy part_reads on draft for select
    using (organisation_id <> acting_organisation() and sent_at is null and takes_part(organisation_id, id));
create policy part_touches on draft for update
    using (organisation_id <> acting_organisation() and sent_at is null and takes_part(organisation_id, id))
    with check (organisation_id <> acting_organisation() and sent_at is null and takes_part(organisation_id, id));

-- What of the group's own page goes along is the group's alone.
comment on table draft_answer is 'pattern: shared. What stands in one field of a draft. Whom the group asked in reads and writes it too, but not what is of the group''s page.';
create policy part_reads on draft_answer for select
    using (organisation_id <> acting_organisation() and field not like 'profile-%'
        and exists (select from draft d where d.id = draft_answer.draft_id and d.sent_at is null)
        and takes_part(organisation_id, draft_id));
create policy part_writes on draft_answer for insert
    with check (organisation_id <> acting_organisation() and field not like 'profile-%'
        and exists (select from draft d where d.id = draft_answer.draft_id and d.sent_at is null)
        and takes_part(organisation_id, draft_id));
create policy part_changes on draft_answer for update
    using (organisation_id <> acting_organisation() and field not like 'profile-%'
        and exists (select from draft d where d.id = draft_answer.draft_id and d.sent_at is null)
        and takes_part(organisation_id, draft_id))
    with check (organisation_id <> acting_organisation() and field not like 'profile-%'
        and exists (select from draft d where d.id = draft_answer.draft_id and d.sent_at is null)
        and takes_part(organisation_id, draft_id));

create table draft_change (
    id              uuid primary key default gen_random_uuid(),
    organisation_id uuid not null,
    draft_id        uuid not null,
    field           text not null,
    -- That of the answer after the change.
    version         int not null,
    before          text not null,
    by_id           uuid not null,
    part            text not null,
    at              timestamptz not null,
    unique (organisation_id, draft_id, field, version),
    foreign key (organisation_id, draft_id) references draft (organisation_id, id) on delete cascade
);
create index draft_change_newest on draft_change (organisation_id, draft_id, at desc);
comment on table draft_change is 'pattern: shared. What others changed in a draft, and what stood there before. The group reads it, and nobody changes it.';
alter table draft_change enable row level security;
alter table draft_change force row level security;
create policy own_is_read on draft_change for select using (organisation_id = acting_organisation());
create policy part_adds on draft_change for insert
    with check (by_id = acting_organisation() and organisation_id <> acting_organisation()
        and takes_part(organisation_id, draft_id));
grant select, insert on draft_change to ${service}_app;

-- Whoever helped has an interest: of their own people's doings, and so of nobody else's to read.
create table helped (
    organisation_id uuid not null,
    draft_id        uuid not null,
    person          text not null,
    at              timestamptz not null,
    primary key (organisation_id, draft_id, person)
);
comment on table helped is 'pattern: shared. Which of an organisation''s people wrote in somebody else''s draft, and so do not decide on it: whichever of their organisations they act for.';
alter table helped enable row level security;
alter table helped force row level security;
create policy own on helped using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy oneself_reads on helped for select
    using (person = nullif(current_setting('trellis.person', true), '') and acting_organisation() is not null);
grant select, insert, delete on helped to ${service}_app;

create function help_is_remembered() returns trigger language plpgsql as $$
begin
    if not is_destroyed() and old.at > now() - interval '2 years' then
        raise exception 'who helped is remembered while it may be decided' using errcode = 'insufficient_privilege';
    end if;
    return old;
end $$;
create trigger help_is_remembered before delete on helped for each row execute function help_is_remembered();

-- Not only the service marks it: no change of somebody else's gets by.
create function marks_what_others_write() returns trigger language plpgsql as $$
declare
    stood text := '';
begin
    if new.organisation_id = acting_organisation() then
        return null;
    end if;
    if tg_op = 'UPDATE' then
        stood := old.words;
    end if;
    insert into draft_change (organisation_id, draft_id, field, version, before, by_id, part, at)
    select new.organisation_id, new.draft_id, new.field, new.version, stood, acting_organisation(), p.part, new.at
    from draft_part p
    where p.organisation_id = new.organisation_id and p.draft_id = new.draft_id
      and p.audience_id = acting_organisation();
    insert into helped (organisation_id, draft_id, person, at)
    values (acting_organisation(), new.draft_id, coalesce(current_setting('trellis.person', true), ''), new.at)
    on conflict do nothing;
    return null;
end $$;
create trigger marks_what_others_write after insert or update on draft_answer
    for each row execute function marks_what_others_write();

-- An application is made of a draft of one's own, and of no other.
drop policy sender_adds on application;
create policy sender_adds on application for insert with check (sender_id = acting_organisation()
    and exists (select from draft d where d.id = application.id and d.organisation_id = acting_organisation()));

create or replace function nobody_decides_with_an_interest() returns trigger language plpgsql as $$
begin
    if exists (select from interest where organisation_id = new.organisation_id
            and application_id = new.application_id and person in (new.proposed_by, new.decided_by))
        or exists (select from helped where draft_id = new.application_id
            and person in (new.proposed_by, new.decided_by)) then
        raise exception 'somebody with an interest does not decide' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

create table co_applicant (
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    audience_id    uuid not null,
    name           text not null check (length(name) between 1 and 200),
    title          text not null,
    at             timestamptz not null,
    primary key (application_id, audience_id),
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index co_applicant_of on co_applicant (audience_id, application_id desc);
comment on table co_applicant is 'pattern: between. Who applied together with a group, as they stood when it was sent. Read by the three; changed by nobody.';
alter table co_applicant enable row level security;
alter table co_applicant force row level security;
create policy sender_reads on co_applicant for select using (sender_id = acting_organisation());
create policy receiver_reads on co_applicant for select using (receiver_id = acting_organisation());
create policy co_applicant_reads on co_applicant for select using (audience_id = acting_organisation());
-- Nobody is named without its yes.
create policy sender_adds on co_applicant for insert with check (sender_id = acting_organisation()
    and exists (select from draft_part p join draft_part_answer w on w.part_id = p.id and w.part = p.part and w.agreed
        where p.organisation_id = acting_organisation() and p.draft_id = co_applicant.application_id
          and p.audience_id = co_applicant.audience_id and p.part = 'co-applicant' and p.ended_at is null
          and w.name = co_applicant.name));
create policy co_applicant_is_destroyed on co_applicant for delete
    using (audience_id = acting_organisation() and is_destroyed());
grant select, insert, delete on co_applicant to ${service}_app;
