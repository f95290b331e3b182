-- The mark of the link that the current transaction's caller holds, or null. Such a transaction acts for no
-- organisation: it sees the rows whose policies compare with this, and nothing else.
create function acting_subject() returns text
    language sql stable parallel safe
    return nullif(current_setting('trellis.subject', true), '');
