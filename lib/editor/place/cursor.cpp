#include "editor/place/cursor.hpp"

#include "editor/place/typed.hpp"

namespace kpss::editor {
namespace {

constexpr std::string_view stand_in = "kpss-cursor";

/// One way to make sense of what is typed.
struct Attempt {
  std::size_t begin;       ///< What is replaced, up to the end of the word.
  std::string lead;        ///< What goes before the word.
  bool as_key;
  bool drops_rest = false; ///< What stands behind the word on its line goes, and open brackets are closed.
};

std::vector<Attempt> attempts(const Typed& typed, std::string_view text) {
  std::vector<Attempt> all;
  const bool touches = typed.behind_colon ? text[typed.begin - 1] == ':' : typed.behind_dash && text[typed.begin - 1] == '-';
  const std::string blank = touches ? " " : "";
  const bool value_only = (typed.behind_colon || typed.quote != 0) && !typed.colon_follows;
  for (const bool drops_rest : {false, true}) {
    if (!value_only) all.push_back({typed.begin, blank, true, drops_rest});
    all.push_back({typed.begin, blank, false, drops_rest});
    if (typed.starts_line && !typed.behind_dash) all.push_back({typed.begin, "- ", true, drops_rest});
  }
  // An empty line whose blanks do not fit what stands above.
  if (typed.starts_line && !typed.behind_dash && typed.word.empty()) {
    const auto above = line_above(text, typed.line_begin);
    for (const auto indentation : {above.indentation + 2, above.indentation})
      if (indentation == above.indentation || above.opens)
        for (const auto* dash : {"", "- "}) all.push_back({typed.line_begin, std::string(indentation, ' ') + dash, true});
  }
  return all;
}

std::string with_stand_in(std::string_view text, const Typed& typed, const Attempt& attempt) {
  const auto rest = attempt.drops_rest ? typed.line_end : typed.end;
  const bool colon = attempt.as_key && (!typed.colon_follows || attempt.drops_rest);
  return std::string(text.substr(0, attempt.begin)).append(attempt.lead).append(stand_in).append(colon ? ": " : "").append(attempt.drops_rest ? typed.closing : "").append(text.substr(rest));
}

/// `readable` is set where the file can be read so, be there a place for the word or not.
std::optional<Cursor> try_one(const Shape& shape, const std::string& path, std::string_view text, const Typed& typed, const Attempt& attempt, int most_blanked, bool& readable) {
  auto bytes = with_stand_in(text, typed, attempt);
  const auto at = attempt.begin + attempt.lead.size();
  auto read = mended(path, std::move(bytes), at, most_blanked);
  if (!read) return {};
  readable = true;
  const auto spot = spot_at(shape, read->document.root(), at);
  if (!spot || !spot->node || spot->node.begin() != at || spot->node.scalar() != stand_in) return {};
  Cursor cursor{std::move(read), *spot, attempt.begin, typed.end, typed.word, attempt.lead, typed.quote, typed.colon_follows, !typed.closing.empty(), typed.behind_colon, 0};
  cursor.indentation = at - typed.line_begin;
  if (spot->item && !typed.behind_colon && cursor.lead.empty() && !cursor.in_brackets) cursor.lead = "- ", cursor.indentation += 2;
  return cursor;
}

}  // namespace

std::optional<Cursor> cursor_at(const Shape& shape, const std::string& path, std::string_view text, std::size_t offset) {
  const auto typed = typed_at(text, offset);
  bool readable = false;
  for (const int most_blanked : {0, most_broken_lines}) {
    for (const auto& attempt : attempts(typed, text))
      if (auto cursor = try_one(shape, path, text, typed, attempt, most_blanked, readable)) return cursor;
    // In a file that can be read the word stands where nothing can be offered, such as in a text.
    if (readable) return {};
  }
  return {};
}

}  // namespace kpss::editor
