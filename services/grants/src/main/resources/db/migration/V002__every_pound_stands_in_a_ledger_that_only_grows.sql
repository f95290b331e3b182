-- Where the money of a fund came from: the chain of who passed it on.
create table fund_source (
    id              uuid primary key,
    organisation_id uuid not null,
    fund_id         uuid not null,
    from_kind       text not null check (from_kind in ('own', 'council', 'infrastructure', 'group', 'other')),
    from_id         uuid,
    pence           bigint not null check (pence between 1 and 100000000),
    at              timestamptz not null,
    foreign key (organisation_id, fund_id) references fund (organisation_id, id)
);
create index fund_source_of on fund_source (organisation_id, fund_id);
comment on table fund_source is 'pattern: own. Each sum that came into a fund, and from whom.';
alter table fund_source enable row level security;
alter table fund_source force row level security;
create policy own on fund_source using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on fund_source to ${service}_app;
create trigger stays before delete on fund_source for each row execute function stays_until_destroyed();

create table account (
    id              uuid primary key,
    organisation_id uuid not null,
    fund_id         uuid not null,
    kind            text not null
        check (kind in ('source', 'pot', 'committed', 'paid', 'held', 'returned', 'repurposed')),
    award_id        uuid,
    balance         bigint not null default 0,
    unique nulls not distinct (organisation_id, fund_id, kind, award_id),
    unique (organisation_id, fund_id, id),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id),
    check ((award_id is null) = (kind in ('source', 'pot'))),
    -- What holds under any number of decisions at once: each changes this row, and so waits for the one before.
    constraint never_below_nothing check (kind = 'source' or balance >= 0),
    constraint at_most_a_million check (kind <> 'source' or balance between -100000000 and 0)
);
comment on table account is 'pattern: own. What each place of a fund''s money holds: the sum of its postings, kept with them.';
alter table account enable row level security;
alter table account force row level security;
create policy own on account using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert (id, organisation_id, fund_id, kind, award_id), update (balance), delete on account
    to ${service}_app;
create trigger stays before delete on account for each row execute function stays_until_destroyed();

create table entry (
    id              uuid primary key,
    organisation_id uuid not null,
    fund_id         uuid not null,
    kind            text not null check (kind in ('received', 'committed', 'released', 'paid', 'held', 'paid-out',
        'bounced', 'returning', 'returned', 'repurposed')),
    subject_id      uuid not null,
    at              timestamptz not null,
    transaction     xid8 not null default pg_current_xact_id(),
    -- Nothing is entered twice, whoever asks how often: a payment is paid once.
    unique (organisation_id, kind, subject_id),
    unique (organisation_id, fund_id, id),
    foreign key (organisation_id, fund_id) references fund (organisation_id, id)
);
create index entry_of on entry (organisation_id, fund_id, id desc);
comment on table entry is 'pattern: own. Each movement of money. Only added to.';
alter table entry enable row level security;
alter table entry force row level security;
create policy own on entry using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert (id, organisation_id, fund_id, kind, subject_id, at), delete on entry to ${service}_app;
create trigger stays before delete on entry for each row execute function stays_until_destroyed();

create table posting (
    organisation_id uuid not null,
    fund_id         uuid not null,
    entry_id        uuid not null,
    account_id      uuid not null,
    pence           bigint not null check (pence <> 0 and abs(pence) <= 100000000),
    primary key (organisation_id, entry_id, account_id),
    foreign key (organisation_id, fund_id, entry_id) references entry (organisation_id, fund_id, id),
    foreign key (organisation_id, fund_id, account_id) references account (organisation_id, fund_id, id)
);
create index posting_on on posting (organisation_id, fund_id, account_id);
comment on table posting is 'pattern: own. The lines of each movement: what left one account came to another.';
alter table posting enable row level security;
alter table posting force row level security;
create policy own on posting using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on posting to ${service}_app;
create trigger stays before delete on posting for each row execute function stays_until_destroyed();

-- Also for the owner: a ledger is put right by another entry.
create function is_only_added_to() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger is_only_added_to before update on entry for each row execute function is_only_added_to();
create trigger is_only_added_to before update on posting for each row execute function is_only_added_to();
create trigger is_only_added_to before update on fund_source for each row execute function is_only_added_to();

create function balance_follows_its_postings() returns trigger language plpgsql as $$
begin
    if pg_trigger_depth() < 2 then
        raise exception 'a balance is changed by postings alone' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger balance_follows_its_postings before update on account
    for each row execute function balance_follows_its_postings();

create function posting_is_kept() returns trigger language plpgsql as $$
begin
    perform from entry
    where organisation_id = new.organisation_id and id = new.entry_id and transaction = pg_current_xact_id();
    if not found then
        raise exception 'an entry is complete when it is made' using errcode = 'insufficient_privilege';
    end if;
    update account set balance = balance + new.pence
    where organisation_id = new.organisation_id and id = new.account_id;
    if not found then
        raise exception 'there is no such account' using errcode = 'insufficient_privilege';
    end if;
    return null;
end $$;
create trigger posting_is_kept after insert on posting for each row execute function posting_is_kept();

-- At the end of the transaction, when all lines of an entry are there.
create function entry_adds_up() returns trigger language plpgsql as $$
declare
    one   uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
    lines int;
    total numeric;
begin
    select count(*), coalesce(sum(pence), 0) into lines, total
    from posting where organisation_id = new.organisation_id and entry_id = one;
    if lines < 2 or total <> 0 then
        raise exception 'the % lines of an entry make %, not nothing', lines, total using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger entry_adds_up after insert on entry deferrable initially deferred
    for each row execute function entry_adds_up('id');
create constraint trigger entry_adds_up after insert on posting deferrable initially deferred
    for each row execute function entry_adds_up('entry_id');
