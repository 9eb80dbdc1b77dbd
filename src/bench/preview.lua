-- For wrk: posts the file named by the first argument with the key of the second, or with the keys of a file of that name
-- in turn, and prints requests, microseconds and errors on one line.

local keys = {}
local turn = 0

function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["X-API-Key"] = args[2]
  wrk.body = file:read("*a")
  file:close()
  local many = io.open(args[2], "r")
  if many then
    for key in many:lines() do
      wrk.headers["X-API-Key"] = key
      keys[#keys + 1] = wrk.format()
    end
    many:close()
  else
    keys[1] = wrk.format()
  end
end

function request()
  turn = turn % #keys + 1
  return keys[turn]
end

function done(summary)
  local errors = summary.errors
  io.write(string.format("result %d %d %d\n", summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
