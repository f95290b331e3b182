-- A host's own ledger, one for each grant that it keeps: like a fund's (ADR 0064), and the host's to write.
create table host_account (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null,
    fund_id         uuid not null,
    funder_id       uuid not null,
    group_id        uuid not null,
    kind            text not null check (kind in ('in', 'held', 'paid-out', 'sent-on')),
    balance         bigint not null default 0,
    unique (organisation_id, application_id, kind),
    unique (organisation_id, application_id, id),
    -- What holds under any number of payouts at once: each changes this row, and so waits for the one before.
    constraint never_more_than_is_held check (kind = 'in' or balance >= 0)
);
create index host_account_of_group on host_account (group_id, application_id);
create index host_account_of_funder on host_account (funder_id, application_id);
comment on table host_account is 'pattern: shared. What a host keeps of a grant, for the host, the group and the funder to read alike.';
alter table host_account enable row level security;
alter table host_account force row level security;
create policy parties_read on host_account for select
    using (acting_organisation() in (organisation_id, group_id, funder_id));
create policy own_is_added on host_account for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on host_account for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
-- What a host still holds when it is destroyed is the group's and the funder's to know: ids and a sum, and no more.
create policy own_is_destroyed on host_account for delete
    using (organisation_id = acting_organisation() and is_destroyed() and not (kind = 'held' and balance > 0));
grant select, insert (id, organisation_id, application_id, fund_id, funder_id, group_id, kind), update (balance), delete
    on host_account to ${service}_app;
create trigger balance_follows_its_postings before update on host_account
    for each row execute function balance_follows_its_postings();

create table host_entry (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null,
    kind            text not null check (kind in ('came', 'taken-back', 'paid-out', 'sent-on', 'bounced')),
    -- The payment or the order.
    subject_id      uuid not null,
    at              timestamptz not null,
    transaction     xid8 not null default pg_current_xact_id(),
    unique (organisation_id, kind, subject_id),
    unique (organisation_id, application_id, id)
);
comment on table host_entry is 'pattern: own. Each movement of money that a host keeps. Only added to.';
alter table host_entry enable row level security;
alter table host_entry force row level security;
create policy own on host_entry using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert (id, organisation_id, application_id, kind, subject_id, at), delete on host_entry
    to ${service}_app;
create trigger stays before delete on host_entry for each row execute function stays_until_destroyed();
create trigger is_only_added_to before update on host_entry for each row execute function is_only_added_to();

create table host_posting (
    organisation_id uuid not null,
    application_id  uuid not null,
    entry_id        uuid not null,
    -- No foreign key, so that what is held stays to be seen when its host is destroyed: the trigger looks.
    account_id      uuid not null,
    pence           bigint not null check (pence <> 0 and abs(pence) <= 100000000),
    primary key (organisation_id, entry_id, account_id),
    foreign key (organisation_id, application_id, entry_id) references host_entry (organisation_id, application_id, id)
);
comment on table host_posting is 'pattern: own. The lines of each movement: what left one account came to another.';
alter table host_posting enable row level security;
alter table host_posting force row level security;
create policy own on host_posting using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on host_posting to ${service}_app;
create trigger stays before delete on host_posting for each row execute function stays_until_destroyed();
create trigger is_only_added_to before update on host_posting for each row execute function is_only_added_to();

create function host_posting_is_kept() returns trigger language plpgsql as $$
begin
    perform from host_entry
    where organisation_id = new.organisation_id and id = new.entry_id and transaction = pg_current_xact_id();
    if not found then
        raise exception 'an entry is complete when it is made' using errcode = 'insufficient_privilege';
    end if;
    update host_account set balance = balance + new.pence
    where organisation_id = new.organisation_id and application_id = new.application_id and id = new.account_id;
    if not found then
        raise exception 'there is no such account' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create trigger host_posting_is_kept after insert on host_posting
    for each row execute function host_posting_is_kept();

create function host_entry_adds_up() returns trigger language plpgsql as $$
declare
    one   uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    lines int;
    total numeric;
begin
    select count(*), coalesce(sum(pence), 0) into lines, total
    from host_posting where organisation_id = new.organisation_id and entry_id = one;
    if lines < 2 or total <> 0 then
        raise exception 'the % lines of an entry make %, not nothing', lines, total using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger host_entry_adds_up after insert on host_entry deferrable initially deferred
    for each row execute function host_entry_adds_up('id');
create constraint trigger host_entry_adds_up after insert on host_posting deferrable initially deferred
    for each row execute function host_entry_adds_up('entry_id');

-- That a host stops is for everybody to know: nobody new goes there.
create table host_exit (
    organisation_id uuid primary key,
    last_day        date not null,
    words           text not null check (length(words) between 1 and 1000),
    said_at         timestamptz not null,
    ended_at        timestamptz,
    constraint sixty_days_ahead check (last_day >= (said_at at time zone 'Europe/London')::date + 60)
);
comment on table host_exit is 'pattern: public. Hosts that stop, and when: everybody may know, and nobody new chooses them.';
alter table host_exit enable row level security;
alter table host_exit force row level security;
create policy everybody_reads on host_exit for select using (true);
create policy own_is_added on host_exit for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on host_exit for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_taken_back on host_exit for delete using (organisation_id = acting_organisation());
grant select, insert, update (last_day, words, ended_at), delete on host_exit to ${service}_app;

create function takes_nobody_new(host uuid) returns boolean language sql stable
    return exists (select from host_exit where organisation_id = host)
        or exists (select from destroyed where organisation_id = host);

create function a_leaving_host_takes_nobody_new() returns trigger language plpgsql as $$
begin
    if new.agreed and takes_nobody_new(new.receiver_id) then
        raise exception 'a host that leaves takes nobody new' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_leaving_host_takes_nobody_new before insert on host_answer
    for each row execute function a_leaving_host_takes_nobody_new();

-- What a group asks of its host. The money moves by the host's word, and by its ledger.
create table host_order (
    id             uuid primary key,
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    fund_id        uuid not null,
    funder_id      uuid not null,
    kind           text not null
        check (kind in ('bill', 'pay-back', 'own-account', 'new-host', 'funder', 'leftover')),
    -- The new host.
    to_id          uuid,
    pence          bigint not null check (pence between 1 and 10000000),
    words          text not null check (length(words) between 1 and 200),
    state          text not null default 'asked' check (state in ('asked', 'paid', 'bounced', 'refused', 'taken-back')),
    reference      text check (length(reference) between 1 and 40),
    at             timestamptz not null,
    since          timestamptz not null,
    confirmed_at   timestamptz,
    arrived_at     timestamptz,
    check ((kind = 'new-host') = (to_id is not null)),
    check (arrived_at is null or kind in ('new-host', 'funder'))
);
create index host_order_of on host_order (receiver_id, application_id, id desc);
create index host_order_sent on host_order (sender_id, application_id);
create index host_order_to on host_order (to_id) where to_id is not null;
create index host_order_back on host_order (funder_id) where kind = 'funder';
comment on table host_order is 'pattern: shared. A group asks its host to pay, or to send the money on; whom it is sent to reads it once it is sent.';
alter table host_order enable row level security;
alter table host_order force row level security;
create policy parties_read on host_order for select using (acting_organisation() in (sender_id, receiver_id)
    or state in ('paid', 'bounced')
        and (to_id = acting_organisation() or kind = 'funder' and funder_id = acting_organisation()));
create policy is_asked on host_order for insert with check (sender_id = acting_organisation()
    or receiver_id = acting_organisation() and kind = 'funder');
create policy is_answered on host_order for update
    using (acting_organisation() in (sender_id, receiver_id, to_id, funder_id))
    with check (acting_organisation() in (sender_id, receiver_id, to_id, funder_id));
create policy is_forgotten on host_order for delete
    using (acting_organisation() in (sender_id, receiver_id) and is_destroyed()
        or sender_id = acting_organisation()
            and not exists (select from application a where a.id = host_order.application_id));
grant select, insert, update (state, reference, since, confirmed_at, arrived_at), delete on host_order
    to ${service}_app;

create function host_orders_go_with_their_application() returns trigger language plpgsql as $$
begin
    delete from host_order where application_id = old.id and sender_id = old.sender_id;
    return null;
end $$;
create trigger host_orders_go_with_their_application after delete on application
    for each row execute function host_orders_go_with_their_application();

-- A group asks another organisation to be its host from now on.
create table host_change (
    id             uuid primary key,
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    from_id        uuid not null,
    funder_id      uuid not null,
    title          text not null,
    pence          bigint not null,
    at             timestamptz not null,
    agreed         boolean,
    answered_at    timestamptz,
    confirmed_at   timestamptz,
    ended_at       timestamptz,
    foreign key (application_id, sender_id, funder_id) references application (id, sender_id, receiver_id)
        on delete cascade,
    check (receiver_id not in (from_id, sender_id))
);
create unique index one_change_at_a_time on host_change (sender_id, application_id)
    where confirmed_at is null and ended_at is null and agreed is distinct from false;
create index host_change_of on host_change (application_id, confirmed_at desc);
create index host_change_received on host_change (receiver_id, id desc);
comment on table host_change is 'pattern: shared. A group asks another host; that one answers, and a second steward says so too.';
alter table host_change enable row level security;
alter table host_change force row level security;
create policy parties_read on host_change for select
    using (acting_organisation() in (sender_id, receiver_id, from_id, funder_id));
create policy is_asked on host_change for insert with check (sender_id = acting_organisation());
create policy is_answered on host_change for update using (acting_organisation() in (sender_id, receiver_id))
    with check (acting_organisation() in (sender_id, receiver_id));
grant select, insert, update (agreed, answered_at, confirmed_at, ended_at) on host_change to ${service}_app;

-- Two of the group's people for each of the two. Of them nobody else learns.
create table host_act_people (
    organisation_id uuid not null,
    act_id          uuid not null,
    application_id  uuid not null,
    asked_by        text not null,
    confirmed_by    text,
    primary key (organisation_id, act_id),
    constraint two_stewards check (asked_by <> confirmed_by)
);
comment on table host_act_people is 'pattern: own. Which two of the group''s people asked something of a host, and confirmed it.';
alter table host_act_people enable row level security;
alter table host_act_people force row level security;
create policy own on host_act_people using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (confirmed_by), delete on host_act_people to ${service}_app;
create trigger stays before delete on host_act_people for each row execute function stays_with_its_application();

create function host_act_people_go_with_their_application() returns trigger language plpgsql as $$
begin
    delete from host_act_people where application_id = old.id and organisation_id = old.sender_id;
    return null;
end $$;
create trigger host_act_people_go_with_their_application after delete on application
    for each row execute function host_act_people_go_with_their_application();

create function confirmed_by_two(act uuid) returns boolean language sql stable
    return exists (select from host_act_people where organisation_id = acting_organisation() and act_id = act
        and confirmed_by is not null);

create function a_host_order_fits_what_is_held() returns trigger language plpgsql as $$
declare
    held   bigint;
    wanted bigint;
begin
    perform takes_its_turn(new.application_id);
    select balance into held from host_account
    where organisation_id = new.receiver_id and application_id = new.application_id and kind = 'held'
      and group_id = new.sender_id and funder_id = new.funder_id and fund_id = new.fund_id;
    select coalesce(sum(pence), 0) into wanted from host_order
    where receiver_id = new.receiver_id and application_id = new.application_id and state = 'asked';
    if held is null or wanted + new.pence > held then
        raise exception 'nobody asks for more than is held' using errcode = 'insufficient_privilege';
    end if;
    if new.state <> 'asked' or new.confirmed_at is not null or new.arrived_at is not null then
        raise exception 'an order begins as asked' using errcode = 'insufficient_privilege';
    end if;
    if new.kind = 'funder' and new.sender_id <> acting_organisation()
        and not exists (select from destroyed where organisation_id = new.sender_id)
        and not exists (select from host_exit where organisation_id = new.receiver_id
            and last_day < (now() at time zone 'Europe/London')::date) then
        raise exception 'a host sends nothing back by itself before its last day is over'
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_host_order_fits_what_is_held before insert on host_order
    for each row execute function a_host_order_fits_what_is_held();

create function a_host_order_goes_one_way() returns trigger language plpgsql as $$
declare
    me uuid := acting_organisation();
begin
    perform takes_its_turn(old.application_id);
    if new.confirmed_at is distinct from old.confirmed_at and not (me = old.sender_id and old.confirmed_at is null
        and old.state = 'asked' and confirmed_by_two(old.id)) then
        raise exception 'a second steward says so, once' using errcode = 'insufficient_privilege';
    end if;
    if new.arrived_at is distinct from old.arrived_at and not (old.arrived_at is null and old.state = 'paid'
        and me is not distinct from case old.kind when 'new-host' then old.to_id else old.funder_id end) then
        raise exception 'whom it was sent to says that it came' using errcode = 'insufficient_privilege';
    end if;
    if new.state <> old.state and not (
        me = old.receiver_id and (old.state, new.state) in (('asked', 'paid'), ('paid', 'bounced'))
        or me = old.receiver_id and (old.state, new.state) = ('asked', 'refused') and old.kind in ('bill', 'pay-back')
        or me = old.sender_id and (old.state, new.state) = ('asked', 'taken-back') and old.kind <> 'leftover') then
        raise exception 'an order does not go from % to %', old.state, new.state
            using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'paid' and old.confirmed_at is null and old.kind not in ('funder', 'leftover') then
        raise exception 'no money leaves a host before a second steward says so'
            using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'bounced' and old.arrived_at is not null then
        raise exception 'what came did not come back' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_host_order_goes_one_way before update on host_order
    for each row execute function a_host_order_goes_one_way();

create function a_host_changes_by_three_words() returns trigger language plpgsql as $$
declare
    me uuid := acting_organisation();
begin
    perform takes_its_turn(old.application_id);
    if new.agreed is distinct from old.agreed
        and (old.agreed is not null or old.ended_at is not null or me <> old.receiver_id
            or new.agreed and takes_nobody_new(old.receiver_id)) then
        raise exception 'the new host answers once' using errcode = 'insufficient_privilege';
    end if;
    if new.confirmed_at is distinct from old.confirmed_at
        and (old.confirmed_at is not null or old.ended_at is not null or me <> old.sender_id
            or old.agreed is not true or takes_nobody_new(old.receiver_id) or not confirmed_by_two(old.id)) then
        raise exception 'a second steward says so when the new host has' using errcode = 'insufficient_privilege';
    end if;
    if new.ended_at is distinct from old.ended_at
        and (old.confirmed_at is not null or old.ended_at is not null or me <> old.sender_id) then
        raise exception 'the group takes back what is not done yet' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_host_changes_by_three_words before update on host_change
    for each row execute function a_host_changes_by_three_words();

create function a_host_ends_with_nothing_held() returns trigger language plpgsql as $$
begin
    if new.last_day < old.last_day then
        raise exception 'the last day only moves on' using errcode = 'insufficient_privilege';
    end if;
    if old.ended_at is not null then
        raise exception 'what has ended stays so' using errcode = 'insufficient_privilege';
    end if;
    if new.ended_at is not null
        and exists (select from host_account
            where organisation_id = new.organisation_id and kind = 'held' and balance > 0) then
        raise exception 'a host ends with nothing held' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_host_ends_with_nothing_held before update on host_exit
    for each row execute function a_host_ends_with_nothing_held();

-- Who has to send money on reads where to, as a payer does.
create policy host_reads on bank_details for select using (
    usable_from <= now()
    and string_to_array(current_setting('trellis.roles', true), ',') && array['grants-officer', 'liaison-officer']
    and exists (select from host_order o
        where o.receiver_id = acting_organisation() and o.state = 'asked'
          and (o.confirmed_at is not null or o.kind in ('funder', 'leftover'))
          and bank_details.organisation_id = case o.kind when 'own-account' then o.sender_id
              when 'new-host' then o.to_id when 'funder' then o.funder_id when 'leftover' then o.funder_id end));

-- Who holds it reads what the rest is used for, and what goes back.
create policy host_reads on leftover for select using (exists (select from host_account h
    where h.application_id = leftover.application_id and h.organisation_id = acting_organisation()));
