-- What a resident said about who may know what: what was read out, and when. Nothing in it says who the resident is.
create table consent (
    id              uuid primary key,
    referral_id     uuid not null references referral (id),
    organisation_id uuid not null,
    word            text not null check (word in ('given', 'taken-back')),
    how             text check (how in ('said', 'wrote')),
    words_version   int,
    language        text,
    fields          text[],
    health          boolean,
    keep_days       int,
    at              timestamptz not null,
    check (word = 'taken-back' or (how is not null and words_version is not null and language is not null
        and fields is not null and health is not null and keep_days is not null))
);
create index consent_of_referral on consent (referral_id, id);
comment on table consent is 'pattern: answer. Who asked the resident adds it; both sides of the referral read it.';
alter table consent enable row level security;
alter table consent force row level security;
create policy own_are_read on consent for select using (organisation_id = acting_organisation());
create policy the_others_are_read on consent for select using (
    (organisation_id <> acting_organisation()) is not false
    and exists (select from referral r where r.id = referral_id));
create policy sender_adds on consent for insert with check (
    organisation_id = acting_organisation()
    and exists (select from referral r where r.id = referral_id and r.sender_id = acting_organisation()));
grant select, insert on consent to ${service}_app;

-- The resident's details, closed under a key of their own. Deleting the row deletes the key.
create table details (
    referral_id     uuid primary key references referral (id),
    organisation_id uuid not null,
    key             bytea not null,
    content         bytea not null,
    at              timestamptz not null
);
comment on table details is 'pattern: details. The sender keeps them. The receiver reads them while it has the referral, and for as long after its completion as was agreed, and only while the two are linked.';
alter table details enable row level security;
alter table details force row level security;
create policy sender_reads on details for select using (organisation_id = acting_organisation());
create policy receiver_reads on details for select using (
    exists (select from referral r join loop l on l.id = r.loop_id
        where r.id = referral_id and r.receiver_id = acting_organisation()
          and (r.state in ('accepted', 'in-progress')
            or r.state = 'completed' and r.since + make_interval(days => l.keep_days) > now())
          and exists (select from link_copy k where k.live and (
                k.organisation_id = r.sender_id and k.other_id = r.receiver_id
                or k.organisation_id = r.receiver_id and k.other_id = r.sender_id))));
create policy sender_adds on details for insert with check (
    organisation_id = acting_organisation()
    and exists (select from referral r where r.id = referral_id and r.sender_id = acting_organisation()
        and r.state in ('draft', 'sent', 'accepted', 'in-progress')));
create policy sender_deletes on details for delete using (organisation_id = acting_organisation());
grant select, insert, delete on details to ${service}_app;
