-- A card for a team is there for the people of that team, and for nobody else of its organisation. It does not refer to
-- the team by a key: of a team that is no more it is there for nobody, and whoever removes the team learns of no card.
alter table share_card add column team_id uuid;
comment on table share_card is 'pattern: shared. The owner writes; the audience, or one team of it, reads while a side of'
    ' the link is open to it.';
alter policy audience_reads on share_card using (
    audience_id = acting_organisation()
    and (until is null or until >= (now() at time zone 'Europe/London')::date)
    and exists (select from link_side s
                where s.organisation_id = share_card.organisation_id and s.other_id = acting_organisation())
    and reads_as_team(team_id));

-- A request to delete is for whom the card was for.
alter table deletion_notice add column team_id uuid;
comment on table deletion_notice is 'pattern: shared. Either party adds it by ending; the audience, or one team of it,'
    ' confirms; both read.';
alter policy audience_reads on deletion_notice
    using (audience_id = acting_organisation() and reads_as_team(team_id));
alter policy audience_confirms on deletion_notice
    using (audience_id = acting_organisation() and reads_as_team(team_id))
    with check (audience_id = acting_organisation() and reads_as_team(team_id));
