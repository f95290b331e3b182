-- One person's need, sent by one organisation to another. No word of it names or describes the person.
create table referral (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    thread_id   uuid not null,
    hops        int not null check (hops between 0 and 4),
    loop_id     uuid not null references loop (id),
    need        text not null check (need ~ '^[a-z][a-z-]{1,40}$'),
    area        text check (area ~ '^[EWSNK][0-9]{8}$'),
    urgency     text not null check (urgency in ('today', 'this-week', 'no-hurry')),
    language    text check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
    made_at     timestamptz not null,
    state       text not null,
    step        int not null,
    since       timestamptz not null,
    sent_at     timestamptz,
    check (sender_id <> receiver_id),
    check (state = 'draft' or step > 0)
);
create index referral_sent on referral (sender_id, id);
create index referral_received on referral (receiver_id, id) where sent_at is not null;
create index referral_sent_open on referral (sender_id, id)
    where state in ('draft', 'sent', 'accepted', 'in-progress');
create index referral_received_open on referral (receiver_id, id) where state in ('sent', 'accepted', 'in-progress');
-- What counts against the limits of the receiver.
create index referral_taken on referral (receiver_id, sent_at)
    where state in ('sent', 'accepted', 'in-progress', 'connected-direct', 'completed');
comment on table referral is 'pattern: shared. The sender adds it, both read it once it was sent, and it is moved by steps alone.';
alter table referral enable row level security;
alter table referral force row level security;
create policy sender_reads on referral for select using (sender_id = acting_organisation());
create policy receiver_reads on referral for select
    using (receiver_id = acting_organisation() and sent_at is not null);
create policy sender_adds on referral for insert with check (
    sender_id = acting_organisation() and state = 'draft' and step = 0 and sent_at is null);
create policy parties_move on referral for update
    using (sender_id = acting_organisation() or receiver_id = acting_organisation() and sent_at is not null)
    with check (sender_id = acting_organisation() or receiver_id = acting_organisation() and sent_at is not null);
create policy counter_counts on referral for select to ${service}_counter using (true);
grant select, insert, update (state, step, since, sent_at) on referral to ${service}_app;
grant select (id, sender_id, receiver_id, loop_id, need, state, sent_at) on referral to ${service}_counter;

-- One step of a referral: who took it, and where it left the referral. Two at once would have the same number.
create table referral_step (
    referral_id     uuid not null references referral (id),
    n               int not null check (n between 1 and 50),
    organisation_id uuid not null,
    state           text not null,
    reason          text check (reason ~ '^[a-z][a-z-]{1,40}$'),
    outcome         text check (outcome ~ '^[a-z][a-z-]{1,40}$'),
    at              timestamptz not null,
    primary key (referral_id, n)
);
comment on table referral_step is 'pattern: answer. Each side adds those that are its own to take; both read them.';
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy own_are_read on referral_step for select using (organisation_id = acting_organisation());
create policy the_others_are_read on referral_step for select using (
    (organisation_id <> acting_organisation()) is not false
    and exists (select from referral r where r.id = referral_id));
-- Whatever the service gets wrong, nobody accepts for another one, and nobody sends or withdraws for it.
create policy parties_add on referral_step for insert with check (
    organisation_id = acting_organisation() and exists (select from referral r where r.id = referral_id and (
        r.sender_id = acting_organisation() and referral_step.state in ('sent', 'withdrawn', 'expired')
        or r.receiver_id = acting_organisation()
            and referral_step.state in ('accepted', 'declined', 'in-progress', 'given-back', 'passed-on', 'connected-direct', 'completed'))));
grant select, insert on referral_step to ${service}_app;

-- A referral is where its last step left it, and nothing else moves it. With the rights of whoever moves it.
create function moved_by_a_step() returns trigger language plpgsql as $$
begin
    if new.step <> old.step + 1
        or not exists (select from referral_step s
            where s.referral_id = new.id and s.n = new.step and s.state = new.state)
        or (new.sent_at is distinct from old.sent_at and (old.sent_at is not null or new.state <> 'sent')) then
        raise exception 'a referral is moved by its next step alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger moved_by_a_step before update on referral for each row execute function moved_by_a_step();
