# What a reader of the documentation has around a command: a service that starts when a page says so, on a port and a data
# folder of its own. A page says 8080; `curl` calls PORT instead. FOLDER keeps the data, logs and the id of the process.

SERVICE=("$JAVA_HOME/bin/java" -Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC)

stop_service() {
  if [ -s "$FOLDER/service.pid" ]; then
    kill "$(cat "$FOLDER/service.pid")"
    while kill -0 "$(cat "$FOLDER/service.pid")" 2>/dev/null; do sleep 0.1; done
    rm "$FOLDER/service.pid"
  fi
}

start_service() {
  stop_service
  QUARKUS_HTTP_PORT=$PORT MASSAGE_ADVISOR_DATA_DIR=$FOLDER/data \
    "${SERVICE[@]}" -jar target/quarkus-app/quarkus-run.jar >"$FOLDER/service.log" 2>&1 &
  echo $! >"$FOLDER/service.pid"
  for _ in $(seq 1800); do
    grep -q 'Listening on' "$FOLDER/service.log" && return
    kill -0 "$(cat "$FOLDER/service.pid")" 2>/dev/null || break
    sleep 0.1
  done
  cat "$FOLDER/service.log" >&2
  exit 1
}

java() {
  if [ "$#" -gt 2 ]; then
    MASSAGE_ADVISOR_DATA_DIR=$FOLDER/data "${SERVICE[@]}" "$@"
  else
    start_service
  fi
}

# The service is built already; `package` and `verify` change nothing here.
mvn() { [ "${*: -1}" != quarkus:run ] || start_service; }

curl() { command curl --fail-early --max-time 30 "${@//localhost:8080/localhost:$PORT}"; }

# What failed goes to the log of the test.
end() {
  local status=$?
  [ $status = 0 ] || cat "$block.sh" "$block.out" >&2
  stop_service
  exit $status
}

trap end EXIT
