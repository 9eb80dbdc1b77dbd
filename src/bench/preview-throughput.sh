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
set -euo pipefail

rounds=${ROUNDS:-7}
seconds=${SECONDS_PER_ROUND:-5}
warm_up=${WARM_UP_REQUESTS:-600000}
warm_up_seconds_at_most=${WARM_UP_SECONDS_AT_MOST:-120}
at_least=${RATIO_AT_LEAST:-0.7}
connections=${CONNECTIONS:-32}
java_flags=${JAVA_FLAGS:--Xms512m -Xmx512m}

bench=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$bench/../.." && pwd)
work=$(mktemp -d)
pids=()

fail() {
  echo "preview-throughput: $*" >&2
  exit 1
}

stop_all() {
  trap - EXIT INT TERM
  for pid in ${pids[@]+"${pids[@]}"}; do
    kill "$pid" 2>/dev/null || true
  done
  for pid in ${pids[@]+"${pids[@]}"}; do
    for _ in $(seq 50); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -9 "$pid" 2>/dev/null || true
  done
  rm -rf "$work"
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

quarkus_version() {
  sed -n 's|.*<quarkus.version>\(.*\)</quarkus.version>.*|\1|p' "$1"
}

build() {
  timeout 600 mvn -q -B -f "$1/pom.xml" -DskipTests package || fail "cannot build $2"
}

# Starts the application of a directory and sets url_of[name]; the system chooses the port.
declare -A url_of pid_of
start() {
  local name=$1 directory=$2 path=$3 log="$work/$1.log"
  shift 3
  # shellcheck disable=SC2086 # the flags are words
  java $java_flags -Dquarkus.http.port=0 "$@" -jar "$directory/target/quarkus-app/quarkus-run.jar" >"$log" 2>&1 &
  local pid=$! address
  pids+=("$pid")
  pid_of[$name]=$pid
  for _ in $(seq 300); do
    address=$(grep -o 'Listening on: http://[0-9.]*:[0-9]*' "$log" | head -n 1 | sed 's/Listening on: //') || true
    if [ -n "$address" ]; then
      url_of[$name]=$address$path
      return
    fi
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  tail -n 20 "$log" >&2
  fail "$name does not start"
}

# Posts the intake once, keeps the answer and wants status 200.
fetch() {
  local status
  status=$(curl -sS --max-time 10 -o "$2" -w '%{http_code}' -H 'Content-Type: application/json' \
    --data-binary @"$bench/preview-intake.json" "${url_of[$1]}") || fail "$1 does not answer"
  [ "$status" = 200 ] || fail "$1 answers $status"
}

check_same_answer() {
  fetch service "$work/service.json"
  fetch bare "$work/bare.json"
  cmp "$work/answer.json" "$work/service.json" && cmp "$work/answer.json" "$work/bare.json" ||
    fail "the two do not answer the same bytes"
}

# The processor time that a process has used, in clock ticks.
ticks() {
  sed 's/.*) //' "/proc/${pid_of[$1]}/stat" | awk '{ print $12 + $13 }'
}

# Loads one of the two for some seconds; sets requests, rate (requests a second) and cpu (microseconds a request).
load() {
  local result before after micros errors
  before=$(ticks "$1")
  result=$(timeout $((2 * $2 + 30)) wrk -t 2 -c "$connections" -d "$2s" --timeout 10s -s "$bench/preview.lua" \
    "${url_of[$1]}" -- "$bench/preview-intake.json" | grep '^result ') || fail "wrk fails on $1"
  after=$(ticks "$1")
  read -r _ requests micros errors <<<"$result"
  [ "$errors" = 0 ] || fail "$1: $errors answers were not 200, or did not come"
  [ "$requests" -gt 0 ] || fail "$1 answered nothing"
  rate=$(awk -v n="$requests" -v us="$micros" 'BEGIN { printf "%.0f", n / us * 1000000 }')
  cpu=$(awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
    'BEGIN { printf "%.1f", t / hz / n * 1000000 }')
}

# Loads one of the two until it has answered enough for the compilers of the JVM to be done with it.
warm_up() {
  local answered=0 from=$SECONDS
  while [ "$answered" -lt "$warm_up" ] && [ $((SECONDS - from)) -lt "$warm_up_seconds_at_most" ]; do
    load "$1" 5
    answered=$((answered + requests))
  done
  echo "warm-up: $1 answered $answered requests in $((SECONDS - from)) s"
}

median() {
  printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

quotient() {
  awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

for tool in java mvn curl; do
  command -v "$tool" >/dev/null || fail "$tool is missing"
done
command -v wrk >/dev/null || fail "wrk is missing; on Debian: apt-get install wrk"
[ "$(quarkus_version "$root/pom.xml")" = "$(quarkus_version "$bench/bare-endpoint/pom.xml")" ] ||
  fail "the two poms name different versions of Quarkus"

if [ "${BUILD:-yes}" = yes ]; then
  build "$root" "the service"
  build "$bench/bare-endpoint" "the bare endpoint"
fi

start service "$root" /v1/recommendations/preview
fetch service "$work/answer.json"
start bare "$bench/bare-endpoint" /preview -Dbench.answer="$work/answer.json"
check_same_answer

echo "$(nproc) cores, $(java -version 2>&1 | sed -n 2p), flags $java_flags"
echo "body $(wc -c <"$bench/preview-intake.json") bytes, answer $(wc -c <"$work/answer.json") bytes," \
  "$connections connections, $rounds rounds of $seconds s"

for name in service bare; do
  warm_up "$name"
done

service_rates=() service_cpus=()
bare_rates=() bare_cpus=()
row='%6s %11s %11s %6s %16s %16s\n'
# shellcheck disable=SC2059 # the format is ours
print_row() { printf "$row" "$@"; }
print_row round service/s bare/s ratio "service us CPU" "bare us CPU"
for round in $(seq "$rounds"); do
  if [ $((round % 2)) = 1 ]; then order="service bare"; else order="bare service"; fi
  for name in $order; do
    load "$name" "$seconds"
    if [ "$name" = service ]; then
      service_rates+=("$rate") service_cpus+=("$cpu")
    else
      bare_rates+=("$rate") bare_cpus+=("$cpu")
    fi
  done
  print_row "$round" "${service_rates[-1]}" "${bare_rates[-1]}" \
    "$(quotient "${service_rates[-1]}" "${bare_rates[-1]}")" "${service_cpus[-1]}" "${bare_cpus[-1]}"
done
check_same_answer

service=$(median "${service_rates[@]}")
bare=$(median "${bare_rates[@]}")
ratio=$(quotient "$service" "$bare")
print_row median "$service" "$bare" "$ratio" "$(median "${service_cpus[@]}")" "$(median "${bare_cpus[@]}")"
echo "ratio of the medians: $ratio, wanted at least $at_least"
awk -v r="$ratio" -v least="$at_least" 'BEGIN { exit !(r >= least) }' || fail "ratio $ratio is below $at_least"
