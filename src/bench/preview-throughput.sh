#!/usr/bin/env bash
# Throughput of POST /v1/recommendations/preview as a share of that of a bare Quarkus endpoint, which validates the same
# body with Hibernate Validator and returns the same bytes. Both are built, run on loopback and are loaded in turn.
# Exits 1 if the ratio is below RATIO_AT_LEAST, or if any answer was not as it should be. Beside the throughput it
# prints the processor time of a request, which other work on the machine disturbs less.
#
#   src/bench/preview-throughput.sh                               # 7 rounds of 5 s each
#   ROUNDS=3 SECONDS_PER_ROUND=2 src/bench/preview-throughput.sh  # quick, rough
#
# Needs Linux, a JDK, Maven, curl and wrk (Debian: apt-get install wrk). With BUILD=no it runs what was built before.
warm_up=${WARM_UP_REQUESTS:-600000}
wanted=200
. "$(dirname "$0")/throughput.sh"

check_same_answer() {
  post_intake service "$work/service.json"
  post_intake bare "$work/bare.json"
  cmp "$work/answer.json" "$work/service.json" && cmp "$work/answer.json" "$work/bare.json" ||
    fail "the two do not answer the same bytes"
}

build_both
start service "$root" /v1/recommendations/preview
post_intake service "$work/answer.json"
start bare "$bench/bare-endpoint" /preview -Dbench.answer="$work/answer.json"
check_same_answer
load_in_turn
check_same_answer
judge
