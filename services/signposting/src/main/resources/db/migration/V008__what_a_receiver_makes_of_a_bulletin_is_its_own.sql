-- No key leads from here to the bulletin: its sender must not be able to feel that there is something.
create table bulletin_copy (
    organisation_id uuid not null,
    bulletin_id     uuid not null,
    title           text check (length(title) between 1 and 120),
    words           text check (length(words) between 1 and 4000),
    note            text check (length(note) between 1 and 1000),
    audience        text check (length(audience) between 1 and 300),
    words_of        int,
    passed_version  int,
    passed_at       timestamptz,
    told_version    int not null default 0,
    told_withdrawn  boolean not null default false,
    put_away_at     timestamptz,
    touched_at      timestamptz not null,
    primary key (organisation_id, bulletin_id),
    check ((passed_version is null) = (passed_at is null))
);
comment on table bulletin_copy is 'pattern: own. How a receiver rewords a bulletin, whether it passed it on or put it away. Nobody else ever learns of it.';
alter table bulletin_copy enable row level security;
alter table bulletin_copy force row level security;
create policy own on bulletin_copy using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
grant select, insert, update, delete on bulletin_copy to ${service}_app;
