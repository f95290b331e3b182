-- When its holder was last told that it ages or is about to be withdrawn.
alter table pathway add column reminded_at timestamptz;

-- Those that stand published were to be looked at after a year; now each is at once, and then in time.
alter table pathway no force row level security;
alter table due no force row level security;
do $$
declare
    standing bigint;
    looked_at bigint;
begin
    select count(*) into standing from pathway where published;
    insert into due (organisation_id, kind, subject_id, at)
    select organisation_id, 'pathway-lapses', id, now() from pathway where published
    on conflict (organisation_id, kind, subject_id) do update set at = least(due.at, excluded.at);
    get diagnostics looked_at = row_count;
    if looked_at <> standing then
        raise exception '% pathways stand published, % will be looked at', standing, looked_at;
    end if;
end $$;
alter table due force row level security;
alter table pathway force row level security;
