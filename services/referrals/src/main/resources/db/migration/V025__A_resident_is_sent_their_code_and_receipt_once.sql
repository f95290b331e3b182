-- What a resident was sent by text message or mail, each once. Nothing of it says to where, or what stood in it.
create table resident_told (
    organisation_id uuid not null,
    referral_id     uuid not null references referral (id),
    what            text not null check (what in ('code', 'receipt')),
    at              timestamptz not null,
    primary key (organisation_id, referral_id, what)
);
comment on table resident_told is 'pattern: own. What the sender of a referral had the resident sent, or the resident themselves where they asked for themselves.';
alter table resident_told enable row level security;
alter table resident_told force row level security;
create policy own on resident_told using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on resident_told to ${service}_app;
