-- Why and until when the operator keeps a group's page from the public. The group reads every word of it.
create table hiding (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    name        text not null,
    reason      text not null check (length(reason) between 10 and 300),
    person      text not null,
    since       timestamptz not null,
    until       timestamptz not null,
    check (until > since and until <= since + interval '24 hours')
);
create index hiding_of on hiding (receiver_id, since desc);
create index hiding_by on hiding (sender_id, since desc);
comment on table hiding is 'pattern: between. The operator adds, the operator and the group read. name: as it was public.';
alter table hiding enable row level security;
alter table hiding force row level security;
create policy operator_hides on hiding for insert with check (sender_id = acting_organisation());
create policy operator_reads on hiding for select using (sender_id = acting_organisation());
create policy group_reads on hiding for select using (receiver_id = acting_organisation());
grant select, insert on hiding to directory_app;

-- That it is over before its time, or that its time came.
create table hiding_end (
    hiding_id   uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    how         text not null check (how in ('lifted', 'over')),
    at          timestamptz not null
);
comment on table hiding_end is 'pattern: between. The operator adds, the operator and the group read.';
alter table hiding_end enable row level security;
alter table hiding_end force row level security;
create policy operator_ends on hiding_end for insert with check (
    sender_id = acting_organisation()
    and exists (select from hiding h where h.id = hiding_id and h.receiver_id = hiding_end.receiver_id));
create policy operator_reads on hiding_end for select using (sender_id = acting_organisation());
create policy group_reads on hiding_end for select using (receiver_id = acting_organisation());
grant select, insert on hiding_end to directory_app;

-- What the group says against it.
create table hiding_appeal (
    hiding_id   uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    words       text not null check (length(words) between 1 and 500),
    at          timestamptz not null
);
comment on table hiding_appeal is 'pattern: answer. The group (receiver_id) adds, the operator and the group read.';
alter table hiding_appeal enable row level security;
alter table hiding_appeal force row level security;
create policy group_appeals on hiding_appeal for insert with check (
    receiver_id = acting_organisation()
    and exists (select from hiding h where h.id = hiding_id and h.sender_id = hiding_appeal.sender_id));
create policy operator_reads on hiding_appeal for select using (sender_id = acting_organisation());
create policy group_reads on hiding_appeal for select using (receiver_id = acting_organisation());
grant select, insert on hiding_appeal to directory_app;

-- What was done of it on the group's side, so that each step is taken once however often it is tried.
create table hiding_step (
    organisation_id uuid not null,
    hiding_id       uuid not null,
    step            text not null check (step in ('hidden', 'told', 'ended', 'shown', 'told-again')),
    at              timestamptz not null,
    primary key (organisation_id, hiding_id, step)
);
comment on table hiding_step is 'pattern: own. The group''s side of a hiding: what was done and when.';
alter table hiding_step enable row level security;
alter table hiding_step force row level security;
create policy own on hiding_step using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert on hiding_step to directory_app;
