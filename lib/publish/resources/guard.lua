-- What may pass. The Markdown was written by kpss with every field escaped; should a field ever slip through and become
-- markup, publishing stops here instead of reading a file, asking the network or carrying a script.

local schemes = { http = true, https = true, mailto = true, tel = true }
local attributes = { Image = { width = true }, Div = { label = true } }

local function refuse(what)
  io.stderr:write('kpss: the document holds ' .. what .. ', which is never made on purpose\n')
  os.exit(83)
end

local function checked(element)
  local allowed = attributes[element.t] or {}
  for name in pairs(element.attributes) do
    if not allowed[name] then refuse('the attribute "' .. name .. '" on ' .. element.t) end
  end
  for _, class in ipairs(element.classes) do
    if not class:match('^[a-z0-9-]+$') then refuse('the class "' .. class .. '"') end
  end
  if not element.identifier:match('^[a-z0-9-]*$') then refuse('the id "' .. element.identifier .. '"') end
end

local guard = { Header = checked, Div = checked, Span = checked }

function guard.Link(link)
  checked(link)
  local scheme = link.target:match('^(%a[%w+.-]*):')
  local inside = link.target:match('^#[a-z][a-z0-9-]*$')
  if not inside and not (scheme and schemes[scheme:lower()]) then refuse('a link to "' .. link.target .. '"') end
  if link.title ~= '' then refuse('a link with a title') end
end

function guard.Image(image)
  checked(image)
  if not image.src:match('^[a-z][a-z0-9-]*%.svg$') then refuse('the picture "' .. image.src .. '"') end
  if image.attributes.width and not image.attributes.width:match('^%d+%%$') then refuse('a picture of odd width') end
  local file = io.open(image.src)
  if not file then refuse('the picture "' .. image.src .. '" that does not exist') end
  file:close()
end

for _, kind in ipairs { 'RawInline', 'RawBlock', 'Math', 'Note', 'Cite', 'Code', 'CodeBlock', 'BlockQuote', 'LineBlock',
                        'DefinitionList', 'HorizontalRule', 'Quoted', 'Superscript', 'Subscript', 'Strikeout',
                        'SmallCaps', 'Underline' } do
  guard[kind] = function() refuse('an element of the kind ' .. kind) end
end

return guard
