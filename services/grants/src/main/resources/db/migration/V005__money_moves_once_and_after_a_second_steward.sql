create table confirmation (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
comment on table confirmation is 'pattern: between. A second steward of the group says that the money may come.';
alter table confirmation enable row level security;
alter table confirmation force row level security;
create policy sender_reads on confirmation for select using (sender_id = acting_organisation());
create policy receiver_reads on confirmation for select using (receiver_id = acting_organisation());
create policy sender_adds on confirmation for insert with check (sender_id = acting_organisation());
grant select, insert on confirmation to ${service}_app;

create table confirmation_people (
    organisation_id uuid not null,
    application_id  uuid not null references confirmation (application_id) on delete cascade,
    sent_by         text not null,
    confirmed_by    text not null,
    primary key (organisation_id, application_id),
    constraint two_stewards check (sent_by <> confirmed_by)
);
comment on table confirmation_people is 'pattern: own. Which two of the group''s people it was. Nobody else learns it.';
alter table confirmation_people enable row level security;
alter table confirmation_people force row level security;
create policy own on confirmation_people using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on confirmation_people to ${service}_app;
create trigger stays before delete on confirmation_people for each row execute function stays_with_its_application();

create table payment (
    id              uuid primary key,
    organisation_id uuid not null,
    application_id  uuid not null,
    fund_id         uuid not null,
    group_id        uuid not null,
    -- Whose account it goes to; none where things are bought.
    payee_id        uuid,
    way             text not null check (way in ('own-account', 'host', 'bought')),
    pence           bigint not null check (pence between 1 and 10000000),
    state           text not null check (state in ('to-pay', 'in-file', 'paid', 'failed', 'bounced', 'stopped')),
    made_at         timestamptz not null,
    since           timestamptz not null,
    unique (organisation_id, id),
    check ((way = 'bought') = (payee_id is null))
);
create unique index one_payment_at_a_time on payment (organisation_id, application_id)
    where state in ('to-pay', 'in-file', 'paid');
create index payment_in on payment (organisation_id, state, id desc);
create index payment_of on payment (group_id, application_id);
create index payment_to on payment (payee_id, application_id);
comment on table payment is 'pattern: shared. An instruction to pay, kept by the funder; read by the group and by whom it goes to.';
alter table payment enable row level security;
alter table payment force row level security;
create policy own_is_read on payment for select using (organisation_id = acting_organisation());
create policy group_reads on payment for select using (group_id = acting_organisation());
create policy payee_reads on payment for select using (payee_id = acting_organisation());
create policy own_is_added on payment for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on payment for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_destroyed on payment for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant select, insert, update (state, since), delete on payment to ${service}_app;

create function a_payment_is_confirmed() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if not exists (select from confirmation where application_id = new.application_id) then
        raise exception 'no money moves before a second steward says so' using errcode = 'insufficient_privilege';
    end if;
    if not exists (select from decision where application_id = new.application_id and approve and pence = new.pence) then
        raise exception 'what is paid is what was approved' using errcode = 'insufficient_privilege';
    end if;
    if exists (select from withdrawal where application_id = new.application_id) then
        raise exception 'what was withdrawn is not paid' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_payment_is_confirmed before insert on payment
    for each row execute function a_payment_is_confirmed();

create function a_payment_goes_one_way() returns trigger language plpgsql as $$
begin
    if (old.state, new.state) not in (('to-pay', 'in-file'), ('to-pay', 'paid'), ('to-pay', 'failed'),
        ('to-pay', 'stopped'), ('in-file', 'paid'), ('in-file', 'failed'), ('paid', 'bounced')) then
        raise exception 'a payment does not go from % to %', old.state, new.state
            using errcode = 'insufficient_privilege';
    end if;
    if new.state in ('in-file', 'paid') then
        perform takes_its_turn(new.application_id);
        if exists (select from withdrawal where application_id = new.application_id) then
            raise exception 'what was withdrawn is not paid' using errcode = 'insufficient_privilege';
        end if;
    end if;
    return new;
end $$;
create trigger a_payment_goes_one_way before update on payment for each row execute function a_payment_goes_one_way();

create function what_is_on_its_way_is_not_withdrawn() returns trigger language plpgsql as $$
begin
    perform takes_its_turn(new.application_id);
    if exists (select from payment where application_id = new.application_id and state in ('in-file', 'paid')) then
        raise exception 'what is on its way is not withdrawn' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger what_is_on_its_way_is_not_withdrawn before insert on withdrawal
    for each row execute function what_is_on_its_way_is_not_withdrawn();

create table receipt (
    id             uuid primary key,
    application_id uuid not null,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    pence          bigint not null check (pence between 1 and 10000000),
    words          text not null check (length(words) between 1 and 200),
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade
);
create index receipt_of on receipt (application_id);
comment on table receipt is 'pattern: between. What the group spent, and on what.';
alter table receipt enable row level security;
alter table receipt force row level security;
create policy sender_reads on receipt for select using (sender_id = acting_organisation());
create policy receiver_reads on receipt for select using (receiver_id = acting_organisation());
create policy sender_adds on receipt for insert with check (sender_id = acting_organisation());
grant select, insert on receipt to ${service}_app;

create table leftover (
    application_id uuid primary key,
    sender_id      uuid not null,
    receiver_id    uuid not null,
    repurposed     boolean not null,
    pence          bigint not null check (pence between 1 and 10000000),
    words          text check (length(words) between 1 and 200),
    at             timestamptz not null,
    foreign key (application_id, sender_id, receiver_id) references application (id, sender_id, receiver_id)
        on delete cascade,
    check (not repurposed or words is not null)
);
comment on table leftover is 'pattern: between. What is left over: given back, or used for something else that is said.';
alter table leftover enable row level security;
alter table leftover force row level security;
create policy sender_reads on leftover for select using (sender_id = acting_organisation());
create policy receiver_reads on leftover for select using (receiver_id = acting_organisation());
create policy sender_adds on leftover for insert with check (sender_id = acting_organisation());
grant select, insert on leftover to ${service}_app;
