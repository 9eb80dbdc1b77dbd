# For the scripts that compare the throughput of the service with that of another, the bare endpoint if `other` does not
# say which: loading the two in turn with wrk. To be sourced by a script that has set `warm_up`, the requests before the
# rounds, and `wanted`, the status of an answer.
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

other=${other:-bare}
rounds=${ROUNDS:-7}
seconds=${SECONDS_PER_ROUND:-5}
warm_up_seconds_at_most=${WARM_UP_SECONDS_AT_MOST:-300}
at_least=${RATIO_AT_LEAST:-0.75}
connections=${CONNECTIONS:-32}

quarkus_version() {
  sed -n 's|.*<quarkus.version>\(.*\)</quarkus.version>.*|\1|p' "$1"
}

build_both() {
  need java mvn curl
  command -v wrk >/dev/null || fail "wrk is missing; on Debian: apt-get install wrk"
  [ "$(quarkus_version "$root/pom.xml")" = "$(quarkus_version "$bench/bare-endpoint/pom.xml")" ] ||
    fail "the two poms name different versions of Quarkus"
  build "$root" "the service"
  build "$bench/bare-endpoint" "the bare endpoint"
}

# The processor time that a process has used, in clock ticks.
ticks() {
  sed 's/.*) //' "/proc/${pid_of[$1]}/stat" | awk '{ print $12 + $13 }'
}

# Loads one of the two for some seconds; sets requests, errors, rate (requests a second) and cpu (microseconds a
# request).
load() {
  local result before after micros
  before=$(ticks "$1")
  result=$(timeout $((2 * $2 + 30)) wrk -t 2 -c "$connections" -d "$2s" --timeout 10s -s "$bench/preview.lua" \
    "${url_of[$1]}" -- "$bench/preview-intake.json" "${key_of[$1]:-demo}" | grep '^result ') || fail "wrk fails on $1"
  after=$(ticks "$1")
  read -r _ requests micros errors <<<"$result"
  [ "$requests" -gt 0 ] || fail "$1 answered nothing"
  rate=$(awk -v n="$requests" -v us="$micros" 'BEGIN { printf "%.0f", n / us * 1000000 }')
  cpu=$(awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" -v n="$requests" \
    'BEGIN { printf "%.1f", t / hz / n * 1000000 }')
}

load_without_errors() {
  load "$@"
  [ "$errors" = 0 ] || fail "$1: $errors answers were not $wanted, or did not come"
}

# The processor time that the compilers of a JVM have used, in clock ticks.
compiler_ticks() {
  local thread sum=0
  for thread in "/proc/${pid_of[$1]}/task"/*; do
    case $(cat "$thread/comm") in
      C[12]\ Compiler*) sum=$((sum + $(sed 's/.*) //' "$thread/stat" | awk '{ print $12 + $13 }'))) ;;
    esac
  done 2>/dev/null
  echo "$sum"
}

# Loads one of the two until it has answered enough and its compilers have next to nothing left to do: twice in a row
# less than 4 % of a core.
warm_up() {
  local answered=0 quiet=0 from=$SECONDS before after
  while [ "$answered" -lt "$warm_up" ] || [ "$quiet" -lt 2 ]; do
    [ $((SECONDS - from)) -lt "$warm_up_seconds_at_most" ] || break
    before=$(compiler_ticks "$1")
    "${load_to_warm_up:-load_without_errors}" "$1" 5
    after=$(compiler_ticks "$1")
    answered=$((answered + requests))
    if [ $(((after - before) * 25)) -lt $((5 * $(getconf CLK_TCK))) ]; then quiet=$((quiet + 1)); else quiet=0; fi
  done
  echo "warm-up: $1 answered $answered requests in $((SECONDS - from)) s," \
    "$([ "$quiet" = 2 ] && echo "its compilers are done" || echo "its compilers are still at work")"
}

print_row() {
  printf '%6s %11s %11s %6s %16s %16s\n' "$@"
}

# Says what is loaded with what, warms both up, and loads them in turn; prints a row a round.
load_in_turn() {
  local round order name
  machine
  echo "body $(wc -c <"$bench/preview-intake.json") bytes, answer $(wc -c <"$work/answer.json") bytes," \
    "$connections connections, $rounds rounds of $seconds s"
  for name in service "$other"; do
    warm_up "$name"
  done
  service_rates=() service_cpus=()
  other_rates=() other_cpus=()
  print_row round service/s "$other/s" ratio "service us CPU" "$other us CPU"
  for round in $(seq "$rounds"); do
    if [ $((round % 2)) = 1 ]; then order="service $other"; else order="$other service"; fi
    for name in $order; do
      load_without_errors "$name" "$seconds"
      if [ "$name" = service ]; then
        service_rates+=("$rate") service_cpus+=("$cpu")
      else
        other_rates+=("$rate") other_cpus+=("$cpu")
      fi
    done
    print_row "$round" "${service_rates[-1]}" "${other_rates[-1]}" \
      "$(quotient "${service_rates[-1]}" "${other_rates[-1]}")" "${service_cpus[-1]}" "${other_cpus[-1]}"
  done
}

# Prints the medians, and fails if their ratio is too low.
judge() {
  local service others ratio
  service=$(median "${service_rates[@]}")
  others=$(median "${other_rates[@]}")
  ratio=$(quotient "$service" "$others")
  print_row median "$service" "$others" "$ratio" "$(median "${service_cpus[@]}")" "$(median "${other_cpus[@]}")"
  echo "ratio of the medians: $ratio, wanted at least $at_least"
  awk -v r="$ratio" -v least="$at_least" 'BEGIN { exit !(r >= least) }' || fail "ratio $ratio is below $at_least"
}
