create table payment_template (
    organisation_id  uuid primary key,
    shape            jsonb not null,
    headings         boolean not null,
    dashes           boolean not null,
    reference_column text not null check (length(reference_column) between 1 and 40),
    amount_column    text not null check (length(amount_column) between 1 and 40),
    changed_at       timestamptz not null,
    check (jsonb_typeof(shape) = 'array' and jsonb_array_length(shape) between 4 and 12)
);
comment on table payment_template is 'pattern: own. How the bank of a funder wants its lists, and what its statements call a reference and an amount. No account stands in it.';
alter table payment_template enable row level security;
alter table payment_template force row level security;
create policy own on payment_template using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on payment_template to ${service}_app;
