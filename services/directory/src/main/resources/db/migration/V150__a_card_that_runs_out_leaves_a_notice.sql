-- Each last day that a card is given has an id of its own: what falls due for the day before finds that it holds no more.
-- What fell due for a card until now names the card itself.
alter table share_card add column term uuid default gen_random_uuid();
-- Whether the audience could ever read it: who was never shown anything is not asked to delete it.
alter table share_card add column reached boolean not null default true;

alter table due no force row level security;
alter table share_card no force row level security;
update share_card set term = id;
insert into due (organisation_id, kind, subject_id, at)
select organisation_id, 'card-over', term, (until + 1)::timestamp at time zone 'Europe/London'
from share_card where until is not null
on conflict do nothing;
do $$
begin
    if exists (select from share_card where term <> id)
        or (select count(*) from share_card where until is not null) <> (select count(*) from due where kind = 'card-over')
    then
        raise exception 'not every card was taken over';
    end if;
end $$;
alter table share_card force row level security;
alter table due force row level security;

alter table share_card alter column term set not null;
create unique index share_card_term on share_card (term);
