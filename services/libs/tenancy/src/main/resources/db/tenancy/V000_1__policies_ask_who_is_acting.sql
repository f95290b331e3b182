-- The organisation that the current transaction acts for, or null: then every comparison with it hides the row.
create function acting_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('trellis.organisation', true), '')::uuid;

grant usage on schema public to ${service}_app, ${service}_relay, ${service}_clock;
revoke create on schema public from public;
