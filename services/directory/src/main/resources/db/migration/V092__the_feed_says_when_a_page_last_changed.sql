-- When anything that a reader of a page is told was last changed: its words, or what people said of them.
alter table published_listing
    add column modified_at timestamptz generated always as (greatest(edited_at, confirmed_at, doubted_at, used_at)) stored;
create index published_listing_modified on published_listing (modified_at, listing_id);
