-- What a scenario is written with (tests/neovim/neovim.ts). It runs as a coroutine, which each of these
-- halts until what it waits for has happened: an event or an answer, never a time.
local driver = { waiting = 'nothing' }

--- Halts the scenario until `resume` is called. `what` is told when that never happens.
local function await(what, begin)
  local scenario = coroutine.running()
  driver.waiting = what
  begin(vim.schedule_wrap(function(...)
    local values = { ... }
    driver.waiting = 'nothing'
    local well, problem = coroutine.resume(scenario, unpack(values))
    if not well then driver.finish({ problem = debug.traceback(scenario, problem) }) end
  end))
  return coroutine.yield()
end

--- The next of these autocommands, from now on or from what `act` does.
function event(names, act, options)
  return await('event ' .. vim.inspect(names), function(resume)
    vim.api.nvim_create_autocmd(names, vim.tbl_extend('force', options or {}, {
      once = true,
      callback = function() resume() end,
    }))
    if act then act() end
  end)
end

--- Opens a file, and waits for its first findings.
function open(name)
  event('DiagnosticChanged', function() vim.cmd('edit ' .. vim.fn.fnameescape(name)) end)
end

local function code_of(finding)
  return finding.code or finding.user_data.lsp.code
end

--- The current buffer's findings, by code.
function findings()
  local found = {}
  for _, finding in ipairs(vim.diagnostic.get(0)) do found[code_of(finding)] = finding end
  return found
end

--- Waits until the current buffer's findings are such as are awaited.
function findings_that(what, accept)
  while not accept(findings()) do
    await('findings: ' .. what, function(resume)
      vim.api.nvim_create_autocmd('DiagnosticChanged', { once = true, callback = resume })
    end)
  end
  return findings()
end

function finding(code)
  return findings_that(code, function(found) return found[code] end)[code]
end

function without(code)
  return findings_that('no ' .. code, function(found) return not found[code] end)
end

--- Puts the cursor on the first place of a text.
function go_to(text)
  vim.fn.cursor(1, 1)
  if vim.fn.search('\\V' .. vim.fn.escape(text, '\\'), 'cW') == 0 then error('no ' .. text) end
end

--- The text of a buffer.
function text_of(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer or 0, 0, -1, false), '\n') .. '\n'
end

--- Does something, and waits until the text of the current buffer has changed by it.
function changed(act)
  await('a change of the text', function(resume)
    vim.api.nvim_buf_attach(0, false, {
      on_lines = function()
        resume()
        return true
      end,
    })
    act()
  end)
end

--- Does something that ends in a list to choose from. Chooses what has a title, or nothing.
-- @return the titles of the list
function choosing(title, act)
  local titles = {}
  local select = vim.ui.select
  local choice, choose
  await('a list to choose from', function(resume)
    vim.ui.select = function(items, options, on_choice)
      for _, item in ipairs(items) do
        local label = options.format_item(item)
        table.insert(titles, label)
        if label == title then choice = item end
      end
      choose = on_choice
      resume()
    end
    act()
  end)
  vim.ui.select = select
  if title and not choice then error('offered is: ' .. table.concat(titles, ' | ')) end
  if choice then changed(function() choose(choice) end) end
  return titles
end

--- Does something that opens a window, and gives the text in it.
function shown(act)
  local buffer
  await('a window', function(resume)
    vim.api.nvim_create_autocmd('BufWinEnter', {
      once = true,
      callback = function(opened)
        buffer = opened.buf
        resume()
      end,
    })
    act()
  end)
  return text_of(buffer)
end

--- Asks the server.
function request(method, params)
  local problem, result
  await(method, function(resume)
    vim.lsp.buf_request(0, method, params, function(err, answer)
      problem, result = err, answer
      resume()
    end)
  end)
  if problem then error(method .. ': ' .. problem.message) end
  return result
end

--- Presses keys, as a person does.
function press(keys)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(keys, true, false, true), 'n', false)
end

function driver.finish(result)
  local file = assert(io.open(vim.env.COACH_RESULT, 'w'))
  file:write(vim.json.encode(result))
  file:close()
  vim.cmd('qall!')
end

--- Told to by the test when its time is over: says what the scenario still waits for.
vim.api.nvim_create_autocmd('Signal', {
  pattern = 'SIGUSR1',
  callback = function() driver.finish({ problem = 'still waiting for ' .. driver.waiting }) end,
})

vim.api.nvim_create_autocmd('VimEnter', {
  callback = vim.schedule_wrap(function()
    coroutine.wrap(function()
      local well, result = xpcall(assert(loadfile(vim.env.COACH_SCENARIO)), debug.traceback)
      driver.finish(well and { result = result } or { problem = result })
    end)()
  end),
})
