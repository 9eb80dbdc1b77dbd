-- Run by the image of PostgreSQL on an empty volume. Without one of the passwords it fails, and with it the start.
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
\include /create-database.sql
