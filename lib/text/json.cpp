#include "text/json.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "text/utf8.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Takes digits; false where there are none.
bool take_digits(std::string_view& text) {
  const auto end = std::find_if_not(text.begin(), text.end(), is_digit);
  const auto count = static_cast<std::size_t>(end - text.begin());
  text.remove_prefix(count);
  return count > 0;
}

bool take(std::string_view& text, std::string_view any) {
  if (text.empty() || any.find(text.front()) == any.npos) return false;
  text.remove_prefix(1);
  return true;
}

bool is_number(std::string_view text) {
  take(text, "-");
  if (!take(text, "0") && !take_digits(text)) return false;
  if (take(text, ".") && !take_digits(text)) return false;
  if (take(text, "eE")) {
    take(text, "+-");
    if (!take_digits(text)) return false;
  }
  return text.empty();
}

void new_line(std::string& out, std::size_t depth) { out.append("\n").append(2 * depth, ' '); }

}  // namespace

/// What stands in front of every value and key: nothing, or a comma and a new line.
void JsonWriter::item() {
  if (std::exchange(after_key_, false) || open_.empty()) return;
  if (!std::exchange(open_.back().empty, false)) out_ += ',';
  new_line(out_, open_.size());
}

JsonWriter& JsonWriter::begin_object() {
  item();
  out_ += '{';
  open_.push_back({'}', true});
  return *this;
}

JsonWriter& JsonWriter::begin_array() {
  item();
  out_ += '[';
  open_.push_back({']', true});
  return *this;
}

JsonWriter& JsonWriter::end() {
  if (open_.empty()) return *this;
  if (std::exchange(after_key_, false)) out_ += "null";
  const auto [close, empty] = open_.back();
  open_.pop_back();
  if (!empty) new_line(out_, open_.size());
  out_ += close;
  return *this;
}

JsonWriter& JsonWriter::key(std::string_view key) {
  item();
  out_.append(json_quoted(key)).append(": ");
  after_key_ = true;
  return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
  item();
  out_ += json_quoted(text);
  return *this;
}

JsonWriter& JsonWriter::value(std::int64_t number) {
  item();
  out_ += std::to_string(number);
  return *this;
}

JsonWriter& JsonWriter::value(bool truth) {
  item();
  out_ += truth ? "true" : "false";
  return *this;
}

JsonWriter& JsonWriter::null() {
  item();
  out_ += "null";
  return *this;
}

JsonWriter& JsonWriter::number(std::string_view literal) {
  if (!is_number(literal)) return value(literal);
  item();
  out_ += literal;
  return *this;
}

std::string JsonWriter::text() const {
  auto whole = *this;
  while (!whole.open_.empty()) whole.end();
  if (whole.out_.empty()) whole.null();
  return std::move(whole.out_ += '\n');
}

std::string json_quoted(std::string_view text) {
  std::string out = "\"";
  const auto is_plain = [](char c) { return c >= 0x20 && c < 0x7F && c != '"' && c != '\\'; };
  for (std::size_t i = 0; i < text.size();) {
    // Most of any text; an export is tens of megabytes of it.
    const auto run = static_cast<std::size_t>(std::find_if_not(text.begin() + static_cast<std::ptrdiff_t>(i), text.end(), is_plain) - text.begin());
    out.append(text.substr(i, run - i));
    if ((i = run) == text.size()) break;
    const auto [value, bytes] = utf8::at(text, i);
    i += bytes;
    constexpr std::string_view named = "\"\\\b\f\n\r\t", names = "\"\\bfnrt";
    if (const auto at = value < 0x80 ? named.find(static_cast<char>(value)) : named.npos; at != named.npos)
      out.append("\\").append(1, names[at]);
    else if (value < 0x20)
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(value));
    else
      utf8::append(out, value);
  }
  return out += '"';
}

}  // namespace kpss
