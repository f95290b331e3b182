create table payment_file (
    id              uuid primary key,
    organisation_id uuid not null,
    made_at         timestamptz not null,
    unique (organisation_id, id)
);
comment on table payment_file is 'pattern: own. Payments that go to the funder''s bank together.';
alter table payment_file enable row level security;
alter table payment_file force row level security;
create policy own on payment_file using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, delete on payment_file to ${service}_app;
create trigger stays before delete on payment_file for each row execute function stays_until_destroyed();

alter table payment add column file_id uuid;
alter table payment add foreign key (organisation_id, file_id) references payment_file (organisation_id, id);
create index payment_in_file on payment (organisation_id, file_id) where file_id is not null;
grant update (file_id) on payment to ${service}_app;

create function a_payment_is_in_one_file() returns trigger language plpgsql as $$
begin
    if new.file_id is distinct from old.file_id
        and (old.file_id is not null or old.state <> 'to-pay' or new.state <> 'in-file') then
        raise exception 'a payment goes into one file, once' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger a_payment_is_in_one_file before update on payment
    for each row execute function a_payment_is_in_one_file();
