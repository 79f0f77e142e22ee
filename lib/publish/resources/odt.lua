-- ODT, as LibreOffice writes it: named styles from the reference document for all text, tables and the contents as elements of
-- their own. The looks of cells and the widths of columns (a style for each hundredth of the text) are in templates/, which
-- Pandoc finds in its data folder; all other looks are in ../reference-odt/styles.xml.

local odt = {}
local text_width = 160  -- millimetres
local logo_height = '26mm'
local tables, pictures = 0, 0  -- Pandoc numbers the pictures that it packs.

local function raw(text) return pandoc.RawBlock('opendocument', text) end
local function rawinline(text) return pandoc.RawInline('opendocument', text) end
local function escaped(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end
local function plain(inlines) return escaped(pandoc.utils.stringify(inlines)) end
local function paragraph(style, inlines)
  if #inlines == 0 then return raw('<text:p text:style-name="' .. style .. '"/>') end
  return pandoc.Div({ pandoc.Para(inlines) }, { ['custom-style'] = style })
end
local function word(style, inlines)
  return { rawinline('<text:span text:style-name="' .. style .. '">'), table.unpack(inlines) },
         rawinline '</text:span>'
end
local function styled(style, inlines)
  local out, last = word(style, inlines)
  table.insert(out, last)
  return out
end

-- What the file's properties need not hold.
function odt.meta(meta, context)
  meta['date-meta'] = nil
  if context.logo then
    context.logo.attributes.height = logo_height
    meta.logo = pandoc.MetaInlines { context.logo }
    pictures = pictures + 1
  end
end

-- Words --------------------------------------------------------------------------------------------------------------

function odt.status(content, status, sign)
  local shown = { rawinline '<text:span text:style-name="Status_20_sign">', pandoc.Str(sign), rawinline '</text:span>',
                  pandoc.Str('\u{a0}'), table.unpack(content) }
  return pandoc.Span(styled('Status_20_' .. status, shown), { class = 'status' })
end

local words = { label = 'Label', muted = 'Muted', note = 'Small' }
function odt.words(content, class) return words[class] and styled(words[class], content) or content end

local function page_of(id)
  return '<text:bookmark-ref text:reference-format="page" text:ref-name="' .. escaped(id) .. '">…</text:bookmark-ref>'
end

function odt.page_reference(link, id, context)
  local page = '<text:span text:style-name="Muted">(' .. (context.czech and 's.' or 'p.') .. '\u{a0}' .. page_of(id) .. ')</text:span>'
  return { link, pandoc.Str('\u{a0}'), rawinline(page) }
end

function odt.listed_reference(link, id)
  link.content:insert(rawinline('<text:tab/>' .. page_of(id)))
  return link.content  -- the page leads there
end

function odt.paragraph(content, style) return paragraph((style:gsub(' ', '_20_')), content) end

-- Tables -------------------------------------------------------------------------------------------------------------

local function inlines_of(cell) return pandoc.utils.blocks_to_inlines(cell.contents, { pandoc.LineBreak() }) end

-- In a header the sign of a status stands above its word, without its colour.
local function bare_status(inlines)
  return pandoc.Span(inlines):walk { Span = function(span)
    if not span.classes:includes('status') then return nil end
    local kept = span.content:filter(function(one) return one.t ~= 'RawInline' end)
    kept[2] = pandoc.LineBreak()
    return kept
  end }.content
end

local function text_length(cell) return utf8.len(pandoc.utils.stringify(cell.contents)) or 0 end
local function sum(numbers)
  local total = 0
  for _, number in ipairs(numbers) do total = total + number end
  return total
end
local function length_of(row) return sum(pandoc.List(row.cells):map(text_length)) end

-- Without wishes, columns share the width by their longest text.
local function hundredths(found, rows, wishes)
  local weights = pandoc.List {}
  for column = 1, #found.colspecs do
    local longest = 9
    for _, row in ipairs(rows) do
      longest = math.max(longest, math.min(text_length(row.cells[column]), 48))
    end
    weights[column] = wishes.shares and wishes.shares[column] or longest
  end
  local total = sum(weights)
  return weights:map(function(weight) return math.max(1, math.floor(100 * weight / total + 0.5)) end)
end

local function cell_style(index, count, wishes, narrow)
  if wishes.card and index == 1 then return count == 1 and 'OnlyCell' or 'FirstCell' end
  local place = index < count and 'Cell' or wishes.total and 'TotalCell' or 'LastCell'
  return narrow and 'Narrow' .. place or place
end

-- `Table`, `Narrow` (many columns) or `Card`, then what the text is in it, then where it stands.
local function text_style(wishes, narrow, role, alignment)
  local family = wishes.card and 'Card' or narrow and 'Narrow' or 'Table'
  local side = alignment == 'AlignRight' and '_20_right' or alignment == 'AlignCenter' and '_20_center' or ''
  return family .. '_20_' .. role .. side
end

local function open_row(blocks, style) blocks:insert(raw('<table:table-row table:style-name="' .. style .. '">')) end
local function add_cell(blocks, style, content)
  blocks:insert(raw('<table:table-cell table:style-name="' .. style .. '" office:value-type="string">'))
  blocks:insert(content)
  blocks:insert(raw '</table:table-cell>')
end

function odt.table(div, found, wishes, context)
  tables = tables + 1
  local rows = pandoc.List {}
  for _, body in ipairs(found.bodies) do rows:extend(body.body) end
  local every = pandoc.List(found.head.rows) .. rows
  local narrow = #found.colspecs > 6
  local blocks = pandoc.List {}
  local caption = pandoc.utils.blocks_to_inlines(found.caption.long)
  if #caption > 0 then blocks:insert(paragraph('Table_20_caption', caption)) end

  local name = (context.czech and 'Tabulka ' or 'Table ') .. tables
  local lengths = rows:map(length_of)
  local long = #rows > 20 or sum(lengths) > 2500
  local looks = long and 'LongTable' or #rows <= 10 and 'TableWhole' or 'Table'
  local opening = { '<table:table table:name="' .. name .. '" table:style-name="' .. looks .. '">' }
  if wishes.label then table.insert(opening, '<table:title>' .. escaped(wishes.label) .. '</table:title>') end
  for column, width in ipairs(hundredths(found, every, wishes)) do
    local one = '<table:table-column table:style-name="Width' .. width .. '"/>'
    if column == 1 and wishes.row_headers then one = '<table:table-header-columns>' .. one .. '</table:table-header-columns>' end
    table.insert(opening, one)
  end
  blocks:insert(raw(table.concat(opening)))

  if #found.head.rows > 0 then blocks:insert(raw '<table:table-header-rows>') end
  for _, row in ipairs(found.head.rows) do
    open_row(blocks, 'Row')
    for column, cell in ipairs(row.cells) do
      local style = text_style(wishes, narrow, 'Heading', found.colspecs[column][1])
      add_cell(blocks, narrow and 'NarrowHeadCell' or 'HeadCell', paragraph(style, bare_status(inlines_of(cell))))
    end
    blocks:insert(raw '</table:table-row>')
  end
  if #found.head.rows > 0 then blocks:insert(raw '</table:table-header-rows>') end

  for index, row in ipairs(rows) do
    local total = wishes.total and index == #rows
    open_row(blocks, lengths[index] > 1200 and 'LongRow' or 'Row')
    for column, cell in ipairs(row.cells) do
      local role = total and 'Total' or column == 1 and wishes.row_headers and 'Row' or 'Contents'
      local style = text_style(wishes, narrow, role, found.colspecs[column][1])
      add_cell(blocks, cell_style(index, #rows, wishes, narrow), paragraph(style, inlines_of(cell)))
    end
    blocks:insert(raw '</table:table-row>')
  end
  blocks:insert(raw '</table:table>')
  return blocks
end

-- Figures ------------------------------------------------------------------------------------------------------------

local function height_for(file)
  local source = io.open(file)
  local head = source and source:read(4096) or ''
  if source then source:close() end
  local width, height = head:match('viewBox="[%d.-]+ [%d.-]+ ([%d.]+) ([%d.]+)"')
  return text_width * (tonumber(height) or 1) / (tonumber(width) or 2)
end

-- Pandoc's frame cannot tell what the picture says. It stands in a comment, so that Pandoc packs the file; ours follows it.
function odt.figure(image, caption)
  local frame = string.format('<draw:frame draw:name="%s" draw:style-name="Picture" text:anchor-type="as-char" svg:width="%dmm" svg:height="%.1fmm">'
    .. '<draw:image xlink:href="Pictures/%d.svg" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
    .. '<svg:desc>%s</svg:desc></draw:frame>',
    escaped(image.src:gsub('%.svg$', '')), text_width, height_for(image.src), pictures, plain(image.caption))
  pictures = pictures + 1
  local blocks = pandoc.List { paragraph(#caption > 0 and 'Captioned_20_figure' or 'Figure', { rawinline '<!-- ', image, rawinline ' -->', rawinline(frame) }) }
  if #caption > 0 then blocks:insert(paragraph('Figure_20_caption', caption)) end
  return blocks
end

-- Contents -----------------------------------------------------------------------------------------------------------

-- The index is filled in here, so that it is there before anybody updates it; pages are fields that fill themselves.
function odt.contents(title, entries, context)
  local out = pandoc.List {
    '<text:table-of-content text:name="contents" text:protected="false">',
    '<text:table-of-content-source text:outline-level="' .. context.depth .. '" text:use-index-marks="false">',
    '<text:index-title-template text:style-name="Contents_20_Heading">' .. plain(title) .. '</text:index-title-template>',
  }
  for level = 1, context.depth do
    out:insert('<text:table-of-content-entry-template text:outline-level="' .. level .. '" text:style-name="Contents_20_' .. math.min(level, 3) .. '">'
      .. '<text:index-entry-link-start text:style-name="Index_20_Link"/><text:index-entry-text/>'
      .. '<text:index-entry-tab-stop style:type="right" style:leader-char="."/><text:index-entry-page-number/>'
      .. '<text:index-entry-link-end/></text:table-of-content-entry-template>')
  end
  out:insert('</text:table-of-content-source><text:index-body><text:index-title text:name="contents-title">'
    .. '<text:p text:style-name="Contents_20_Heading">' .. plain(title) .. '</text:p></text:index-title>')
  for _, entry in ipairs(entries) do
    out:insert('<text:p text:style-name="Contents_20_' .. math.min(entry.level, 3) .. '"><text:a xlink:type="simple" xlink:href="#' .. escaped(entry.id)
      .. '" text:style-name="Index_20_Link" text:visited-style-name="Index_20_Link">' .. plain(entry.content) .. '<text:tab/>' .. page_of(entry.id)
      .. '</text:a></text:p>')
  end
  out:insert('</text:index-body></text:table-of-content>')
  return raw(table.concat(out))
end

-- Divisions ----------------------------------------------------------------------------------------------------------

local parts_of_entries = { 'ways', 'about', 'provider' }  -- seen by what keeps an entry together
local styles = { announcement = 'Announcement', lead = 'Lead', note = 'Note', source = 'Source' }

-- Each paragraph of its own takes the style; what is inside tables and captions has one already.
local function paragraphs_in(blocks, style)
  return blocks:map(function(block)
    return (block.t == 'Para' or block.t == 'Plain') and paragraph(style, block.content) or block
  end)
end

local function opens_table(block) return block.t == 'RawBlock' and block.text:match('^<table:table ') end

local function kept(block, style)
  if block.t == 'Para' then return paragraph(style, block.content) end
  if block.t == 'Div' and block.attributes['custom-style'] == 'Source' then block.attributes['custom-style'] = 'Kept_20_source' end
  return block
end

-- What stands before the first table stays with it, however long that is.
local function kept_opening(blocks)
  for index, block in ipairs(blocks) do
    if opens_table(block) then break end
    blocks[index] = kept(block, 'Kept_20_text')
  end
  return blocks
end

-- Every paragraph stays with the next, and so does every table but the last; long tables may break, or nothing would fit.
local function kept_together(blocks, first)
  local last_table
  for index, block in ipairs(blocks) do
    if opens_table(block) then last_table = index end
  end
  for index, block in ipairs(blocks) do
    if opens_table(block) then
      local looks = index == last_table and 'TableWhole' or 'TableWithNext'
      block.text = block.text:gsub('table:style%-name="Table%a*"', 'table:style-name="' .. looks .. '"', 1)
    elseif index < #blocks then
      blocks[index] = kept(block, index == 1 and first or 'Kept_20_text')
    end
  end
  return blocks
end

local box = { raw '<table:table table:style-name="BoxTable"><table:table-column table:style-name="Width100"/><table:table-row table:style-name="LongRow"><table:table-cell table:style-name="BoxCell" office:value-type="string">',
              raw '</table:table-cell></table:table-row></table:table>' }

function odt.division(div)
  if div.classes:includes('box') then return { box[1], pandoc.Div(paragraphs_in(div.content, 'Box')), box[2] } end
  for _, class in ipairs(parts_of_entries) do
    if div.classes:includes(class) then return div.content end
  end
  if div.classes:includes('imprint') then
    div.content[1] = paragraph('Imprint', div.content[1].content)
    return div.content
  end
  for class, style in pairs(styles) do
    if div.classes:includes(class) then return paragraphs_in(div.content, style) end
  end
  if div.classes:includes('together') then return kept_together(div.content, div.classes:includes('meeting') and 'Meeting') end
  if div.classes:includes('measure') then return kept_opening(div.content) end
end

return odt
