#!/usr/bin/env bash
# Time from the start of the process until GET /q/health/ready answers 200: with an embedded database, whose data folder
# is there already, against with an external one, which runs already. Both in turn. Exits 1 if the ratio of the medians
# is above RATIO_AT_MOST.
#
#   src/bench/start-time.sh           # 7 starts of each
#   ROUNDS=3 src/bench/start-time.sh  # quick, rough
#
# Needs Linux, a JDK, Maven and curl. With BUILD=no it runs what was built before.
. "$(dirname "$0")/common.sh"

rounds=${ROUNDS:-7}
at_most=${RATIO_AT_MOST:-1.3}

# Answers whether the service of an address, http://host:port, is ready; starts no process, which would take time.
is_ready() {
  local host=${1#http://} status connection
  exec {connection}<>"/dev/tcp/${host%:*}/${host#*:}" || return 1
  printf 'GET /q/health/ready HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' >&"$connection"
  read -r -t 5 -u "$connection" _ status _ || status=none
  exec {connection}>&-
  [ "$status" = 200 ]
}

# Starts the service, with the arguments as its environment, and stops it when it was ready; sets millis. The log comes
# through a pipe, so that nothing has to look again and again for the address in it.
measure() {
  local log pid from line address=""
  mkfifo "$work/log"
  from=${EPOCHREALTIME/./}
  # shellcheck disable=SC2086 # the flags are words
  (cd "$work" && exec env "$@" java $java_flags -Dquarkus.http.port=0 -Dquarkus.shutdown.delay=0s \
    -jar "$root/target/quarkus-app/quarkus-run.jar" >"$work/log" 2>&1) &
  pid=$!
  pids=("$keeper" "$pid")
  exec {log}<"$work/log"
  rm "$work/log"
  while [ -z "$address" ]; do
    read -r -t 120 -u "$log" line || fail "the service does not start"
    case $line in *'Listening on: '*) address=${line##*Listening on: } address=${address%%\"*} ;; esac
  done
  until is_ready "$address"; do
    [ $((${EPOCHREALTIME/./} - from)) -lt 120000000 ] || fail "the service does not become ready"
    read -r -t 0.01 -u "$log" line || true
  done
  millis=$(((${EPOCHREALTIME/./} - from) / 1000))
  stop "$pid"
  exec {log}<&-
}

measure_embedded() {
  measure MASSAGE_ADVISOR_DATA_DIR="$work/embedded"
}

measure_external() {
  measure QUARKUS_DATASOURCE_JDBC_URL="$url" QUARKUS_DATASOURCE_PASSWORD="$app_password" \
    QUARKUS_FLYWAY_PASSWORD="$owner_password"
}

need java mvn curl
build "$root" "the service"
start embedded "$root" ""
stop "${pid_of[embedded]}"
start external "$root" ""
keeper=${pid_of[external]}
url=$(database_url external)
app_password=$(database_password external massage_advisor_app)
owner_password=$(database_password external massage_advisor_owner)
machine
measure_embedded
measure_external

embedded_times=() external_times=()
print_row() {
  printf '%6s %12s %12s %6s\n' "$@"
}
print_row start "embedded, ms" "external, ms" ratio
for round in $(seq "$rounds"); do
  if [ $((round % 2)) = 1 ]; then order="embedded external"; else order="external embedded"; fi
  for name in $order; do
    "measure_$name"
    if [ "$name" = embedded ]; then embedded_times+=("$millis"); else external_times+=("$millis"); fi
  done
  print_row "$round" "${embedded_times[-1]}" "${external_times[-1]}" \
    "$(quotient "${embedded_times[-1]}" "${external_times[-1]}")"
done
embedded=$(median "${embedded_times[@]}")
external=$(median "${external_times[@]}")
ratio=$(quotient "$embedded" "$external")
print_row median "$embedded" "$external" "$ratio"
echo "ratio of the medians: $ratio, wanted at most $at_most"
awk -v r="$ratio" -v most="$at_most" 'BEGIN { exit !(r <= most) }' || fail "ratio $ratio is above $at_most"
