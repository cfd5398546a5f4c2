-- A researcher's short journey in Neovim, without its window: attach, diagnostics, hover, definition, references, rename.
-- Run by journey.test.ts, which gives the folder, the server and the file for the answers in the environment.
local folder, server, out = vim.env.JOURNEY_FOLDER, vim.env.JOURNEY_SERVER, vim.env.JOURNEY_ANSWERS
local answers = {}

local function step(name, run)
  local ok, answer = pcall(run)
  answers[name] = ok and answer or { error = tostring(answer) }
end

--- Waits until `test` gives something, at most twenty seconds.
local function awaited(test)
  local found
  vim.wait(20000, function()
    found = test()
    return found ~= nil
  end, 50)
  return found
end

local function at(words)
  for row, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    local column = line:find(words, 1, true)
    if column then
      vim.api.nvim_win_set_cursor(0, { row, column - 1 })
      return
    end
  end
  error('not in the text: ' .. words)
end

vim.cmd('edit ' .. folder .. '/a.md')
local config = { name = 'greenpaper', cmd = { 'node', server, 'lsp', '--stdio' }, root_dir = folder }
-- Neovim 0.8 has one call for both.
if vim.lsp.start then
  vim.lsp.start(config)
else
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

step('attach', function()
  return awaited(function()
    local clients = vim.lsp.buf_get_clients(0)
    for _, client in pairs(clients) do
      if client.server_capabilities then return client.name end
    end
  end)
end)

step('diagnostics', function()
  return awaited(function()
    local found = vim.diagnostic.get(0)
    if #found > 0 then return { code = found[1].code, message = found[1].message, line = found[1].lnum } end
  end)
end)

step('hover', function()
  at('£487m')
  local replies = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 20000)
  for _, reply in pairs(replies) do return reply.result.contents.value end
end)

step('references', function()
  at('Ferry Plan')
  local params = vim.lsp.util.make_position_params()
  params.context = { includeDeclaration = false }
  for _, reply in pairs(vim.lsp.buf_request_sync(0, 'textDocument/references', params, 20000)) do return #reply.result end
end)

step('rename', function()
  at('ferries]]')
  vim.lsp.buf.rename('boats')
  return awaited(function()
    local line = vim.api.nvim_buf_get_lines(0, 2, 3, true)[1]
    if line:find('[[boats]]', 1, true) then return line end
  end)
end)

step('definition', function()
  at('Ferry Plan')
  vim.cmd('set hidden')
  vim.lsp.buf.definition()
  return awaited(function()
    local name = vim.api.nvim_buf_get_name(0)
    if name:find('ferry%-plan%.md$') then
      local row, column = unpack(vim.api.nvim_win_get_cursor(0))
      return { name = name, row = row, column = column }
    end
  end)
end)

local file = assert(io.open(out, 'w'))
file:write(vim.fn.json_encode(answers))
file:close()
vim.lsp.stop_client(vim.lsp.get_active_clients())
vim.cmd('qa!')
