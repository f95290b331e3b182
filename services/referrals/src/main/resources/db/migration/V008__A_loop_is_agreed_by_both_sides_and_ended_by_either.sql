-- What two organisations agreed about referrals between them. Its words never change: new ones are a new loop.
create table loop (
    id               uuid primary key,
    proposer_id      uuid not null,
    other_id         uuid not null,
    to_other         boolean not null,
    to_proposer      boolean not null,
    needs            text[] not null check (cardinality(needs) between 1 and 30),
    most_to_other    int check (most_to_other between 1 and 500),
    most_to_proposer int check (most_to_proposer between 1 and 500),
    details          text[] not null check (details <@ array['name', 'telephone', 'email', 'address', 'words']),
    keep_days        int not null check (keep_days between 0 and 365),
    words_version    int not null,
    at               timestamptz not null,
    check (proposer_id <> other_id),
    check (to_other or to_proposer),
    check (to_other or most_to_other is null),
    check (to_proposer or most_to_proposer is null)
);
create index loop_of_proposer on loop (proposer_id, id);
create index loop_of_other on loop (other_id, id);
comment on table loop is 'pattern: between. Who proposes it adds it; both read it; nobody changes it.';
alter table loop enable row level security;
alter table loop force row level security;
create policy proposer_reads on loop for select using (proposer_id = acting_organisation());
create policy other_reads on loop for select using (other_id = acting_organisation());
create policy proposer_adds on loop for insert with check (proposer_id = acting_organisation());
grant select, insert on loop to ${service}_app;
-- As the sender that asks, which is a side of it.
grant select (id, proposer_id, other_id, most_to_other, most_to_proposer) on loop to ${service}_counter;

-- What each of the two said about it, one after the other. Where the loop stands follows from these.
create table loop_word (
    organisation_id uuid not null,
    loop_id         uuid not null references loop (id),
    n               int not null check (n between 1 and 200),
    word            text not null check (word in ('yes', 'no', 'pause', 'resume', 'end')),
    at              timestamptz not null,
    primary key (organisation_id, loop_id, n)
);
create index loop_word_of_loop on loop_word (loop_id, n);
comment on table loop_word is 'pattern: answer. Each side adds its own; both read.';
alter table loop_word enable row level security;
alter table loop_word force row level security;
create policy own_are_read on loop_word for select using (organisation_id = acting_organisation());
create policy the_others_are_read on loop_word for select using (
    (organisation_id <> acting_organisation()) is not false
    and exists (select from loop l where l.id = loop_id));
create policy parties_add on loop_word for insert with check (
    organisation_id = acting_organisation() and exists (select from loop l where l.id = loop_id));
grant select, insert on loop_word to ${service}_app;

-- Where each loop stands, for whoever may read it. What a party did not say yes to is proposed; what either ended or
-- turned down is over for both; what either holds is held.
create view loop_now with (security_invoker = true) as
select l.*,
       case when exists (select from loop_word w where w.loop_id = l.id and w.word = 'end') then 'ended'
            when exists (select from loop_word w where w.loop_id = l.id and w.word = 'no') then 'turned-down'
            when not exists (select from loop_word w
                where w.loop_id = l.id and w.organisation_id = l.other_id and w.word = 'yes') then 'proposed'
            when ours.held or theirs.held then 'paused'
            else 'agreed' end as state,
       coalesce(ours.held, false) as held_by_proposer,
       coalesce(theirs.held, false) as held_by_other
from loop l
left join lateral (select w.word = 'pause' as held from loop_word w
    where w.loop_id = l.id and w.organisation_id = l.proposer_id and w.word in ('pause', 'resume')
    order by w.n desc limit 1) ours on true
left join lateral (select w.word = 'pause' as held from loop_word w
    where w.loop_id = l.id and w.organisation_id = l.other_id and w.word in ('pause', 'resume')
    order by w.n desc limit 1) theirs on true;
grant select on loop_now to ${service}_app;
