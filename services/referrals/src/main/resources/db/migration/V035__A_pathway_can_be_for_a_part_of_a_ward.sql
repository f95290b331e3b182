-- Parts of wards by their postcodes, as the holder wants everybody to read them: name, postcodes, wards.
alter table pathway add column patches jsonb not null default '[]'
    check (jsonb_typeof(patches) = 'array' and length(patches::text) <= 60000);

-- A postcode, or the beginning of one, is narrower than any area. partly: only a part of this area is meant, so that
-- whoever says a postcode is not led by it.
alter table pathway_area add column partly boolean not null default false;
alter table pathway_area drop constraint pathway_area_code_check, drop constraint pathway_area_breadth_check;
alter table pathway_area add constraint a_code_of_its_kind check (
    breadth between 0 and 5 and code ~ '^[EWSNK][0-9]{8}$'
    or breadth = -1 and not partly and code ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?( [0-9]([A-Z]{2})?)?$');
drop index pathway_area_found;
create index pathway_area_found on pathway_area (code, need, pathway_id) include (breadth, partly);
