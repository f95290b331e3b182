-- Clock times in London, as hours are written in.
create function london_now() returns timestamp
    language sql stable
    return now() at time zone 'Europe/London';

-- hours: as the group wrote them. The rest is what search reads, and follows from them: the minutes of a week since
-- Monday's midnight, the weekly hours that fall away, and those that come in their place.
alter table listing
    add column hours         jsonb,
    add column open_week     int4multirange,
    add column shut_at       tsmultirange,
    add column open_also     tsmultirange,
    add column hours_version int not null default 0,
    add check ((hours is null) = (open_week is null)),
    add check ((hours is null) = (shut_at is null)),
    add check ((hours is null) = (open_also is null));
alter table published_listing
    add column hours     jsonb,
    add column open_week int4multirange,
    add column shut_at   tsmultirange,
    add column open_also tsmultirange,
    add column told_at   timestamptz;

-- What a group says beside the words of its page is a change too, for whoever asks what changed.
alter table published_listing drop column modified_at;
alter table published_listing add column modified_at timestamptz
    generated always as (greatest(edited_at, confirmed_at, doubted_at, used_at, told_at)) stored;
create index published_listing_modified on published_listing (modified_at, listing_id);

create function is_open(week int4multirange, shut tsmultirange, also tsmultirange, at timestamp) returns boolean
    language sql immutable
    return coalesce(
        (week @> (extract(isodow from at)::int - 1) * 1440 + extract(hour from at)::int * 60 + extract(minute from at)::int
            and not shut @> at)
        or also @> at, false);

-- A search with no place, for a language or for who is open: few pages say either.
create index published_listing_languages on published_listing using gin (languages);
create index published_listing_with_hours on published_listing (listing_id) where open_week is not null;
