// textDocument/completion: the keys a record has and does not bear yet, codes, names of other records, files.

#include <algorithm>

#include "editor/answers/answers.hpp"
#include "editor/place/candidates.hpp"
#include "editor/place/cursor.hpp"
#include "shape/skeleton.hpp"
#include "text/plain.hpp"

namespace kpss::editor {
namespace {

// As the protocol numbers them.
enum ItemKind : int { item_property = 10, item_keyword = 14, item_file = 17, item_reference = 18, item_code = 20 };
constexpr int as_snippet = 2;
constexpr int as_it_is = 1;

int kind_of(Candidate::Kind kind) {
  switch (kind) {
    case Candidate::Kind::name: return item_reference;
    case Candidate::Kind::flag: return item_keyword;
    case Candidate::Kind::file: return item_file;
    case Candidate::Kind::code: break;
  }
  return item_code;
}

/// A snippet takes `$`, `}` and `\` for its own.
std::string in_snippet(std::string_view text, std::string_view special = "$}\\") {
  std::string out;
  for (const char c : text) {
    if (special.find(c) != special.npos) out += '\\';
    out += c;
  }
  return out;
}

class Items {
 public:
  Items(const Cursor& cursor, const Pointed& pointed, const Client& client) : cursor_(cursor), pointed_(pointed), client_(client), lines_(pointed.bytes, client.units) {}

  void add_key(const Record::Member& member, std::size_t order) {
    const auto language = pointed_.language();
    const auto label = member.label.in(language), doc = member.doc.in(language);
    const auto required = member.required ? fmt::format(" ({})", Phrase{"povinné", "required"}.in(language)) : std::string();
    const auto [text, snippet] = cursor_.has_colon ? std::pair(std::string(member.key), false) : with_value(member);
    auto item = made(std::string(member.key), text, std::string(label) + required, item_property, (member.required ? 0 : 1000) + order);
    if (snippet) {
      item["insertTextFormat"] = as_snippet;
      if (text.find('\n') != text.npos) item["insertTextMode"] = as_it_is;
    }
    item["documentation"] = {{"kind", "plaintext"}, {"value", fmt::format("{}\n{}", doc, in_words(member.shape()).in(language))}};
    if (matches(member.key, label)) items_.push_back(std::move(item));
  }

  void add_value(const Candidate& candidate, std::size_t order, bool as_key) {
    auto text = cursor_.quote ? std::string(1, cursor_.quote) + candidate.text + cursor_.quote : candidate.kind == Candidate::Kind::flag || as_plain(candidate) ? candidate.text : yaml_text(candidate.text);
    if (as_key && !cursor_.has_colon) text += ": ";
    if (matches(candidate.text, candidate.detail)) items_.push_back(made(candidate.text, text, candidate.detail, kind_of(candidate.kind), order));
  }

  Json list() && {
    return {{"isIncomplete", !cursor_.typed.empty()}, {"items", std::move(items_)}};
  }

 private:
  bool as_plain(const Candidate& candidate) const { return candidate.kind == Candidate::Kind::code && cursor_.spot.shape && std::holds_alternative<Choice>(cursor_.spot.shape->form); }

  /// Also by its Czech words: „splněno“ finds `fulfilled`.
  bool matches(std::string_view text, std::string_view words) const {
    const auto typed = folded(cursor_.typed);
    return typed.empty() || folded(text).find(typed) != std::string::npos || folded(words).find(typed) != std::string::npos;
  }

  Json made(const std::string& label, const std::string& text, const std::string& detail, int kind, std::size_t order) const {
    const auto whole = cursor_.lead + (cursor_.behind_key && !cursor_.in_brackets ? on_line_of_key(text) : text);
    Json item = {{"label", label}, {"kind", kind}, {"sortText", fmt::format("{:05}", order)}, {"textEdit", {{"range", lines_.json(cursor_.begin, cursor_.end)}, {"newText", whole}}}};
    if (!detail.empty()) item["detail"] = detail;
    // The editor compares what is typed, quotes and all, with this.
    const auto seen = std::string_view(pointed_.bytes).substr(cursor_.begin, cursor_.end - cursor_.begin);
    if (!seen.empty()) item["filterText"] = folded(label).starts_with(folded(cursor_.typed)) && cursor_.quote == 0 ? label : std::string(seen);
    return item;
  }

  /// What is a list or a record is put in brackets where there is no line for it.
  std::string on_line_of_key(const std::string& text) const {
    if (cursor_.spot.item) return "[" + text + "]";
    return cursor_.spot.part == Spot::Part::key ? "{" + text + "}" : text;
  }

  /// A key with what follows it, and whether that is a snippet.
  std::pair<std::string, bool> with_value(const Record::Member& member) const {
    const auto key = std::string(member.key);
    const Shape& shape = member.shape();
    const bool nested = std::holds_alternative<Record>(shape.form) || std::holds_alternative<MapOf>(shape.form) || std::holds_alternative<ListOf>(shape.form);
    if (!client_.snippets) return {nested && !cursor_.in_brackets && !cursor_.behind_key ? key + ":" : key + ": ", false};
    if (const auto* choice = std::get_if<Choice>(&shape.form)) {
      std::vector<std::string> codes;
      for (const auto& code : choice->codes) codes.push_back(in_snippet(code.code, "$}\\,|"));
      return {fmt::format("{}: ${{1|{}|}}", key, fmt::join(codes, ",")), true};
    }
    if (std::holds_alternative<Flag>(shape.form)) return {key + ": ${1|true,false|}", true};
    if (!nested) return {key + ": $0", true};
    const auto* list = std::get_if<ListOf>(&shape.form);
    const bool of_records = list && (std::holds_alternative<Record>(list->item().form) || std::holds_alternative<AnyText>(list->item().form));
    if (list && (!of_records || cursor_.in_brackets || cursor_.behind_key)) return {key + ": [$0]", true};
    if (cursor_.in_brackets || cursor_.behind_key) return {key + ": {$0\\}", true};
    if (!client_.keeps_lines) return {key + ":", false};
    return {fmt::format("{}:\n{}{}$0", key, std::string(cursor_.indentation + 2, ' '), list ? "- " : ""), true};
  }

  const Cursor& cursor_;
  const Pointed& pointed_;
  const Client& client_;
  Lines lines_;
  std::vector<Json> items_;
};

}  // namespace

Json completion(Workspace& workspace, const Json& params) {
  const auto pointed = pointed_at(workspace, params);
  if (!pointed || !pointed->shape) return nullptr;
  const auto cursor = cursor_at(*pointed->shape, pointed->path, pointed->bytes, pointed->offset);
  if (!cursor) return nullptr;
  Items items(*cursor, *pointed, workspace.client);
  const bool as_key = cursor->spot.part == Spot::Part::key;
  const auto* record = std::get_if<Record>(&cursor->spot.shape->form);
  std::size_t order = 0;
  if (as_key && record) {
    // Around a word where a record should stand there is none of its keys yet.
    const bool begun = cursor->spot.holder && cursor->spot.record == cursor->spot.shape->name;
    for (const auto& member : record->members)
      if (!begun || !cursor->spot.holder.find(member.key)) items.add_key(member, order++);
  } else {
    for (const auto& candidate : candidates_at(cursor->spot, *pointed)) items.add_value(candidate, order++, as_key);
  }
  return std::move(items).list();
}

}  // namespace kpss::editor
