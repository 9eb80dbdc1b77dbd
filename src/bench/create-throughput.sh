#!/usr/bin/env bash
# Throughput of POST /v1/recommendations, which decides and stores, as a share of that of a bare Quarkus endpoint, which
# inserts a row of the same size and decides nothing. Both work on the database that the service has started, with the
# same settings of their pools, and are loaded in turn. Exits 1 if the ratio is below RATIO_AT_LEAST, or if any answer
# was not as it should be.
#
#   src/bench/create-throughput.sh                               # 7 rounds of 5 s each
#   ROUNDS=3 SECONDS_PER_ROUND=2 src/bench/create-throughput.sh  # quick, rough
#
# Needs Linux, a JDK, Maven, curl, wrk (Debian: apt-get install wrk), and a few GB of disk in TMPDIR for the rows. With
# BUILD=no it runs what was built before.
warm_up=${WARM_UP_REQUESTS:-100000}
wanted=201
RATIO_AT_LEAST=${RATIO_AT_LEAST:-1.0}
# Cold, either may be too slow for the time-outs of the pool.
load_to_warm_up=load
. "$(dirname "$0")/throughput.sh"

settings_of_the_pool() {
  grep -E '^quarkus\.datasource\.(jdbc|username)' \
    "$1/src/main/resources/application.properties" | sort
}

check_same_size() {
  post_intake service "$work/service.json"
  post_intake bare "$work/bare.json"
  [ "$(wc -c <"$work/service.json")" = "$(wc -c <"$work/bare.json")" ] || fail "the two do not store the same size"
}

diff <(settings_of_the_pool "$root") <(settings_of_the_pool "$bench/bare-endpoint") >&2 ||
  fail "the two have different settings of their pools"
build_both
start service "$root" /v1/recommendations
post_intake service "$work/answer.json"
QUARKUS_DATASOURCE_JDBC_URL=$(database_url service) \
  QUARKUS_DATASOURCE_PASSWORD=$(database_password service massage_advisor_app) \
  start bare "$bench/bare-endpoint" /insert -Dbench.answer="$work/answer.json"
check_same_size
load_in_turn
check_same_size
judge
