create table bank_details (
    id              uuid primary key,
    organisation_id uuid not null,
    -- Closed under a key of its own, which the master key closed: nothing here is readable without that one.
    key             bytea not null,
    content         bytea not null,
    closed_by       bigint not null,
    -- The last two figures, so that people know which account it is.
    hint            text not null check (hint ~ '^[0-9]{2}$'),
    proposed_by     text not null,
    proposed_at     timestamptz not null,
    agreed_by       text,
    agreed_at       timestamptz,
    usable_from     timestamptz,
    constraint two_people check (agreed_by <> proposed_by),
    constraint a_pause check (usable_from >= agreed_at + interval '72 hours'),
    check ((agreed_by is null) = (agreed_at is null) and (agreed_at is null) = (usable_from is null))
);
create unique index one_proposed_at_a_time on bank_details (organisation_id) where agreed_at is null;
create index bank_details_of on bank_details (organisation_id, usable_from desc);
comment on table bank_details is 'pattern: details. Where money for an organisation goes. Read by itself, and by the payers of whoever has to pay it now.';
alter table bank_details enable row level security;
alter table bank_details force row level security;
create policy own_is_read on bank_details for select using (organisation_id = acting_organisation());
create policy payer_reads on bank_details for select using (
    usable_from <= now()
    and string_to_array(current_setting('trellis.roles', true), ',') && array['grants-officer', 'liaison-officer']
    and exists (select from payment p
        where p.payee_id = bank_details.organisation_id and p.organisation_id = acting_organisation()
          and p.state in ('to-pay', 'in-file')));
create policy own_is_added on bank_details for insert with check (organisation_id = acting_organisation());
create policy own_is_agreed on bank_details for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_removed on bank_details for delete using (organisation_id = acting_organisation());
grant select, insert, update (agreed_by, agreed_at, usable_from), delete on bank_details to ${service}_app;

create function agreed_once() returns trigger language plpgsql as $$
begin
    if old.agreed_at is not null then
        raise exception 'what two agreed on stays until it is replaced' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger agreed_once before update on bank_details for each row execute function agreed_once();
