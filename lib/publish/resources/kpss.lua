-- From the styles of a document to one format: first the guard, then the mapping. What a style means is said once, here;
-- how it looks is said by the room of the format (html.lua, docx.lua, odt.lua) and its style sheet. See ../styles.md.

local function room(name) return dofile(pandoc.path.join { pandoc.path.directory(PANDOC_SCRIPT_FILE), name .. '.lua' }) end

local guard = room 'guard'
local office = FORMAT == 'docx' or FORMAT == 'odt' or FORMAT == 'opendocument'
local target = room(FORMAT == 'docx' and 'docx' or office and 'odt' or 'html')

-- A status is told by a sign as well as by its colour; the signs are in the common fonts of every system.
local signs = { fulfilled = '✓', partly = '◐', ongoing = '→', unfulfilled = '✗', ['not-started'] = '○',
                postponed = '↷', cancelled = '⊘', ['not-reported'] = '?' }
local words = { label = true, number = true, note = true, muted = true }

local context = {
  czech = true,
  brief = false,              -- a few pages without a title page
  book = nil,                 -- the paper of a book
  headings = pandoc.List {},  -- { level, id, content }, in the order of the document
  heading = {},               -- the number of a heading by its id
  depth = 2,
}

local function class_matching(element, pattern)
  for _, class in ipairs(element.classes) do
    local found = class:match(pattern)
    if found then return found end
  end
end

-- First walk: the language, the headings -----------------------------------------------------------------------------

local function without_links(inlines)
  return pandoc.Span(inlines):walk { Link = function(link) return link.content end }.content
end

-- The logo of the house style; a leaflet has none.
local function logo_in(meta)
  local file, words = meta['logo-file'], pandoc.utils.stringify(meta['logo-alternative'] or '')
  meta['logo-file'], meta['logo-alternative'] = nil, nil
  if not file or context.brief then return nil end
  return pandoc.Image({ pandoc.Str(words) }, pandoc.utils.stringify(file))
end

-- In indexes the page stands at the end of the line.
local function listed(div)
  if not (div.classes:includes('index') or div.classes:includes('see-also')) then return nil end
  return div:walk { Link = function(link)
    link.classes:insert('listed')
    return link
  end }
end

local survey = {}
function survey.Pandoc(document)
  context.czech = pandoc.utils.stringify(document.meta.lang or 'cs'):sub(1, 2) ~= 'en'
  document.meta.lang = context.czech and 'cs-CZ' or 'en-GB'
  context.brief = document.meta.brief ~= nil
  if office and context.brief then
    document = document:walk { Header = function(heading)  -- chapters begin a page there, sections do not
      heading.level = heading.level + 1
      return heading
    end }
    if FORMAT == 'docx' then document.meta.brief = nil end  -- what Word knows no name for would become a property
  end
  document:walk { Header = function(heading)
    context.headings:insert { level = heading.level, id = heading.identifier, content = without_links(heading.content) }
    context.heading[heading.identifier] = #context.headings
  end }
  if office and document.meta.book then
    context.book = pandoc.utils.stringify(document.meta.book)
    document.meta.book, document.meta.large = nil, nil
    document = document:walk { Div = listed }
  end
  context.logo = logo_in(document.meta)
  if target.meta then target.meta(document.meta, context) end
  return document
end

-- Second walk: inlines -----------------------------------------------------------------------------------------------

local mapping = {}
function mapping.Span(span)
  if span.classes:includes('br') then return pandoc.LineBreak() end
  if span.attributes['custom-style'] then return nil end  -- of our own making: guard.lua leaves none
  local status = class_matching(span, '^status%-([a-z-]+)$')
  if status then return target.status(span.content, status, signs[status] or '•') end
  for _, class in ipairs(span.classes) do
    if words[class] then return target.words(span.content, class) end
  end
  return span.content
end

function mapping.Link(link)
  local id = link.target:match('^#(.*)$')
  if not id then return link end
  if not context.heading[id] then return link.content end  -- a link to nowhere is not a link
  if link.classes:includes('listed') then return target.listed_reference(link, id, context) end
  if link.classes:includes('page-reference') then return target.page_reference(link, id, context) end
end

function mapping.Header(heading) return target.heading and target.heading(heading, context) end

-- Blocks -------------------------------------------------------------------------------------------------------------

-- The lists of an index as paragraphs, each level in a style of its own; what has items below it is a head.
local function listed_paragraphs(blocks, level, styled)
  local out = pandoc.List {}
  for _, block in ipairs(blocks) do
    if block.t == 'BulletList' then
      for _, item in ipairs(block.content) do out:extend(listed_paragraphs(item, level + 1, styled)) end
    elseif level > 0 then
      local head = level == 1 and #blocks > 1
      out:insert(styled(block.content, head and 'Index Head' or level == 1 and 'Index Entry' or 'Index Entry 2'))
    else
      out:insert(block)
    end
  end
  return out
end

local function only(blocks, kind)
  local found
  pandoc.Div(blocks):walk { [kind] = function(element) found = found or element end }
  return found
end

local function shares(div, columns)
  local numbers = pandoc.List {}
  local total = 0
  for number in (class_matching(div, '^w(%-[%d-]+)$') or ''):gmatch('%d+') do
    numbers:insert(tonumber(number))
    total = total + tonumber(number)
  end
  if #numbers ~= columns or total == 0 then return nil end
  return numbers:map(function(number) return number / total end)
end

local function table_of(div)
  local found = only(div.content, 'Table')
  if not found then return nil end
  local wishes = {
    style = class_matching(div, '^(%a+)$') or '',
    card = div.classes:includes('card'),
    statuses = div.classes:includes('statuses'),
    row_headers = div.classes:includes('row-headers'),
    total = div.classes:includes('total'),
    shares = shares(div, #found.colspecs),
    label = div.attributes.label,
  }
  if wishes.card then found.head.rows = {} end
  div.attributes = {}
  return target.table(div, found, wishes, context)
end

local function figure_of(div)
  local image = only(div.content, 'Image')
  local caption = pandoc.List {}
  for _, block in ipairs(div.content) do
    if block.t == 'Div' and block.classes:includes('caption') then
      caption = pandoc.utils.blocks_to_inlines(block.content)
    end
  end
  if not image then return nil end
  image.title = ''
  image.attributes.width = '100%'
  return target.figure(image, caption, context)
end

function mapping.Div(div)
  if div.classes:includes('table') then return table_of(div) end
  if div.classes:includes('figure') then return figure_of(div) end
  if div.classes:includes('contents') then
    context.depth = tonumber(class_matching(div, '^depth%-(%d)$') or 2)
    local entries = context.headings:filter(function(heading) return heading.level <= context.depth end)
    return target.contents(pandoc.utils.blocks_to_inlines(div.content), entries, context)
  end
  div.attributes = {}
  if office and (div.classes:includes('index') or div.classes:includes('see-also')) then return listed_paragraphs(div.content, 0, target.paragraph) end
  return target.division and target.division(div, context)
end

-- Last walk: what the format puts above all else, in styles of its own.
local closing = {}
function closing.Pandoc(document)
  if context.logo and target.logo then document.blocks:insert(1, target.logo(context.logo)) end
  return document
end

return { guard, survey, mapping, closing }
