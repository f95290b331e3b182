-- A search with no place: everybody who offers something. A page without any point: by the area it names.
create index published_listing_offers on published_listing using gin (offers);
create index published_listing_unplaced_outcodes on published_listing using gin (outcodes) where lat is null;
create index published_listing_unplaced_wards on published_listing using gin (wards) where lat is null;
