#include "yaml/guards.hpp"

#include <algorithm>

#include "text/garbled.hpp"
#include "text/utf8.hpp"
#include "yaml/broken_cures.hpp"
#include "yaml/encoding.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

namespace kpss::yaml {
namespace {

constexpr std::string_view bom = "\xEF\xBB\xBF";

/// Characters that turn the direction of text (U+202A to U+202E, U+2066 to U+2069): what is printed is not what was written.
bool turns_text(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

/// Offset of the first byte that text never holds: control bytes but tab and line ends, DEL, C1, BOM inside, turns of direction.
std::size_t first_control(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    if (c >= 0x20 && c != 0x7F && c != 0xC2 && c != 0xE2 && c != 0xEF) continue;
    if (c == 0xE2 && !turns_text(utf8::at(text, i).value)) continue;
    if (c == '\n' || c == '\t' || (c == '\r' && i + 1 < text.size() && text[i + 1] == '\n')) continue;
    if (c == 0xC2 && static_cast<unsigned char>(text[i + 1]) >= 0xA0) continue;
    if (c == 0xEF && text.substr(i, 3) != bom) continue;
    return i;
  }
  return text.size();
}

/// Offset of the first byte that is neither blank nor in a comment, or the size of the text.
std::size_t first_content(const Source& source) {
  for (std::size_t line = 1; line <= source.line_count(); ++line) {
    const auto content = source.line(line);
    const auto first = content.find_first_not_of(" \t", line == 1 && content.starts_with(bom) ? bom.size() : 0);
    if (first != content.npos && content[first] != '#') return source.line_start(line) + first;
  }
  return source.text().size();
}

void malformed(const Source& source, std::size_t at, Findings& findings) {
  const auto text = source.text();
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) {
    findings.push_back({&not_utf8, {&source, 0, 0}, say("soubor je v kódování UTF-16", "the file is UTF-16"),
                        say("uložte jej jako UTF-8", "save it as UTF-8")});
  } else {
    auto& finding = findings.emplace_back(Finding{&not_utf8, {&source, at, at + 1},
                                                  say("bajt 0x{:02X} nepatří do UTF-8", "byte 0x{:02X} is not UTF-8", static_cast<unsigned>(static_cast<unsigned char>(text[at]))),
                                                  cure_of_bytes(source, at)});
    if (auto converted = from_windows_1250(text)) finding.fix = {{{&source, 0, text.size()}, std::move(*converted)}};
  }
}

/// yaml-cpp takes a tab in front of a value for a blank, other readers refuse it. Inside a block of text a line never starts with one.
bool tab_in_front(const Source& source, Findings& findings) {
  for (std::size_t line = 1; line <= source.line_count(); ++line) {
    const auto content = source.line(line);
    if (!content.starts_with('\t') || content.find_first_not_of(" \t") == content.npos) continue;
    const auto begin = source.line_start(line);
    findings.push_back({&broken_yaml, {&source, begin, begin + 1}, say("řádek je odsazen tabulátorem", "the line is indented with a tab"), say("odsazujte mezerami", "indent with spaces"), {}, without_tabs(source)});
    return true;
  }
  return false;
}

/// All at once: in an editor a carriage return alone is in no line, so it cannot be taken out of one.
std::string with_plain_line_ends(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n') out += text[i];
  return out;
}

Finding control_found(const Source& source, std::size_t at) {
  Finding finding{&control_character, {&source, at, at + 1}, say("řídicí znak U+{:04X}", "control character U+{:04X}", static_cast<std::uint32_t>(utf8::at(source.text(), at).value))};
  if (auto word = restored_word(source, at)) {
    finding.help = say("je to část písmene, které poškodilo špatné kódování; napište `{}`", "it is a part of a letter that was garbled by a wrong encoding; write `{}`", word->text);
    finding.fix = {std::move(*word)};
  } else {
    finding.help = say("smažte jej", "delete it");
    finding.fix = without_control(source, at);
  }
  return finding;
}

/// What is the same for every text, whatever is in it.
bool is_text(const Source& source, Findings& findings) {
  const auto text = source.text();
  if (text.size() > largest_file) {
    findings.push_back({&too_large, {&source, 0, 0}, say("soubor má více než 1 MiB", "the file is larger than 1 MiB"),
                        say("rozdělte jej na více souborů", "split it into several files")});
    return false;
  }
  if (const auto at = utf8::first_malformed(text); at != text.size()) return malformed(source, at, findings), false;
  const auto body = text.substr(text.starts_with(bom) ? bom.size() : 0);
  if (body.size() != text.size())
    findings.push_back({&byte_order_mark, {&source, 0, 0}, say("soubor začíná značkou BOM", "the file starts with a byte order mark"),
                        say("uložte jej jako UTF-8 bez BOM", "save it as UTF-8 without BOM"), {}, {{{&source, 0, bom.size()}, ""}}});
  if (const auto at = first_control(body); at != body.size()) {
    const auto offset = at + text.size() - body.size();
    findings.push_back(control_found(source, offset));
    return false;
  }
  if (const auto at = text.find("\r\n"); at != text.npos)
    findings.push_back({&windows_line_ends, {&source, at, at + 1}, say("řádky končí znaky CR LF", "lines end in CR LF"),
                        say("nastavte v `.gitattributes`: `*{} text eol=lf`", "set in `.gitattributes`: `*{} text eol=lf`", source.path().ends_with(".md") ? ".md" : ".yaml"), {}, {{{&source, 0, text.size()}, with_plain_line_ends(text)}}});
  return true;
}

void is_empty(const Source& source, Findings& findings) {
  findings.push_back({&empty_file, {&source, 0, 0}, say("soubor je prázdný", "the file is empty"), say("doplňte jej, nebo smažte", "fill it in, or delete it")});
}

}  // namespace

bool fit_to_read(const Source& source, Findings& findings) {
  if (!is_text(source, findings)) return false;
  const auto body = source.text().substr(source.text().starts_with(bom) ? bom.size() : 0);
  if (body.find_first_not_of(" \t\r\n") != body.npos) return true;
  return is_empty(source, findings), false;
}

bool fit_to_parse(const Source& source, Findings& findings) {
  if (!is_text(source, findings)) return false;
  const auto text = source.text();
  const auto first = first_content(source);
  if (first == text.size()) return is_empty(source, findings), false;
  if (text[first] == '%') {
    findings.push_back({&yaml_feature, {&source, first, first + 1}, say("direktivu `%` kpss nečte", "kpss does not read the directive `%`"), say("smažte řádek", "delete the line")});
    return false;
  }
  return !tab_in_front(source, findings);
}

namespace {

void check_keys(View mapping, Findings& findings) {
  auto entries = mapping.entries();
  std::stable_sort(entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.key.scalar() < b.key.scalar(); });
  for (std::size_t i = 1, first = 0; i < entries.size(); ++i) {
    const auto word = entries[i].key.scalar();
    if (word != entries[first].key.scalar()) {
      first = i;
      continue;
    }
    findings.push_back({&repeated_key, entries[i].key.span(), say("klíč `{}` už tu je", "key `{}` is already here", word),
                        say("ponechte jen jeden", "keep only one"),
                        {{entries[first].key.span(), say("poprvé zapsán zde", "first written here")}},
                        without_line(entries[first], entries[i])});
  }
}

/// A control character that is written as an escape (`"\\u0007"`) is one all the same.
void check_controls(View scalar, Findings& findings) {
  const auto text = scalar.scalar();
  for (std::size_t i = 0; i < text.size();) {
    const auto [value, bytes] = utf8::at(text, i);
    i += bytes;
    if ((value >= 0x20 || value == U'\n' || value == U'\t') && (value < 0x7F || value >= 0xA0) && !turns_text(value) && value != 0xFFFE && value != 0xFFFF) continue;
    findings.push_back({&control_character, scalar.span(), say("řídicí znak U+{:04X}", "control character U+{:04X}", static_cast<std::uint32_t>(value)), say("smažte jej", "delete it")});
    return;
  }
}

void check_length(View scalar, Findings& findings) {
  const auto text = scalar.scalar();
  if (text.size() <= longest_word) return;
  if (const auto length = utf8::length(text); length > longest_field)
    findings.push_back({&too_long, scalar.span(), say("text má {} znaků; nejvýše jich může být {}", "the text has {} characters; at most {} are allowed", length, longest_field),
                        say("dlouhý text patří do přílohy", "a long text belongs in an attachment")});
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find_first_of(" \n\t", begin), text.size());
    if (end - begin > longest_word && utf8::length(text.substr(begin, end - begin)) > longest_word) {
      findings.push_back({&too_long, scalar.span(), say("slovo je delší než {} znaků", "a word is longer than {} characters", longest_word),
                          say("rozdělte je mezerou", "divide it with a space")});
      return;
    }
    begin = end + 1;
  }
}

}  // namespace

void check_tree(const Document& document, Findings& findings) {
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const View view(document, i);
    if (view.kind() == Kind::mapping) check_keys(view, findings);
    if (view.kind() != Kind::scalar) continue;
    check_length(view, findings);
    check_controls(view, findings);
  }
}

}  // namespace kpss::yaml
