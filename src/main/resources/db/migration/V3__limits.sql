-- How much of its quota each key has leased to the nodes in its present window. One row for each key that was ever used;
-- shared by all clinics, without health data and without a subject. No column that changes is indexed, and pages have
-- room, so that a change writes no index.
create table key_limit (
    key_id uuid primary key,
    window_start timestamptz not null,
    used integer not null,
    granted integer not null
) with (fillfactor = 50);

grant select, insert, update on key_limit to massage_advisor_app;
