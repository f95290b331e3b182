create table fund (
    id              uuid primary key,
    organisation_id uuid not null,
    state           text not null check (state in ('draft', 'open', 'paused', 'closed')),
    terms           jsonb not null,
    most_pence      bigint not null check (most_pence between 1 and 10000000),
    closes_on       date,
    copied_from     uuid,
    version         int not null default 1,
    made_at         timestamptz not null,
    opened_at       timestamptz,
    unique (organisation_id, id),
    check ((state = 'draft') = (opened_at is null)),
    -- Six questions for up to £500, ten for more.
    check (jsonb_array_length(terms -> 'questions') <= case when most_pence <= 50000 then 6 else 10 end)
);
create index fund_made on fund (organisation_id, id desc);
comment on table fund is 'pattern: own. A fund as who gives the money keeps it, from the first draft on.';
alter table fund enable row level security;
alter table fund force row level security;
create policy own on fund using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update (state, terms, most_pence, closes_on, version, opened_at), delete on fund to ${service}_app;
create trigger stays before delete on fund for each row execute function stays_until_destroyed();

-- Whoever applied did so under these words: they stay what they were.
create function terms_stay_once_open() returns trigger language plpgsql as $$
begin
    if old.state <> 'draft'
        and (new.terms, new.most_pence) is distinct from (old.terms, old.most_pence) then
        raise exception 'what a fund says stays once it was open' using errcode = 'insufficient_privilege';
    end if;
    if old.state <> 'draft' and new.state = 'draft' or old.state = 'closed' and new.state <> 'closed' then
        raise exception 'a fund does not go back from % to %', old.state, new.state
            using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger terms_stay_once_open before update on fund for each row execute function terms_stay_once_open();

create table open_fund (
    id              uuid primary key,
    organisation_id uuid not null,
    state           text not null check (state in ('open', 'paused', 'closed')),
    terms           jsonb not null,
    areas           text[] not null,
    applicants      text[] not null,
    most_pence      bigint not null,
    closes_on       date,
    received_pence  bigint not null check (received_pence >= 0),
    opened_at       timestamptz not null
);
create index open_fund_newest on open_fund (id desc);
comment on table open_fund is 'pattern: public. What everybody may know of a fund, from when it is first open on.';
alter table open_fund enable row level security;
alter table open_fund force row level security;
create policy everybody_reads on open_fund for select using (true);
create policy own_is_added on open_fund for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on open_fund for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_destroyed on open_fund for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant select, insert, update (state, closes_on, received_pence), delete on open_fund to ${service}_app;
