-- For what somebody drew: the postcodes between its corners, of which a few are then looked at one by one.
create index postcode_at on postcode (lat, lon) include (code);
