create table trait (
    code     text primary key check (code ~ '^[a-z][a-z-]{1,40}$'),
    kind     text not null check (kind in ('dietary', 'culture', 'access')),
    english  text not null,
    welsh    text not null,
    position int not null
);
comment on table trait is 'pattern: reference. What groups say of food, culture and access. The Welsh awaits a person''s review.';
alter table trait enable row level security;
alter table trait force row level security;
create policy everybody_reads on trait for select using (true);
grant select on trait to directory_app;
alter table trait no force row level security;
insert into trait (code, kind, english, welsh, position) values
    ('halal', 'dietary', 'Halal', 'Halal', 1),
    ('kosher', 'dietary', 'Kosher', 'Kosher', 2),
    ('vegetarian', 'dietary', 'Vegetarian', 'Llysieuol', 3),
    ('vegan', 'dietary', 'Vegan', 'Fegan', 4),
    ('gluten-free', 'dietary', 'Gluten-free', 'Heb glwten', 5),
    ('allergies', 'dietary', 'Asks about allergies', 'Yn holi am alergeddau', 6),
    ('choose-food', 'dietary', 'You choose the food yourself', 'Chi sy''n dewis y bwyd', 7),
    ('no-kitchen', 'dietary', 'Food that needs no kitchen', 'Bwyd nad oes angen cegin arno', 8),
    ('any-faith', 'culture', 'People of any faith and of none', 'Pobl o unrhyw ffydd a heb ffydd', 20),
    ('prayer-times', 'culture', 'Thinks of prayer times and holy days', 'Yn ystyried amserau gweddïo a dyddiau sanctaidd', 21),
    ('women-only', 'culture', 'Times for women only', 'Amserau i fenywod yn unig', 22),
    ('men-only', 'culture', 'Times for men only', 'Amserau i ddynion yn unig', 23),
    ('lgbt', 'culture', 'LGBTQ+ people are at home here', 'Mae pobl LHDTC+ yn gartrefol yma', 24),
    ('newcomers', 'culture', 'People new to the country', 'Pobl sy''n newydd i''r wlad', 25),
    ('no-questions', 'culture', 'No papers and no questions', 'Dim papurau a dim cwestiynau', 26),
    ('step-free', 'access', 'No steps', 'Dim grisiau', 40),
    ('accessible-toilet', 'access', 'Accessible toilet', 'Toiled hygyrch', 41),
    ('hearing-loop', 'access', 'Hearing loop', 'Dolen sain', 42),
    ('quiet-space', 'access', 'A quiet place', 'Lle tawel', 43),
    ('large-print', 'access', 'Large print', 'Print bras', 44),
    ('home-visits', 'access', 'Comes to your door', 'Yn dod at eich drws', 45),
    ('by-phone', 'access', 'All by telephone', 'Popeth dros y ffôn', 46),
    ('pushchairs', 'access', 'Room for pushchairs', 'Lle i gadeiriau gwthio', 47),
    ('assistance-dogs', 'access', 'Assistance dogs', 'Cŵn cymorth', 48);
alter table trait force row level security;

-- What a group says of itself, as the service writes it; nothing where it says nothing.
create function about_traits(about jsonb) returns text[]
    language sql immutable parallel safe
    return coalesce(array(select jsonb_array_elements_text(about -> 'traits')), '{}');

alter table listing
    add column about  jsonb check (jsonb_typeof(about) = 'object'),
    add column traits text[] generated always as (about_traits(about)) stored;
alter table published_listing
    add column about  jsonb,
    add column traits text[] generated always as (about_traits(about)) stored;
create index published_listing_traits on published_listing using gin (traits);

-- What is searched of it: the group's own words, and what its traits are called in both languages.
create function about_words(about jsonb) returns text
    language sql stable parallel safe
    return concat_ws(' ',
        (select string_agg(offer, ' ') from jsonb_array_elements_text(about -> 'ownOffers') as offer),
        about ->> 'traitWords',
        (select string_agg(english || ' ' || welsh, ' ' order by position)
         from trait where code = any (about_traits(about))));
