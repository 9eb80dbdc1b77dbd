#!/usr/bin/env bash
# Latency of listing and reading recommendations with 10^3 to 10^6 rows in the table. Exits 1 if the median of any kind
# of request is RATIO_BELOW times as long, or longer, with the most rows as with the fewest.
#
#   src/bench/list-and-read.sh                   # 10^3, 10^4, 10^5 and 10^6 rows
#   ROWS_MOST=100000 src/bench/list-and-read.sh  # quick
#
# Needs Linux, a JDK, Maven, curl, and about 6 GB of disk in TMPDIR. With BUILD=no it runs what was built before.
wanted=201
. "$(dirname "$0")/common.sh"

need java javac mvn curl
build "$root" "the service"
start service "$root" /v1/recommendations
post_intake service "$work/answer.json"
machine
javac -d "$work/classes" "$bench"/list-and-read/*.java
driver=$(echo "$root"/target/quarkus-app/lib/main/org.postgresql.postgresql-*.jar)
database_password service massage_advisor_owner |
  timeout "${SECONDS_AT_MOST:-2400}" java -cp "$work/classes:$driver" ListAndRead "${url_of[service]}" \
    "$(database_url service)" "${ROWS_MOST:-1000000}" "${ROUNDS:-50}" "${RATIO_BELOW:-1.5}" && exit
case $? in
  1) fail "a ratio is not below ${RATIO_BELOW:-1.5}, or the measurement failed" ;;
  *) fail "it took longer than ${SECONDS_AT_MOST:-2400} seconds" ;;
esac
