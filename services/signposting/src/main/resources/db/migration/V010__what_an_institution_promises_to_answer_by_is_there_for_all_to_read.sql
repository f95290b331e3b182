create table answer_promise (
    organisation_id uuid primary key,
    working_days    int not null check (working_days between 1 and 20)
);
comment on table answer_promise is 'pattern: public. In how many working days an institution promises to answer. Where there is no row, in ten.';
alter table answer_promise enable row level security;
alter table answer_promise force row level security;
create policy everybody_reads on answer_promise for select using (true);
create policy own_is_added on answer_promise for insert with check (organisation_id = acting_organisation());
create policy own_is_changed on answer_promise for update using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy own_is_destroyed on answer_promise for delete
    using (organisation_id = acting_organisation() and is_destroyed());
grant select, insert, update, delete on answer_promise to ${service}_app;
