-- Text as search compares it: lower case, no accents, words one space apart, a space before the first and after the
-- last, so that ' ab' finds what begins with it by its trigrams.
create function search_words(words text) returns text
    language sql stable parallel safe
    return ' ' || btrim(regexp_replace(regexp_replace(lower(unaccent(words)), '[''’`´]', '', 'g'),
                                       '[[:punct:][:space:]]+', ' ', 'g')) || ' ';

-- What the needs are called, in both languages; of "anything else" nothing can be told.
create function need_words(needs text[]) returns text
    language sql stable parallel safe
    return (select string_agg(english || ' ' || welsh, ' ' order by position)
            from need where code = any (needs) and code <> 'anything');
