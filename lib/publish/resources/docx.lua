-- DOCX for Word and LibreOffice. Looks are left to the styles of ../reference-docx; this says where each of them is used and
-- writes the few things Pandoc has no words for: fields, the contents, the end of the title page.

local docx = {}

local function escaped(text) return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' })) end
local function raw_inline(xml) return pandoc.RawInline('openxml', xml) end
local function raw_block(xml) return pandoc.RawBlock('openxml', xml) end
local function run(text) return '<w:r><w:t xml:space="preserve">' .. escaped(text) .. '</w:t></w:r>' end

local function paragraph(style, runs)
  return '<w:p><w:pPr><w:pStyle w:val="' .. style .. '"/></w:pPr>' .. (runs or '') .. '</w:p>'
end
local function styled_words(content, style) return pandoc.Span(content, { ['custom-style'] = style }) end
local function styled(blocks, style) return pandoc.Div(blocks, { ['custom-style'] = style }) end

-- Fields and bookmarks -----------------------------------------------------------------------------------------------

local function mark(kind, more) return '<w:r><w:fldChar w:fldCharType="' .. kind .. '"' .. (more or '') .. '/></w:r>' end

-- Nobody but the word processor knows a page. LibreOffice fills it in; Word asks once, at the first opening ("dirty").
local function field_begin(code)
  return mark('begin', ' w:dirty="true"') .. '<w:r><w:instrText xml:space="preserve"> ' .. code .. ' </w:instrText></w:r>' .. mark 'separate'
end
local function page_of(bookmark) return field_begin('PAGEREF ' .. bookmark .. ' \\h') .. run '–' .. mark 'end' end

-- A bookmark of our own: Word's fields know no hyphens in a name, as the ids of headings have them.
local function bookmark(id, context) return '_Page' .. context.heading[id] end

function docx.heading(heading, context)
  local number = context.heading[heading.identifier]
  if not number then return nil end
  local id = 100000 + number  -- far from those that Pandoc counts
  heading.content:insert(1, raw_inline('<w:bookmarkStart w:id="' .. id .. '" w:name="' .. bookmark(heading.identifier, context) .. '"/>'))
  heading.content:insert(raw_inline('<w:bookmarkEnd w:id="' .. id .. '"/>'))
  return heading
end

function docx.page_reference(link, id, context)
  local before = context.czech and '\u{a0}(s.\u{a0}' or '\u{a0}(p.\u{a0}'
  return { link, raw_inline(run(before) .. page_of(bookmark(id, context)) .. run ')') }
end

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
local table_space = '<w:p><w:pPr><w:pStyle w:val="TableSpace"/></w:pPr></w:p>'

-- A long word of a narrow heading gets hyphens that show at the end of a line only. Czech syllables, but only those breaks that are
-- right beyond doubt: after the prefix "ne", and before one consonant between vowels; three letters at least stay together.
local vowels = 'aáeéěiíoóuúůyý'
local function is_vowel(letter) return letter and vowels:find(letter, 1, true) end
local function syllables(word)
  local letters = pandoc.List {}
  for _, code in utf8.codes(word) do letters:insert(utf8.char(code)) end
  local parts, from = pandoc.List {}, 1
  for at = 3, #letters - 2 do
    local prefix = at == 3 and letters[1] == 'n' and letters[2] == 'e'
    local between = is_vowel(letters[at - 1]) and is_vowel(letters[at + 1]) and at - from >= 3
    if not is_vowel(letters[at]) and (prefix or between) then
      parts:insert(table.concat(letters, '', from, at - 1))
      from = at
    end
  end
  parts:insert(table.concat(letters, '', from))
  return parts
end

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
  local blocks = pandoc.List { styled({ pandoc.Para { image } }, #caption > 0 and 'Captioned Figure' or 'Figure') }
  if #caption > 0 then blocks:insert(styled({ pandoc.Para(caption) }, 'Image Caption')) end
  return blocks
end

function docx.contents(title, entries, context)
  local xml = pandoc.List { paragraph('TOCHeading', run(pandoc.utils.stringify(title))) }
  for at, entry in ipairs(entries) do
    local name = bookmark(entry.id, context)
    local link = '<w:hyperlink w:anchor="' .. name .. '" w:history="1">' .. run(pandoc.utils.stringify(entry.content)) ..
                 '<w:r><w:tab/></w:r>' .. page_of(name) .. '</w:hyperlink>'
    local begin = at == 1 and field_begin('TOC \\o "1-' .. context.depth .. '" \\h \\z \\u') or ''
    local finish = at == #entries and mark 'end' or ''
    xml:insert(paragraph('TOC' .. entry.level, begin .. link .. finish))
  end
  return raw_block('<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>' ..
                   '<w:sdtContent>' .. table.concat(xml) .. '</w:sdtContent></w:sdt>')
end

-- The page of reference-docx once more, without head and foot.
local title_page_end = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' ..
  '<w:pgMar w:top="1418" w:right="1304" w:bottom="1418" w:left="1304" w:header="680" w:footer="624" w:gutter="0"/></w:sectPr></w:pPr></w:p>'

local paragraph_styles = { lead = 'Lead', note = 'Note', source = 'Source', box = 'Box' }

-- Every paragraph outside of tables in a style, those of lists too; the last one may have another.
local function in_style(blocks, style, list_style)
  local function restyled(block, own)
    if block.t == 'Para' or block.t == 'Plain' then return styled({ pandoc.Para(block.content) }, own) end
    if block.t == 'BulletList' or block.t == 'OrderedList' then
      block.content = block.content:map(function(item) return in_style(item, list_style or own, list_style) end)
    end
    return block
  end
  return pandoc.List(blocks):map(function(block) return restyled(block, style) end)
end

-- What stays with the following: the same style with "Kept" behind it.
local can_be_kept = { ['Table Text'] = true, ['Table Label'] = true, ['Card Label'] = true, ['Table Total'] = true, Note = true,
                      Source = true }
local keeping = {
  Div = function(div)
    local style = div.attributes['custom-style']
    if can_be_kept[style] then div.attributes['custom-style'] = style .. ' Kept' end
    return div
  end,
  RawBlock = function(block)
    if block.text == table_space then return raw_block((table_space:gsub('TableSpace', 'TableSpaceKept'))) end
  end,
}

local function together(blocks)
  local last = #blocks
  while last > 1 and blocks[last].t == 'RawBlock' do last = last - 1 end
  local kept = pandoc.Div(in_style({ table.unpack(blocks, 1, last - 1) }, 'Body Text Kept', 'Compact Kept')):walk(keeping).content
  local final = blocks[last]
  if final and final.t == 'Table' then
    local rows = final.bodies[1].body
    local free = #final.foot.rows == 0 and rows[#rows]:clone()
    final = pandoc.Div { final }:walk(keeping).content[1]
    if free then
      local bodies = final.bodies
      bodies[1].body[#rows] = free
      final.bodies = bodies
    end
  end
  kept:insert(final)
  for at = last + 1, #blocks do kept:insert(blocks[at]) end
  return kept
end

function docx.division(div)
  local classes = div.classes
  for class, style in pairs(paragraph_styles) do
    if classes:includes(class) then return in_style(div.content, style) end
  end
  if classes:includes 'title-page' then return div.content .. { raw_block(title_page_end) } end
  return classes:includes 'together' and together(div.content) or div.content
end

return docx
