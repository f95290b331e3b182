-- GSS codes of the areas whose people it is for; none where it is for anybody.
alter table concern_door add column areas text[] not null default '{}'
    check (cardinality(areas) <= 20);
