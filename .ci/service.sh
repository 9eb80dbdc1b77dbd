# For scripts to source: start_service runs the packaged service on a free port of loopback with a database of its own, and
# sets SERVICE to its address and PLATFORM_KEY to a key for its operators; stop_service ends it and removes the database.

start_service() {
  service_folder=$(mktemp -d)
  local port key
  port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  key=ma_live_$(printf %012x "$(date +%s)000")7$(openssl rand -hex 10 | cut -c 1-19)_$(openssl rand -hex 32)
  PLATFORM_KEY=$key$(printf %s "$key" | gzip | tail -c 8 | od -An -N4 -tu4 | xargs printf %08x)
  SERVICE=http://127.0.0.1:$port
  MASSAGE_ADVISOR_PLATFORM_KEY=$PLATFORM_KEY MASSAGE_ADVISOR_DATA_DIR=$service_folder/data \
    java -Xmx256m -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port="$port" "$@" \
    -jar target/quarkus-app/quarkus-run.jar >"$service_folder/log" 2>&1 &
  service=$!
  for _ in $(seq 120); do
    curl -sf -o /dev/null "$SERVICE/q/health/ready" && return
    kill -0 $service 2>/dev/null || break
    sleep 1
  done
  cat "$service_folder/log"
  return 1
}

stop_service() {
  kill $service && wait $service || true
  rm -rf "$service_folder"
}
