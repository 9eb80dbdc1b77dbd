-- What a request with an Idempotency-Key has made: the id of it and not its body, so that what is erased is erased.
-- Of a key its SHA-256 is kept, and of the meaning of a request an HMAC, both in hexadecimal. They stay for 24 hours,
-- whether what was made is erased or not, so that another request is always told apart from a retry.
create table idempotency_key (
    clinic_id text not null,
    key_sha256 text not null,
    operation text not null,
    fingerprint text not null,
    made_id uuid not null,
    created_at timestamptz(3) not null,
    primary key (clinic_id, key_sha256)
);

create index idempotency_key_created on idempotency_key (created_at);

grant select, insert, update on idempotency_key to massage_advisor_app;

alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own_clinic on idempotency_key using (clinic_id = current_setting('massage_advisor.clinic', true));

-- The key of that HMAC: random, made once, and the same for all nodes. 244 bits of it are random.
create table deployment_secret (
    is_only_row boolean primary key default true check (is_only_row),
    secret bytea not null
);

insert into deployment_secret (secret)
    select decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex');

grant select on deployment_secret to massage_advisor_app;

-- For the function below, which runs as the owner: of all clinics, and only what is out of date.
create policy expired on idempotency_key for select to current_user using (created_at < now() - interval '24 hours');
create policy forget_expired on idempotency_key for delete to current_user
    using (created_at < now() - interval '24 hours');

-- Only some, and how many: however many there are, a call ends before its time is up. One that is claimed anew meanwhile
-- is not out of date any more, hence the time twice.
create function forget_expired_idempotency_keys() returns bigint
    language sql volatile security definer set search_path = "${flyway:defaultSchema}", pg_temp
    as 'with forgotten as (
            delete from idempotency_key
            where created_at < now() - interval ''24 hours'' and ctid = any (array(
                select ctid from idempotency_key where created_at < now() - interval ''24 hours'' limit 5000))
            returning 1)
        select count(*) from forgotten';

revoke execute on function forget_expired_idempotency_keys from public;
grant execute on function forget_expired_idempotency_keys to massage_advisor_app;
