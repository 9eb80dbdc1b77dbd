#!/usr/bin/env bash
# Throughput of a preview with a key, its limit and its clinic, as a share of that of the service before there was any
# of these (BEFORE, the last such commit); then as a share of itself with few keys, when there are 1,000 clinics with 100
# keys each, and 1,000 of the keys call in turn. Exits 1 if a ratio is below RATIO_AT_LEAST (0.9), or if any answer was
# not as it should be.
#
#   src/bench/access-throughput.sh                               # 7 rounds of 5 s each, twice
#   ROUNDS=3 SECONDS_PER_ROUND=2 src/bench/access-throughput.sh  # quick, rough
#
# Needs Linux, git, a JDK, Maven, curl and wrk (Debian: apt-get install wrk).
warm_up=${WARM_UP_REQUESTS:-600000}
wanted=200
other=before
RATIO_AT_LEAST=${RATIO_AT_LEAST:-0.9}
. "$(dirname "$0")/throughput.sh"

preview=/v1/recommendations/preview

# Starts a service that is called with a secret key of a clinic of its own, made as an operator makes it.
start_with_key() {
  local platform_key clinic
  platform_key=$(MASSAGE_ADVISOR_DATA_DIR="$work/$1" java -jar "$root/target/quarkus-app/quarkus-run.jar" \
    create-admin-key 2>"$work/create-admin-key.log") || fail "no key of the platform can be made"
  start "$1" "$root" "$preview"
  clinic=$(administrate "$1" "$platform_key" /v1/clinics '{"name": "Bench"}' id)
  key_of[$1]=$(administrate "$1" "$platform_key" "/v1/clinics/$clinic/keys" \
    '{"name": "bench", "scopes": ["recommend"]}' key)
  [ -n "${key_of[$1]}" ] || fail "no key can be made"
}
administrate() {
  curl -sS --fail --max-time 10 -H "X-API-Key: $2" -H 'Content-Type: application/json' -d "$4" \
    "${url_of[$1]%"$preview"}$3" | sed -n "s/.*\"$5\":\"\([^\"]*\)\".*/\1/p"
}

need git java javac mvn curl
command -v wrk >/dev/null || fail "wrk is missing; on Debian: apt-get install wrk"
git -C "$root" worktree add --detach --quiet "$work/source" "${BEFORE:-8bfa89a}" || fail "no commit ${BEFORE:-8bfa89a}"
trap 'git -C "$root" worktree remove --force "$work/source"; stop_all' EXIT
BUILD=yes build "$work/source" "the service of before"
build "$root" "the service"

start_with_key service
post_intake service "$work/answer.json"
start before "$work/source" "$preview"
post_intake before "$work/before.json"
cmp "$work/answer.json" "$work/before.json" || fail "the two do not answer the same bytes"
load_in_turn
judge
stop "${pid_of[before]}"

echo "with 1,000 clinics of 100 keys, 1,000 of which call in turn; the other is the same service with the few keys"
start_with_key few

javac -d "$work/classes" "$bench/many-keys/ManyKeys.java"
driver=$(echo "$root"/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar)
database_password service massage_advisor_owner |
  java -cp "$work/classes:$driver" ManyKeys "$(database_url service)" 1000 100 "$work/keys"
key_of[service]=$work/keys
other=few
load_in_turn
judge
