-- Sealed like words: what a second service had to say, which cannot read the first one's.
alter table notice add column more text;
