-- Of each part of the page: who said when and how that it is right, when it last changed, when it was doubted. The
-- columns for the whole page say what the oldest part that holds something is worth, and follow from this.
alter table listing add column assured jsonb not null default '{}';
alter table published_listing add column assured jsonb not null default '{}';

-- Of a page of before, each part was confirmed and doubted when the page was. Which part was changed last nobody kept:
-- it may have been any.
alter table listing no force row level security;
alter table published_listing no force row level security;
update listing set assured = (select jsonb_object_agg(part, jsonb_strip_nulls(jsonb_build_object(
        'confirmedAt', confirmed_at, 'byRole', confirmed_role, 'how', confirmed_how,
        'editedAt', edited_at, 'doubtedAt', doubted_at)))
    from unnest(array['who-and-where', 'how-to-reach', 'what', 'when']) as part);
update published_listing
set assured = (select jsonb_object_agg(part, jsonb_strip_nulls(jsonb_build_object(
        'confirmedAt', confirmed_at, 'byRole', confirmed_role, 'how', confirmed_how,
        'editedAt', edited_at, 'doubtedAt', doubted_at)))
    from unnest(array['who-and-where', 'how-to-reach', 'what', 'when']) as part)
where origin = 'group';
do $$
begin
    if exists (select from listing where assured = '{}')
        or exists (select from published_listing where origin = 'group' and assured = '{}') then
        raise exception 'A page was left without what was said of it';
    end if;
end $$;
alter table published_listing force row level security;
alter table listing force row level security;
