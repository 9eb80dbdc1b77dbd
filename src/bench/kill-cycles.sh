#!/usr/bin/env bash
# Kills the packaged service, and then its database server, with kill -9 under the load of 16 writers, CYCLES times each,
# and reads back every answer that was acknowledged; then one of two nodes behind a proxy, where what got no answer is sent
# again with its Idempotency-Key. Exits 1 if an answer is missing, differs in a byte, or was made twice.
#
#   src/bench/kill-cycles.sh             # 50 cycles each
#   CYCLES=5 src/bench/kill-cycles.sh
#
# Needs a JDK and Maven.
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn -q -B -DskipTests package
mvn -B failsafe:integration-test failsafe:verify -Dit.test=KillIT,NodeKillIT -Dkill.cycles="${CYCLES:-50}"
