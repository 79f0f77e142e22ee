-- DOCX for Word and LibreOffice. Looks are left to the styles of ../reference-docx; this says where each of them is used and
-- writes the few things Pandoc has no words for: fields, the contents, the end of the title page.

local docx = {}
local syllables = dofile(pandoc.path.join { pandoc.path.directory(PANDOC_SCRIPT_FILE), 'syllables.lua' })

local function escaped(text) return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' })) end
local function raw_inline(xml) return pandoc.RawInline('openxml', xml) end
local function raw_block(xml) return pandoc.RawBlock('openxml', xml) end
local function run(text) return '<w:r><w:t xml:space="preserve">' .. escaped(text) .. '</w:t></w:r>' end

local function paragraph(style, runs)
  return '<w:p><w:pPr><w:pStyle w:val="' .. style .. '"/></w:pPr>' .. (runs or '') .. '</w:p>'
end
local function styled_words(content, style) return pandoc.Span(content, { ['custom-style'] = style }) end
local function small(inlines, style) return inlines and pandoc.MetaInlines { styled_words(inlines, style) } end
local function styled(blocks, style) return pandoc.Div(blocks, { ['custom-style'] = style }) end

function docx.meta(meta, context)
  if context.brief then meta.title, meta.subtitle = small(meta.title, 'Title Small'), small(meta.subtitle, 'Subtitle Small') end
  meta['date-meta'] = nil  -- what Word knows no name for would become a property of its own
end

-- Below the title at first, since Pandoc writes what it knows of before all else; publishing moves it up.
function docx.logo(image)
  image.attributes.height = '26mm'
  if image.src:match('%.svg$') then  -- only what lies in the bag gets the PNG that older versions of Word show
    local file = assert(io.open(image.src, 'rb'))
    pandoc.mediabag.insert(image.src, 'image/svg+xml', file:read('a'))
    file:close()
  end
  return styled({ pandoc.Para { image } }, 'Logo')
end

-- Fields and bookmarks -----------------------------------------------------------------------------------------------

-- Nobody but the word processor knows a page. LibreOffice fills it in; Word asks once, at the first opening ("dirty"), and would
-- otherwise show the dash until somebody updates the fields.
local function field_begin(code)
  return '<w:fldChar w:fldCharType="begin" w:dirty="true"/><w:instrText xml:space="preserve"> ' .. code .. ' </w:instrText>' ..
         '<w:fldChar w:fldCharType="separate"/>'
end
local field_end = '<w:fldChar w:fldCharType="end"/>'
local function page_of(bookmark)
  return '<w:r>' .. field_begin('PAGEREF ' .. bookmark .. ' \\h') .. '<w:t>–</w:t>' .. field_end .. '</w:r>'
end

-- A bookmark of our own: Word's fields know no hyphens in a name, as the ids of headings have them.
local function bookmark(id, context) return '_Page' .. context.heading[id] end

function docx.heading(heading, context)
  if heading.identifier == '' then return nil end
  local id = 100000 + context.heading[heading.identifier]  -- far from those that Pandoc counts
  local name = bookmark(heading.identifier, context)
  heading.content:insert(1, raw_inline('<w:bookmarkStart w:id="' .. id .. '" w:name="' .. name .. '"/>'))
  heading.content:insert(raw_inline('<w:bookmarkEnd w:id="' .. id .. '"/>'))
  return heading
end

function docx.page_reference(link, id, context)
  local before = context.czech and '\u{a0}(s.\u{a0}' or '\u{a0}(p.\u{a0}'
  return { link, raw_inline(run(before) .. page_of(bookmark(id, context)) .. run ')') }
end

function docx.listed_reference(link, id, context)
  link.content:insert(raw_inline('<w:r><w:tab/></w:r>' .. page_of(bookmark(id, context))))
  return link.content  -- the page leads there
end

function docx.paragraph(content, style) return styled({ pandoc.Para(content) }, style) end

-- Words --------------------------------------------------------------------------------------------------------------

function docx.status(content, status, sign)
  return styled_words({ pandoc.Str(sign .. '\u{a0}'), table.unpack(content) }, 'Status ' .. status)
end

local word_styles = { label = 'Label', muted = 'Muted', note = 'Small Note' }
function docx.words(content, class)
  if word_styles[class] then return styled_words(content, word_styles[class]) end
  return pandoc.Span(content):walk { Space = function() return pandoc.Str '\u{a0}' end }.content  -- a number stays on its line
end

-- Tables -------------------------------------------------------------------------------------------------------------

local many_columns = 7
local table_space, table_space_kept = paragraph 'TableSpace', paragraph 'TableSpaceKept'

-- A long word of a narrow heading gets hyphens that show at the end of a line only.
local function hyphenated(text)
  if utf8.len(text.text) < 8 then return nil end
  local inlines = pandoc.List {}
  for _, part in ipairs(syllables(text.text)) do
    if #inlines > 0 then inlines:insert(raw_inline '<w:r><w:softHyphen/></w:r>') end
    inlines:insert(pandoc.Str(part))
  end
  return inlines
end

local function set(cell, style)
  local inlines = pandoc.utils.blocks_to_inlines(cell.contents)
  cell.contents = #inlines > 0 and { styled({ pandoc.Para(inlines) }, style) } or {}
end

function docx.table(_, found, wishes, context)
  local small = #found.colspecs >= many_columns and ' Small' or ''
  for _, row in ipairs(found.head.rows) do
    for _, cell in ipairs(row.cells) do
      if small ~= '' and context.czech then cell.contents = pandoc.Div(cell.contents):walk { Str = hyphenated }.content end
      set(cell, 'Table Heading' .. small)
    end
  end
  local label = wishes.card and 'Card Label' or 'Table Label' .. small
  for _, body in ipairs(found.bodies) do
    for at, row in ipairs(body.body) do
      local sum = wishes.total and at == #body.body
      for column, cell in ipairs(row.cells) do
        set(cell, sum and 'Table Total' .. small or column == 1 and wishes.row_headers and label or 'Table Text' .. small)
      end
    end
    -- A foot is what Pandoc knows as the last row of a table style.
    if wishes.total and #found.foot.rows == 0 and #body.body > 1 then found.foot.rows = { body.body:remove() } end
  end
  for column, share in ipairs(wishes.shares or {}) do found.colspecs[column] = { found.colspecs[column][1], share } end
  return { found, raw_block(table_space) }
end

-- Figures, contents, divisions ---------------------------------------------------------------------------------------

function docx.figure(image, caption)
  -- The text is 164 mm wide; LibreOffice adds 3 mm on either side of a picture where Pandoc says nothing, and cuts what does not fit.
  -- A share would be one of the picture's own width.
  image.attributes.width = '157mm'
  local blocks = pandoc.List { styled({ pandoc.Para { image } }, #caption > 0 and 'Captioned Figure' or 'Figure') }
  if #caption > 0 then blocks:insert(styled({ pandoc.Para(caption) }, 'Image Caption')) end
  return blocks
end

-- The field around the entries lets Word update them. LibreOffice must not see it: in such a field it leaves page numbers alone.
-- Word has known w15 since 2013, LibreOffice does not.
local function for_word(xml)
  return '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' ..
         '<mc:Choice xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" Requires="w15">' .. xml .. '</mc:Choice>' ..
         '<mc:Fallback/></mc:AlternateContent></w:r>'
end

function docx.contents(title, entries, context)
  entries = entries:filter(function(entry) return entry.id ~= '' end)
  local xml = pandoc.List { paragraph('TOCHeading', run(pandoc.utils.stringify(title))) }
  for at, entry in ipairs(entries) do
    local name = bookmark(entry.id, context)
    local link = '<w:hyperlink w:anchor="' .. name .. '" w:history="1">' .. run(pandoc.utils.stringify(entry.content)) ..
                 '<w:r><w:tab/></w:r>' .. page_of(name) .. '</w:hyperlink>'
    local begin = at == 1 and for_word(field_begin('TOC \\o "1-' .. context.depth .. '" \\h \\z \\u')) or ''
    local finish = at == #entries and for_word(field_end) or ''
    xml:insert(paragraph('TOC' .. entry.level, begin .. link .. finish))
  end
  local kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
  return raw_block('<w:sdt><w:sdtPr>' .. kind .. '</w:sdtPr><w:sdtContent>' .. table.concat(xml) .. '</w:sdtContent></w:sdt>')
end

-- The page of reference-docx once more, without head and foot; its title stands lower, unless a logo stands above it.
local title_page_end = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' ..
  '<w:pgMar w:top="%d" w:right="1304" w:bottom="1418" w:left="1304" w:header="680" w:footer="624" w:gutter="0"/></w:sectPr></w:pPr></w:p>'

local lists = { BulletList = true, OrderedList = true }
local paragraph_styles = { announcement = 'Announcement', lead = 'Lead', note = 'Note', source = 'Source' }

-- Every paragraph outside of tables in a style, those of lists in another.
local function in_style(blocks, style, list_style)
  return blocks:map(function(block)
    if block.t == 'Para' or block.t == 'Plain' then return styled({ pandoc.Para(block.content) }, style) end
    if lists[block.t] then
      block.content = block.content:map(function(item) return in_style(pandoc.List(item), list_style, list_style) end)
    end
    return block
  end)
end

-- Word draws one box around paragraphs of one indent only, so the items of a list become paragraphs with their mark.
local function boxed(blocks)
  local result = pandoc.List {}
  local function add(block, mark)
    if block.t == 'Para' or block.t == 'Plain' then
      local content = mark and pandoc.List { pandoc.Str(mark .. '\u{2002}') } .. block.content or block.content
      result:insert(styled({ pandoc.Para(content) }, 'Box'))
    elseif lists[block.t] then
      for at, item in ipairs(block.content) do
        for number, part in ipairs(item) do add(part, number == 1 and (block.t == 'BulletList' and '•' or at .. '.') or nil) end
      end
    else
      result:insert(block)
    end
  end
  for _, block in ipairs(blocks) do add(block) end
  local last = result[#result]
  if last.t == 'Div' then last.attributes['custom-style'] = 'Box End' end
  return result
end

-- What stays with the following: the same style with "Kept" behind it.
local keepable = { ['Table Text'] = true, ['Table Label'] = true, ['Card Label'] = true, ['Table Total'] = true, Note = true,
                   Source = true }
local keeping = {
  Div = function(div)
    local style = div.attributes['custom-style']
    if keepable[style] then div.attributes['custom-style'] = style .. ' Kept' end
    return div
  end,
  RawBlock = function(block)
    if block.text == table_space then return raw_block(table_space_kept) end
  end,
}
local function kept(blocks) return pandoc.Div(in_style(pandoc.List(blocks), 'Body Text Kept', 'Compact Kept')):walk(keeping).content end

-- The last block keeps itself together: its rows or items, but for the last.
local function kept_but_last(block)
  if block.t == 'Table' then
    for _, body in ipairs(block.bodies) do
      for at, row in ipairs(body.body) do
        local last = at == #body.body and #block.foot.rows == 0
        for _, cell in ipairs(last and {} or row.cells) do cell.contents = kept(cell.contents) end
      end
    end
  elseif lists[block.t] then
    local items = block.content
    for at = 1, #items - 1 do items[at] = kept(items[at]) end
    block.content = items
  end
  return block
end

local function together(blocks)
  local last = #blocks
  while last > 1 and blocks[last].t == 'RawBlock' do last = last - 1 end
  local result = kept { table.unpack(blocks, 1, last - 1) }
  result:insert(kept_but_last(blocks[last]))
  return result .. { table.unpack(blocks, last + 1) }
end

-- What stands before the first table stays with it, however long that is.
local function opening_kept(blocks)
  local first = 1
  while first <= #blocks and blocks[first].t ~= 'Table' do first = first + 1 end
  if first > #blocks then return blocks end
  return kept { table.unpack(blocks, 1, first - 1) } .. { table.unpack(blocks, first) }
end

function docx.division(div, context)
  local classes = div.classes
  if classes:includes 'caption' then return nil end  -- the figure around it will look for it
  for class, style in pairs(paragraph_styles) do
    if classes:includes(class) then return in_style(div.content, style, style) end
  end
  if classes:includes 'box' then return boxed(div.content) end
  if classes:includes 'title-page' then return div.content .. { raw_block(title_page_end:format(context.logo and 1418 or 3318)) } end
  if classes:includes 'together' then return together(div.content) end
  return classes:includes 'measure' and opening_kept(div.content) or div.content
end

return docx
