-- HTML on the screen and, through the PDF engine, on paper. Looks are left to report.css; this adds what readers of the
-- page by ear or by keyboard need.

local html = {}
local function raw(text) return pandoc.RawBlock('html', text) end

function html.meta(meta, context)
  if context.logo then meta.logo = pandoc.MetaInlines { context.logo } end
  meta['skip-to-content'] = context.czech and 'Přeskočit na obsah' or 'Skip to content'
end

function html.status(content, status, sign)
  local shape = pandoc.Span({ pandoc.Str(sign) }, { class = 'sign', ['aria-hidden'] = 'true' })
  return pandoc.Span({ shape, pandoc.Str('\u{a0}'), table.unpack(content) }, { class = 'status status-' .. status })
end

function html.words(content, class) return pandoc.Span(content, { class = class }) end

function html.page_reference(link) return link end  -- report.css adds the page

-- The title of the document is the one heading of the first level.
function html.heading(heading)
  heading.level = math.min(heading.level + 1, 6)
  return heading
end

local function scoped(cell, scope) cell.attr = pandoc.Attr('', {}, { scope = scope }) end

function html.table(div, found, wishes, context)
  for _, row in ipairs(found.head.rows) do
    for _, cell in ipairs(row.cells) do scoped(cell, 'col') end
  end
  for _, body in ipairs(found.bodies) do
    if wishes.row_headers then
      body.row_head_columns = 1
      for _, row in ipairs(body.body) do scoped(row.cells[1], 'row') end
    end
  end
  if wishes.shares then
    for column, share in ipairs(wishes.shares) do found.colspecs[column] = { found.colspecs[column][1], share } end
  end
  local label = wishes.label or (context.czech and 'Tabulka' or 'Table')
  if wishes.card then
    found.attr = pandoc.Attr('', {}, { ['aria-label'] = label })
  else
    div.attributes = { { 'role', 'group' }, { 'tabindex', '0' }, { 'aria-label', label } }  -- in this order, always
  end
  div.classes = div.classes:filter(function(class) return not class:match('^w%-') end)
  if wishes.shares then div.classes:insert('wide') end
  local columns = #found.colspecs
  if columns > 3 then div.classes:insert(columns > 5 and 'many-columns' or 'several-columns') end
  div.content = { found }
  return div
end

function html.figure(image, caption)
  local blocks = pandoc.List { raw '<figure>', pandoc.Plain { image } }
  if #caption > 0 then blocks:extend { raw '<figcaption>', pandoc.Plain(caption), raw '</figcaption>' } end
  blocks:insert(raw '</figure>')
  return blocks
end

-- A list within a list for each level; a level that is skipped opens no empty item.
local function nested(entries, first, level)
  local items = pandoc.List {}
  local at = first
  while at <= #entries and entries[at].level >= level do
    local item = pandoc.List { pandoc.Plain { pandoc.Link(entries[at].content, '#' .. entries[at].id) } }
    local below = at + 1
    if below <= #entries and entries[below].level > entries[at].level then
      local list
      list, below = nested(entries, below, entries[at].level + 1)
      item:insert(list)
    end
    items:insert(item)
    at = below
  end
  return pandoc.BulletList(items), at
end

function html.contents(title, entries)
  local heading = pandoc.Header(2, title, { id = 'contents-title' })
  local blocks = pandoc.List { raw '<nav class="contents" aria-labelledby="contents-title">', heading }
  if #entries > 0 then blocks:insert((nested(entries, 1, 1))) end
  blocks:insert(raw '</nav>')
  return blocks
end

return html
