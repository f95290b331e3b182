-- Whoever hands a text to somebody may choose from the languages that it is written in.
alter table leaflet drop constraint leaflet_language_check;
alter table leaflet add constraint a_language_it_is_written_in check (language in ('en', 'cy', 'pl'));
