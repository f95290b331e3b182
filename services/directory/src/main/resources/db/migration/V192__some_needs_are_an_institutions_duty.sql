-- What people need and no group can be asked for: referrals refuses to send it to one. They are here so that a council's
-- pathway can be found by them.
alter table need add column council_duty boolean not null default false;
alter table need no force row level security;
insert into need (code, english, welsh, position, council_duty) values
    ('personal-care', 'Washing, dressing and other personal care', 'Ymolchi, gwisgo a gofal personol arall', 16, true),
    ('medicines', 'Giving medicines', 'Rhoi meddyginiaethau', 17, true),
    ('care-assessment', 'An assessment of care needs', 'Asesiad o anghenion gofal', 18, true);
alter table need force row level security;
