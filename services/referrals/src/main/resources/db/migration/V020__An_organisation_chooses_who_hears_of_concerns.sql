-- The institution that an organisation chose to hear of concerns about it.
create table safeguarding_lead (
    organisation_id uuid primary key,
    lead_id         uuid not null,
    chosen_at       timestamptz not null,
    check (lead_id <> organisation_id)
);
comment on table safeguarding_lead is 'pattern: own. Whom an organisation chose. A concern about it is led there by the service as itself.';
alter table safeguarding_lead enable row level security;
alter table safeguarding_lead force row level security;
create policy own on safeguarding_lead using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on safeguarding_lead to ${service}_app;

-- A council or an infrastructure body that takes concerns, and how it is rung.
create table concern_door (
    organisation_id uuid primary key,
    telephone       text not null check (telephone ~ '^\+?[0-9() -]{3,20}$'),
    words           text check (length(words) between 1 and 280),
    changed_at      timestamptz not null
);
comment on table concern_door is 'pattern: public. The institutions that take concerns, with the number that is read out.';
alter table concern_door enable row level security;
alter table concern_door force row level security;
create policy everybody_reads on concern_door for select using (true);
create policy own_is_opened on concern_door for insert with check (organisation_id = acting_organisation()
    and exists (select from institution_copy i where i.organisation_id = acting_organisation()
        and i.kind in ('council', 'infrastructure')));
create policy own_is_changed on concern_door for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_shut on concern_door for delete using (organisation_id = acting_organisation());
grant select, insert, update, delete on concern_door to ${service}_app;
