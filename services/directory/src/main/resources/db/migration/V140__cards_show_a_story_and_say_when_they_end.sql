-- A group's story is a part of its page like the others.
alter table share_card drop constraint share_card_facet_check;
alter table share_card add constraint share_card_facet_check
    check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers', 'story'));
alter table listing_facet drop constraint listing_facet_facet_check;
alter table listing_facet add constraint listing_facet_facet_check
    check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers', 'story'));
alter table facet_read drop constraint facet_read_facet_check;
alter table facet_read add constraint facet_read_facet_check
    check (facet in ('contact', 'area', 'activities', 'capacity', 'numbers', 'story'));

-- The last day of which the stewards were told that it nears: a card that is prolonged is told of anew.
alter table share_card add column told_of date;
