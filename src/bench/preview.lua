-- For wrk: posts the file named by the first argument with the key of the second, and prints requests, microseconds and errors on one line.

function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-API-Key"] = args[2]
  wrk.body = file:read("*a")
  file:close()
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("result %d %d %d\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
