#include "register/splitter.hpp"

#include <array>

#include "text/failure.hpp"

namespace kpss::registry {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";
/// An item of the register has some 15 kB.
constexpr std::size_t largest_value = 16 << 20;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Bytes that matter outside of strings.
constexpr auto marks = [] {
  std::array<bool, 256> table{};
  for (const char c : {'{', '}', '[', ']', '"', ','}) table[static_cast<unsigned char>(c)] = true;
  return table;
}();

}  // namespace

void Splitter::refuse(const Message& what) const {
  throw Failure(Failure::Kind::outside, say("`{0}`, bajt {1} (za položkou {2}): {3}", "`{0}`, byte {1} (behind item {2}): {4}", place_.file, offset_, items_, what.cs, what.en),
                say("čeká se soubor otevřených dat `{{\"polozky\": [ … ]}}`; stáhněte jej znovu", "expected a file of open data, `{{\"polozky\": [ … ]}}`; download it again"));
}

void Splitter::feed(std::string_view piece) {
  std::size_t at = 0;
  while (at < piece.size()) {
    if (in_value_) {
      at = go_on(piece, at);
    } else if (is_blank(piece[at]) || (offset_ < bom.size() && piece[at] == bom[offset_])) {
      ++at;
      ++offset_;
    } else {
      step(piece[at]);
      if (!in_value_) ++at, ++offset_;
    }
  }
}

void Splitter::begin_value() {
  in_value_ = true;
  text_.clear();
  depth_ = 0;
  in_string_ = escaped_ = false;
  place_.byte = offset_;
}

void Splitter::step(char c) {
  switch (wants_) {
    case Wants::root:
      if (c != '{') refuse(say("soubor nezačíná složenou závorkou", "the file does not begin with a brace"));
      wants_ = Wants::key_or_end;
      return;
    case Wants::key_or_end:
    case Wants::key:
      if (c == '}' && wants_ == Wants::key_or_end) {
        wants_ = Wants::nothing;
        return;
      }
      if (c != '"') refuse(say("čeká se klíč v uvozovkách", "expected a key in quotes"));
      return begin_value();
    case Wants::colon:
      if (c != ':') refuse(say("za klíčem má být dvojtečka", "a colon should follow the key"));
      wants_ = Wants::value;
      return;
    case Wants::value:
      if (key_ != "polozky") return place_.number = 0, begin_value();
      if (c != '[') refuse(say("`polozky` není seznam", "`polozky` is no list"));
      if (found_) refuse(say("`polozky` jsou tu dvakrát", "`polozky` stands here twice"));
      found_ = true;
      wants_ = Wants::item_or_end;
      return;
    case Wants::item_or_end:
    case Wants::item:
      if (c == ']' && wants_ == Wants::item_or_end) {
        wants_ = Wants::comma_or_end;
        return;
      }
      if (c != '{') refuse(say("položka není objekt", "the item is no object"));
      place_.number = items_ + 1;
      return begin_value();
    case Wants::item_comma_or_end:
      if (c != ',' && c != ']') refuse(say("za položkou má být čárka nebo konec seznamu", "a comma or the end of the list should follow the item"));
      wants_ = c == ',' ? Wants::item : Wants::comma_or_end;
      return;
    case Wants::comma_or_end:
      if (c != ',' && c != '}') refuse(say("má tu být čárka nebo konec souboru", "a comma or the end of the file should be here"));
      wants_ = c == ',' ? Wants::key : Wants::nothing;
      return;
    case Wants::nothing: refuse(say("za koncem dat ještě něco je", "something follows the end of the data"));
  }
}

/// Takes bytes of a value up to its end or that of the piece; answers with the first that was not taken.
std::size_t Splitter::go_on(std::string_view piece, std::size_t begin) {
  auto at = begin;
  bool whole = false;
  while (at < piece.size() && !whole) {
    const char c = piece[at];
    if (escaped_) {
      escaped_ = false;
    } else if (in_string_) {
      if (c == '\\') escaped_ = true;
      if (c == '"') in_string_ = false, whole = depth_ == 0;
    } else if (marks[static_cast<unsigned char>(c)]) {
      if (c == '"') in_string_ = true;
      if (c == '{' || c == '[') ++depth_;
      if (c == '}' || c == ']' || c == ',') {
        if (depth_ == 0) {  // The end of a number or a word, which is not its own.
          whole = true;
          break;
        }
        if (c != ',') whole = --depth_ == 0;
      }
    }
    ++at;
  }
  text_.append(piece.substr(begin, at - begin));
  offset_ += at - begin;
  if (text_.size() > largest_value) refuse(say("položka je příliš velká", "the item is too large"));
  if (whole) end_value();
  return at;
}

void Splitter::end_value() {
  in_value_ = false;
  if (wants_ == Wants::key_or_end || wants_ == Wants::key) {
    key_ = text_.substr(1, text_.size() - 2);
    wants_ = Wants::colon;
    return;
  }
  take_(text_, place_);
  if (wants_ == Wants::value) {
    wants_ = Wants::comma_or_end;
    return;
  }
  ++items_;
  wants_ = Wants::item_comma_or_end;
}

void Splitter::finish() {
  if (offset_ == 0) refuse(say("soubor je prázdný", "the file is empty"));
  if (in_value_ || wants_ != Wants::nothing) refuse(say("soubor končí uprostřed", "the file ends in the middle"));
  if (!found_) refuse(say("chybí kořenový klíč `polozky`", "the root key `polozky` is missing"));
}

}  // namespace kpss::registry
