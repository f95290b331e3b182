-- Whoever sent it may act for its funder as well, and may have left the group since: to themselves alone the row is
-- there whichever of their organisations they act for.
comment on table application_sender is 'pattern: shared. Which of the group''s people sent an application. They themselves have no say in it, whichever of their organisations they act for; nobody else learns it.';
create policy oneself_reads on application_sender for select
    using (person = nullif(current_setting('trellis.person', true), '') and acting_organisation() is not null);

create function has_an_interest(one uuid, application uuid, people text[]) returns boolean language sql stable
    return exists (select from interest where organisation_id = one and application_id = application
            and person = any (people))
        or exists (select from helped where draft_id = application and person = any (people))
        or exists (select from application_sender where application_id = application and person = any (people));

create or replace function nobody_decides_with_an_interest() returns trigger language plpgsql as $$
begin
    if has_an_interest(new.organisation_id, new.application_id, array[new.proposed_by, new.decided_by]) then
        raise exception 'somebody with an interest does not decide' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;

-- Of who proposed, the second person's transaction sees no more than what they declared: it is looked at here.
create function nobody_proposes_with_an_interest() returns trigger language plpgsql as $$
begin
    if has_an_interest(new.organisation_id, new.application_id, array[new.person]) then
        raise exception 'somebody with an interest does not propose' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create trigger nobody_proposes_with_an_interest before insert on proposal
    for each row execute function nobody_proposes_with_an_interest();
