# What the scripts of this folder share: building, starting and stopping. To be sourced. Whatever is started here has
# its files, such as the data folder of the service, in a temporary folder, and is gone when the script ends.
set -euo pipefail

script=$(basename "$0" .sh)
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$bench/../.." && pwd)
java_flags=${JAVA_FLAGS:--Xms512m -Xmx512m}
work=$(cd "$(mktemp -d)" && pwd -P)
pids=()
no_limit=1000000000

# Nothing of the caller's settings, which could lead to a database of theirs.
for name in "${!QUARKUS_@}" "${!MASSAGE_ADVISOR_@}"; do
  unset "$name"
done

fail() {
  echo "$script: $*" >&2
  exit 1
}

# Asks the processes to stop, waits for each up to 30 seconds, and ends those that have not stopped by then.
stop() {
  local pid
  for pid in "$@"; do
    kill "$pid" 2>/dev/null || true
  done
  for pid in "$@"; do
    for _ in $(seq 300); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
    kill -9 "$pid" 2>/dev/null || true
  done
}

# The processes of programs in the temporary folder: an embedded PostgreSQL that its service has not stopped.
left_over() {
  local process
  for process in /proc/[0-9]*; do
    case $(readlink "$process/exe" || true) in "$work"/*) echo "${process#/proc/}" ;; esac
  done 2>/dev/null
}

stop_all() {
  trap - EXIT INT TERM
  stop ${pids[@]+"${pids[@]}"}
  # shellcheck disable=SC2046 # process ids are words
  stop $(left_over)
  rm -rf "$work"
}
trap stop_all EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null || fail "$tool is missing"
  done
}

build() {
  [ "${BUILD:-yes}" = yes ] || return 0
  timeout 600 mvn -q -B -f "$1/pom.xml" -DskipTests package || fail "cannot build $2"
}

# Starts the application of a directory and sets url_of[name]; it is called with the key of key_of[name], else with demo.
# The system chooses the port. Its data folder, if it wants
# one, is $work/name. It starts in the temporary folder, where no configuration lies.
declare -A url_of pid_of key_of
start() {
  local name=$1 directory=$2 path=$3 log="$work/$1.log"
  shift 3
  : >"$log"
  # shellcheck disable=SC2086 # the flags are words
  (cd "$work" && MASSAGE_ADVISOR_DATA_DIR="$work/$name" QUARKUS_LOG_CONSOLE_JSON_ENABLED=true \
    MASSAGE_ADVISOR_LIMITS_REQUESTS_PER_KEY=$no_limit MASSAGE_ADVISOR_LIMITS_REQUESTS_PER_ADDRESS=$no_limit \
    exec java $java_flags -Dquarkus.http.port=0 "$@" \
    -jar "$directory/target/quarkus-app/quarkus-run.jar") >"$log" 2>&1 &
  local pid=$! address
  pids+=("$pid")
  pid_of[$name]=$pid
  for _ in $(seq 600); do
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

# The address of the embedded database of a service that was started here, and the password of a role of it.
database_url() {
  echo "jdbc:postgresql://127.0.0.1:$(sed -n 4p "$work/$1/postgresql/postmaster.pid")/massage_advisor"
}
database_password() {
  sed -n "s/^$2=//p" "$work/$1/passwords.properties"
}

# Posts the intake once to what was started under this name, wants the status `wanted`, and keeps the answer in a file.
post_intake() {
  local status
  status=$(curl -sS --max-time 10 -o "$2" -w '%{http_code}' -H 'Content-Type: application/json' \
    -H "X-API-Key: ${key_of[$1]:-demo}" --data-binary @"$bench/preview-intake.json" "${url_of[$1]}") ||
    fail "$1 does not answer"
  [ "$status" = "$wanted" ] || fail "$1 answers $status"
}

median() {
  printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

quotient() {
  awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'
}

machine() {
  echo "$(nproc) cores, $(java -version 2>&1 | sed -n 2p), flags $java_flags"
}
