-- Whoever asks for themselves belongs to no organisation. They are the sender of what they ask, under a random id that is
-- nobody else's and that they have for this one thing: so every wall that stands around an organisation's own stands
-- around theirs, and no step, limit or clock is made twice.
alter table referral
    add column origin text not null default 'organisation' check (origin in ('organisation', 'resident')),
    add check (origin = 'organisation' or hops = 0 and loop_id is null);
-- A form that was sent twice, because the first answer was lost, is one.
create unique index referral_of_a_resident on referral (sender_id) where origin = 'resident';

-- As before, and whatever the service gets wrong: who asks for themselves comes by a pathway that they read, whose holder
-- lets people come by themselves.
drop policy sender_adds on referral;
create policy sender_adds on referral for insert with check (
    sender_id = acting_organisation() and state = 'draft' and step = 0 and sent_at is null
    and (not exists (select from council_duty d where d.need = referral.need)
        or exists (select from institution_copy i where i.organisation_id = referral.receiver_id)
        or exists (select from link_copy k where k.organisation_id = referral.receiver_id
            and k.other_id = referral.sender_id and k.organisation_kind <> 'group')
        or exists (select from link_copy k where k.organisation_id = referral.sender_id
            and k.other_id = referral.receiver_id and k.other_kind <> 'group'))
    and (origin = 'organisation' or exists (select from pathway p where p.id = referral.pathway_id
        and p.organisation_id = referral.receiver_id and p.published and p.self_referral)));

-- Whether anybody but the receiver may ever know of it; and that the resident put right what is known.
alter table consent
    add column only_them boolean not null default false,
    drop constraint consent_word_check,
    add constraint consent_word_check check (word in ('given', 'corrected', 'taken-back'));
