-- Counts answers that are not the whole page of a form.
n = 0
bad = 0
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function response(status, headers, body)
  n = n + 1
  if status ~= 200 or not body:find('id="grid"', 1, true) or not body:find("</html>", 1, true) then
    bad = bad + 1
  end
end

function done(summary, latency, requests)
  local all, wrong = 0, 0
  for _, thread in ipairs(threads) do
    all = all + thread:get("n")
    wrong = wrong + thread:get("bad")
  end
  print(string.format("answers %d, not whole %d", all, wrong))
end
