-- Kept as ids and turned into receivers when it is sent: who is in a network that day is asked that day, and its members
-- whom the sender may not know stand in no row of the sender's.
alter table bulletin_draft add column networks uuid[] not null default '{}' check (cardinality(networks) <= 20);
