-- Where a long Czech word in a narrow column may get a hyphen. Not all the places, just the safe ones: after the prefix "ne", before a
-- consonant, "ch" or "pl", "tř" … between vowels, between two other consonants.
--
--   syllables 'nevyhodnoceno'   -- { 'ne', 'vyhod', 'noce', 'no' }

local function set_of(letters)
  local set = {}
  for _, code in utf8.codes(letters) do set[utf8.char(code)] = true end
  return set
end
local vowel, liquid = set_of 'aáeéěiíoóuúůyýAÁEÉIÍOÓUÚYÝ', set_of 'lrř'
local function opens_syllable(letters, at)
  local before, here, after = letters[at - 1], letters[at], letters[at + 1]
  if vowel[here] then return false end
  local pair = liquid[after] and not liquid[here] or here == 'c' and after == 'h'
  if vowel[before] then return vowel[after] or pair end
  local second = liquid[here] or before == 'c' and here == 'h'
  return vowel[letters[at - 2]] and vowel[after] and not second
end
return function(word)
  local letters = pandoc.List {}
  for _, code in utf8.codes(word) do letters:insert(utf8.char(code)) end
  local parts, from = pandoc.List {}, 1
  for at = 3, #letters - 1 do
    local prefix = at == 3 and word:match '^[Nn]e' and not vowel[letters[3]]
    if prefix or at - from >= 3 and opens_syllable(letters, at) then
      parts:insert(table.concat(letters, '', from, at - 1))
      from = at
    end
  end
  parts:insert(table.concat(letters, '', from))
  return parts
end
