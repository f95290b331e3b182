-- The gazetteer: facts about places that belong to nobody. The operator fills it, acting for no organisation; the
-- policies hold that in the database too: whoever acts for an organisation cannot write here.
create table outcode (
    code text collate "C" primary key check (code ~ '^[A-Z]{1,2}[0-9][A-Z0-9]?$'),
    lat  double precision not null check (lat between 49 and 61),
    lon  double precision not null check (lon between -9 and 3),
    town text not null,
    key  text collate "C" not null
);
comment on table outcode is 'pattern: reference. First halves of postcodes, their centre and post town. key: the town for look-up.';
create index outcode_town on outcode (key, code);

create table ward (
    code     text collate "C" primary key check (code ~ '^[A-Z][0-9]{8}$'),
    name     text not null,
    district text not null,
    lat      double precision check (lat between 49 and 61),
    lon      double precision check (lon between -9 and 3),
    key      text collate "C" not null,
    check ((lat is null) = (lon is null))
);
comment on table ward is 'pattern: reference. Electoral wards; without a centre, that of their postcodes. key: the name for look-up.';
create index ward_name on ward (key, code);

create table postcode (
    code      text collate "C" primary key,
    outcode   text collate "C" not null,
    lat       double precision not null check (lat between 49 and 61),
    lon       double precision not null check (lon between -9 and 3),
    ward      text collate "C",
    authority text collate "C"
);
comment on table postcode is 'pattern: reference. Postcodes in use, with the ward and local authority they lie in.';
create index postcode_outcode on postcode (outcode) include (lat, lon);
create index postcode_ward on postcode (ward) include (lat, lon);

create table local_authority (
    code    text collate "C" primary key check (code ~ '^[A-Z][0-9]{8}$'),
    name    text not null,
    nation  text not null,
    kind    text not null,
    lat     double precision check (lat between 49 and 61),
    lon     double precision check (lon between -9 and 3),
    key     text collate "C" not null,
    check ((lat is null) = (lon is null))
);
comment on table local_authority is 'pattern: reference. Councils as places, by GSS code; none of them is a tenant for being here.';
create index local_authority_name on local_authority (key, code);

do $$
declare
    place text;
begin
    foreach place in array array['outcode', 'ward', 'postcode', 'local_authority'] loop
        execute format('alter table %I enable row level security', place);
        execute format('alter table %I force row level security', place);
        execute format('create policy everybody_reads on %I for select using (true)', place);
        execute format('create policy nobodys_is_added on %I for insert with check (acting_organisation() is null)', place);
        execute format('create policy nobodys_is_changed on %I for update using (acting_organisation() is null)
                            with check (acting_organisation() is null)', place);
        execute format('grant select, insert, update on %I to directory_app', place);
    end loop;
end
$$;
