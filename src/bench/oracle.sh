#!/usr/bin/env bash
# A second opinion on the engine: Apache KIE decides 10,000 random intakes by the book as exported in DMN, and has to
# come to the same fired rules, triage, verdicts, recommendation, adaptations and advice. Exits 1 at the first difference
# and prints the intake.
#
#   src/bench/oracle.sh                     # 10,000 intakes of seed 1
#   SEED=2 INTAKES=500 src/bench/oracle.sh
#   src/bench/oracle.sh some.dmn            # that document instead of a fresh export
#
# Needs a JDK and Maven.
set -euo pipefail

engines=$(cd "$(dirname "$0")" && pwd)/engines
mvn -q -B -ntp -f "$engines/pom.xml" package
exec java -Doracle.seed="${SEED:-1}" -Doracle.intakes="${INTAKES:-10000}" \
  -cp "$engines/target/classes:$engines/target/lib/*" massageadvisor.bench.Oracle "$@"
