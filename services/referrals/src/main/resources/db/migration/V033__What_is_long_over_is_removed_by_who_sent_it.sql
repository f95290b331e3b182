-- Two years after it ended nothing of a referral is kept: not that it was, and not what was said to it.
create policy sender_removes on referral for delete using (
    sender_id = acting_organisation() and state not in ('draft', 'sent', 'accepted', 'in-progress')
    and since < now() - interval '2 years');
grant delete on referral to ${service}_app;

-- What hangs on it goes with it.
alter table referral_step drop constraint referral_step_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table consent drop constraint consent_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table details drop constraint details_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table desk_message drop constraint desk_message_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table hand_on drop constraint hand_on_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table resident_told drop constraint resident_told_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
alter table came_back drop constraint came_back_referral_id_fkey,
    add foreign key (referral_id) references referral (id) on delete cascade;
