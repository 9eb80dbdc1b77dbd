#!/usr/bin/env bash
# A second opinion on the engine: Apache KIE decides random intakes by books as exported in DMN, and has to come to the
# same fired rules, triage, verdicts, recommendation, adaptations and advice, and to the same of what was not asked:
# 5,000 intakes by the built-in book, and 50 by each of 120 small random books, in which little hides what each rule
# does. Of each intake there is an invalid one as well, in which it has to find the same errors, and decide nothing.
# Exits 1 at the first difference and prints the intake, with the rules if they are random.
#
#   src/bench/oracle.sh                             # seed 1
#   SEED=2 INTAKES=500 BOOKS=1000 src/bench/oracle.sh
#   src/bench/oracle.sh some.dmn                    # that document instead of fresh exports
#
# Needs a JDK and Maven.
set -euo pipefail

engines=$(cd "$(dirname "$0")" && pwd)/engines
mvn -q -B -ntp -f "$engines/pom.xml" package
exec java -Doracle.seed="${SEED:-1}" -Doracle.intakes="${INTAKES:-5000}" -Doracle.books="${BOOKS:-120}" \
  -cp "$engines/target/classes:$engines/target/lib/*" massageadvisor.bench.Oracle "$@"
