-- How a group keeps people safe, in its own words. Whoever sees its page sees them: that the group is among those
-- everybody may know of, or that its side of a link is open to the caller, is what those two tables say for it.
create table safety_page (
    organisation_id uuid primary key,
    words           text not null check (length(words) <= 2000),
    edited_at       timestamptz not null,
    version         int not null
);
comment on table safety_page is 'pattern: shared. The group writes; whoever sees its page reads.';
alter table safety_page enable row level security;
alter table safety_page force row level security;
create policy own on safety_page using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy readers_read on safety_page for select using (
    coalesce(organisation_id <> acting_organisation(), true)
    and (exists (select from published_organisation o where o.organisation_id = safety_page.organisation_id)
         or exists (select from listing l where l.organisation_id = safety_page.organisation_id)));
grant select, insert, update, delete on safety_page to directory_app;

-- "We talked this through", on a day: an infrastructure body says it, about a group with which its link is open both
-- ways. It hangs on both sides of that link, and goes with either of them, whoever ends it and why. There is no column
-- for anything else to say.
create table talk (
    id          uuid primary key,
    sender_id   uuid not null,
    receiver_id uuid not null,
    day         date not null,
    at          timestamptz not null,
    unique (sender_id, receiver_id),
    unique (id, receiver_id, sender_id, day),
    check (sender_id <> receiver_id),
    foreign key (sender_id, receiver_id) references link_side (organisation_id, other_id) on delete cascade,
    foreign key (receiver_id, sender_id) references link_side (organisation_id, other_id) on delete cascade
);
create index talk_with on talk (receiver_id, id);
comment on table talk is
    'pattern: between. The body adds, both read, either takes it away; nobody changes it, and after a year it is over.';
alter table talk enable row level security;
alter table talk force row level security;
create policy body_adds on talk for insert with check (
    sender_id = acting_organisation()
    and linked_both_ways_since(receiver_id) is not null
    and exists (select from organisation o
                where o.organisation_id = acting_organisation() and o.kind = 'infrastructure'));
create policy body_reads on talk for select using (sender_id = acting_organisation());
create policy group_reads on talk for select
    using (receiver_id = acting_organisation() and day + interval '1 year' > london_today());
create policy either_takes_away on talk for delete
    using (sender_id = acting_organisation() or receiver_id = acting_organisation());
grant select, insert, delete on talk to directory_app;

-- That the group wants it seen. The key says that nothing can be shown but what the body said, of the day it said.
create table talk_shown (
    talk_id         uuid primary key,
    organisation_id uuid not null,
    other_id        uuid not null,
    day             date not null,
    foreign key (talk_id, organisation_id, other_id, day) references talk (id, receiver_id, sender_id, day)
        on delete cascade
);
create index talk_shown_by on talk_shown (organisation_id);
comment on table talk_shown is
    'pattern: shared. The group shows it or not; whoever sees its page reads it, for a year from the day.';
alter table talk_shown enable row level security;
alter table talk_shown force row level security;
create policy own on talk_shown using (organisation_id = acting_organisation())
    with check (organisation_id = acting_organisation());
create policy readers_read on talk_shown for select using (
    coalesce(organisation_id <> acting_organisation(), true)
    and day + interval '1 year' > london_today()
    and (exists (select from published_organisation o where o.organisation_id = talk_shown.organisation_id)
         or exists (select from listing l where l.organisation_id = talk_shown.organisation_id)));
grant select, insert, delete on talk_shown to directory_app;
