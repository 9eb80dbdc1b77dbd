-- Makes the database and its two roles. The passwords are psql variables, so that they stand in no file.
create role massage_advisor_owner login password :'owner_password';
create role massage_advisor_app login password :'app_password';
create database massage_advisor owner massage_advisor_owner;
revoke all on database massage_advisor from public;
grant connect on database massage_advisor to massage_advisor_app;
