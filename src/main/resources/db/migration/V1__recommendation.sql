-- Recommendations as they were answered. Rows are added and erased, never changed: the service may not update.
create table recommendation (
    id uuid primary key,
    created_at timestamptz(3) not null,
    subject varchar(64),
    rule_book_version text not null,
    rule_book_digest text not null,
    intake text not null,
    answer text not null
);

-- Ids are UUIDs of version 7, so the primary key lists all from the newest on, and this index those of a subject.
create index recommendation_subject on recommendation (subject, id) where subject is not null;

grant select, insert, delete on recommendation to massage_advisor_app;
