-- Whoever ends a link may not see each card on it: one for a team is hidden from the rest of its organisation. So a card
-- hangs on its owner's side of the link, and goes with it whoever ends that. What hung on no side was read by nobody.
alter table link_side no force row level security;
alter table share_card no force row level security;
do $$
declare
    loose int;
    gone  int;
begin
    select count(*) into loose from share_card c where not exists (
        select from link_side s where s.organisation_id = c.organisation_id and s.other_id = c.audience_id);
    delete from share_card c where not exists (
        select from link_side s where s.organisation_id = c.organisation_id and s.other_id = c.audience_id);
    get diagnostics gone = row_count;
    if gone <> loose then
        raise exception '% of % loose cards went', gone, loose;
    end if;
end $$;
alter table share_card add constraint share_card_hangs_on_its_side
    foreign key (organisation_id, audience_id) references link_side (organisation_id, other_id) on delete cascade;
alter table share_card force row level security;
alter table link_side force row level security;

-- The first half of a UUID is the time, as that of the ids that the service makes: notices are read in their order.
create function time_ordered_uuid() returns uuid
    language sql volatile parallel safe
    return encode(
        set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1),
        'hex')::uuid;

-- And so it is here, and not in the service, that a team is asked to delete what it is shown no more. With the rights of
-- whoever removes the card: both parties may ask.
create function team_is_asked_to_delete() returns trigger language plpgsql as $$
begin
    insert into deletion_notice (id, organisation_id, audience_id, team_id, facets, at)
    select time_ordered_uuid(), organisation_id, audience_id, team_id, array_agg(facet order by facet), now()
    from gone where team_id is not null and reached
    group by organisation_id, audience_id, team_id;
    return null;
end $$;
create trigger asks_the_team after delete on share_card referencing old table as gone
    for each statement execute function team_is_asked_to_delete();
