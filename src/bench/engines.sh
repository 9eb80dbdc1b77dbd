#!/usr/bin/env bash
# Our engine beside others on the built-in book: first all of them have to give the same answers, then JMH times each.
# Writes the table and the chart of docs/explanation/performance.md, section "The engine against others".
# Exits 1 if an engine differs.
#
#   src/bench/engines.sh         # about 15 minutes; wants idle cores
#   src/bench/engines.sh quick   # about two minutes, rough; writes into src/bench/engines/target only
#
# Needs a JDK and Maven.
set -euo pipefail

bench=$(cd "$(dirname "$0")" && pwd)
engines=$bench/engines
target=$engines/target
classes="$target/classes:$target/lib/*"

case ${1:-long} in
  long)
    runs=(-f 3 -wi 5 -w 1s -i 10 -r 500ms)
    into=$bench/../../docs/explanation
    ;;
  quick)
    runs=(-f 1 -wi 2 -w 1s -i 3 -r 300ms)
    into=$target
    ;;
  *)
    echo "engines: usage: engines.sh [quick]" >&2
    exit 2
    ;;
esac

mvn -q -B -ntp -f "$engines/pom.xml" package
java -cp "$classes" massageadvisor.bench.plain.PlainJavaWriter "$target/generated-sources/plain"
javac -d "$target/classes" -cp "$classes" "$target/generated-sources/plain/massageadvisor/bench/plain/BookInJava.java"

java -cp "$classes" massageadvisor.bench.Agreement
java -cp "$classes" org.openjdk.jmh.Main "${runs[@]}" -prof gc -jvmArgs "-Xms1g -Xmx1g" \
  -rf json -rff "$target/engines.json" 'EngineBenchmark|GrowthBenchmark|BookBenchmark' >"$target/engines.log"
java -Djol.magicFieldOffset=true -cp "$classes" massageadvisor.bench.report.Report "$target/engines.json" "$into"
