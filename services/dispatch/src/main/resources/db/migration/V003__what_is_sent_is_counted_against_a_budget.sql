create table budget_used (
    organisation_id uuid not null,
    channel         text not null check (channel in ('sms', 'email')),
    period          text not null check (period ~ '^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9]{2})?)?$'),
    used            int not null,
    primary key (organisation_id, channel, period)
);
comment on table budget_used is 'pattern: own. How much was sent for an organisation in a month and in a day of London; and, for a fixed id, how much was sent for none in an hour.';
alter table budget_used enable row level security;
alter table budget_used force row level security;
create policy own on budget_used using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update on budget_used to ${service}_app;
