#!/bin/sh
# Read by the image of PostgreSQL when its volume is empty: one database for Gehör, owned by the role that migrates it and served
# by one that owns nothing, and one for Keycloak.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
    -v owner="$GEHOR_OWNER_PASSWORD" -v app="$GEHOR_APP_PASSWORD" -v keycloak="$KEYCLOAK_DB_PASSWORD" <<'SQL'
create role gehor_owner login createrole password :'owner';
create role gehor_app login password :'app';
create database gehor owner gehor_owner;
create role keycloak login password :'keycloak';
create database keycloak owner keycloak;
revoke connect on database gehor, keycloak from public;
grant connect on database gehor to gehor_app;
SQL
