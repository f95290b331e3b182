-- Who shows a page from now on is noted when they choose to. For those who chose before, the first look is in two weeks.
alter table due no force row level security;
alter table listing no force row level security;
insert into due (organisation_id, kind, subject_id, at)
select organisation_id, 'page-looked-at', organisation_id, now() + interval '14 days' from listing
on conflict do nothing;
alter table listing force row level security;
alter table due force row level security;
