-- A person at work in Neovim, played without a screen: opens files of a plan, types, completes, looks around, renames, mends. `record.sh` runs it.

local root = vim.env.KPSS_SESSION_ROOT
local answers = {}

local function fail(words)
  io.stderr:write("session: " .. words .. "\n")
  vim.cmd("cquit!")
end

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then fail("waited in vain for " .. what) end
end

local capabilities = vim.lsp.protocol.make_client_capabilities()
capabilities.textDocument.completion.completionItem.snippetSupport = false

local id = vim.lsp.start_client({
  name = "kpss",
  cmd = { "sh", "-c", "tee '" .. vim.env.KPSS_SESSION_BYTES .. "' | '" .. vim.env.KPSS_SESSION_PROGRAM .. "' lsp" },
  root_dir = root,
  workspace_folders = { { uri = vim.uri_from_fname(root), name = "plan" } },
  capabilities = capabilities,
})
local client = vim.lsp.get_client_by_id(id)
wait_for("the server", function() return client and client.initialized or vim.lsp.get_client_by_id(id) and vim.lsp.get_client_by_id(id).initialized end)

local function open(path)
  vim.cmd("edit " .. vim.fn.fnameescape(root .. "/" .. path))
  vim.lsp.buf_attach_client(0, id)
end

-- Puts the cursor on a text of the file, so many characters into it.
local function go_to(text, into)
  vim.fn.cursor(1, 1)
  if vim.fn.search("\\V" .. vim.fn.escape(text, "\\"), "cW") == 0 then fail("no " .. text .. " here") end
  local place = vim.api.nvim_win_get_cursor(0)
  vim.api.nvim_win_set_cursor(0, { place[1], place[2] + (into or 0) })
end

local function keys(typed)
  vim.api.nvim_feedkeys(vim.api.nvim_replace_termcodes(typed, true, false, true), "xt", false)
  vim.wait(400)
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(0, "utf-16"), more or {})
  local reply = vim.lsp.buf_request_sync(0, method, params, 20000)
  local mine = reply and reply[id]
  if not mine then fail("no answer to " .. method) end
  local wrong = mine.err or mine.error
  if wrong then fail(method .. ": " .. vim.inspect(wrong)) end
  table.insert(answers, method)
  return mine.result
end

local function count(list) return #(list.items or list) end

-- A card is opened and a key is begun on a new line.
open("plans/2018-2019/measures/1.1.1.yaml")
vim.wait(500)
go_to("kind: maintain")
keys("Omun<Esc>")
local function here(character) return { position = { line = vim.fn.line(".") - 1, character = character } } end
if count(ask("textDocument/completion", here(3))) ~= 1 then fail("no key") end
keys("ccmunicipalities: [koj<Esc>")
if count(ask("textDocument/completion", here(20))) == 0 then fail("no municipality in brackets that are not closed") end
keys("dd")

-- Behind an owl, which is one letter and two units.
go_to("- poskytování")
keys("wi🦉 <Esc>")
keys("A večer<Esc>")
keys("uu")

-- A reference is typed anew, with a mistake, and mended.
go_to("goal: \"1.1\"")
keys("ccgoal: \"7.7\"<Esc>")
wait_for("findings", function() return #vim.diagnostic.get(0) > 0 end)
keys("ccgoal: <Esc>")
if count(ask("textDocument/completion", here(6))) == 0 then fail("no goals") end
keys("ccgoal: \"1.1\"<Esc>")
wait_for("no findings", function() return #vim.diagnostic.get(0) == 0 end)

-- Looking around.
go_to("responsible: [msss", 15)
if not ask("textDocument/hover") then fail("nothing to hover over") end
if count(ask("textDocument/definition")) ~= 1 then fail("no definition") end
if count(ask("textDocument/references", { context = { includeDeclaration = true } })) < 3 then fail("no references") end
ask("textDocument/documentSymbol")

-- An organization is renamed, in all files and on the disk.
vim.cmd("silent wall")
ask("textDocument/prepareRename")
local edit = ask("textDocument/rename", { newName = "stredisko" })
vim.lsp.util.apply_workspace_edit(edit, "utf-16")
vim.cmd("silent wall")
vim.wait(500)
client = vim.lsp.get_client_by_id(id)
client.notify("workspace/didChangeWatchedFiles", { changes = { { uri = vim.uri_from_fname(root .. "/organizations/stredisko.yaml"), type = 1 } } })

-- A misspelt key is mended by its cure.
go_to("risks:")
keys("ccrizks:<Esc>")
wait_for("the misspelt key", function() return #vim.diagnostic.get(0) > 0 end)
local range = vim.lsp.util.make_range_params(0, "utf-16")
range.context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(0) }
local actions = vim.lsp.buf_request_sync(0, "textDocument/codeAction", range, 20000)[id].result or {}
for _, action in ipairs(actions) do
  if action.kind == "quickfix" and action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, "utf-16") end
end
if #actions == 0 then keys("ccrisks:<Esc>") end
wait_for("no findings", function() return #vim.diagnostic.get(0) == 0 end)

vim.cmd("silent wall")
vim.lsp.stop_client(id)
vim.wait(2000, function() return vim.lsp.client_is_stopped(id) end)  -- `tee` stays until the editor goes
vim.cmd("qall!")
