-- Who may call, and whose rows are whose. The clinic of a row is text, since Hibernate compares it as text.

-- Shared by all clinics: names only. The first row is the platform itself, the second the clinic of the key "demo", which
-- takes over what was kept before there were clinics.
create table clinic (
    id text primary key,
    name varchar(100) not null,
    created_at timestamptz(3) not null
);

insert into clinic values
    ('00000000-0000-0000-0000-000000000000', 'Platform', now()),
    ('00000000-0000-0000-0000-000000000001', 'Demo clinic', now());

grant select, insert on clinic to massage_advisor_app;

create table api_key (
    id uuid primary key,
    clinic_id text not null references clinic,
    name varchar(64) not null,
    kind varchar(16) not null,
    scopes text[] not null,
    sha256 bytea not null,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3),
    revoked_at timestamptz(3),
    last_used_at timestamptz(3)
);

create index api_key_clinic on api_key (clinic_id, id);
create index api_key_live on api_key (clinic_id, name) where revoked_at is null;
create index api_key_revoked on api_key (revoked_at) where revoked_at is not null;

grant select, insert, update (revoked_at) on api_key to massage_advisor_app;

-- No reference to the clinic: each insert would lock its row, and whoever inserts has a key that refers to it.
alter table recommendation add column clinic_id text not null default '00000000-0000-0000-0000-000000000001';
alter table recommendation alter column clinic_id drop default;

drop index recommendation_subject;
create index recommendation_clinic on recommendation (clinic_id, id);
create index recommendation_subject on recommendation (clinic_id, subject, id) where subject is not null;

-- The fence: a transaction sees and makes the rows of the clinic that it has set, and without one none. The owner, too.
alter table api_key enable row level security;
alter table api_key force row level security;
create policy own_clinic on api_key using (clinic_id = current_setting('massage_advisor.clinic', true));

alter table recommendation enable row level security;
alter table recommendation force row level security;
create policy own_clinic on recommendation using (clinic_id = current_setting('massage_advisor.clinic', true));

-- What is asked before the clinic is known, by the exact id of a key only; the functions below run as the owner. They look
-- for tables in the schema of the migration, and at those that a session made for itself last.
create policy look_up on api_key for select to current_user using (true);
create policy note_use on api_key for update to current_user using (true);

create function find_api_key(wanted uuid)
    returns table (clinic_id text, kind varchar, scopes text[], sha256 bytea, expires_at timestamptz, revoked boolean)
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
    as 'select clinic_id, kind, scopes, sha256, expires_at, revoked_at is not null from api_key where id = wanted';

-- By the clock of the database. A revocation is seen some time after its revoked_at, when it is committed.
create function recently_revoked_api_keys() returns setof uuid
    language sql stable security definer set search_path = "${flyway:defaultSchema}", pg_temp
    as 'select id from api_key where revoked_at > now() - interval ''1 minute''';

create function note_api_key_uses(used uuid[], used_at timestamptz[]) returns void
    language sql volatile security definer set search_path = "${flyway:defaultSchema}", pg_temp
    as 'update api_key set last_used_at = greatest(last_used_at, one.used_at)
        from unnest(used, used_at) as one (id, used_at) where api_key.id = one.id';

revoke execute on function find_api_key, recently_revoked_api_keys, note_api_key_uses from public;
grant execute on function find_api_key, recently_revoked_api_keys, note_api_key_uses to massage_advisor_app;
