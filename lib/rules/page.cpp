#include "rules/page.hpp"

#include <algorithm>
#include <charconv>

#include "rules/rules.hpp"
#include "text/embedded.hpp"

namespace kpss {
namespace {

constexpr std::string_view fence = "```";

/// Takes the next line off the text, without its end.
std::string_view take_line(std::string_view& text) {
  const auto end = std::min(text.find('\n'), text.size());
  const auto line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

/// The lines up to one that is `end`.
std::string take_until(std::string_view& text, std::string_view end) {
  std::string lines;
  while (!text.empty()) {
    const auto line = take_line(text);
    if (line == end) break;
    lines.append(line) += '\n';
  }
  return lines;
}

int number_in(std::string_view digits, int base) {
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
  return number;
}

/// What stands between the braces that the text starts with; takes it off.
std::string_view take_braces(std::string_view& text) {
  const auto end = std::min(text.find('}'), text.size());
  const auto inside = text.substr(std::min<std::size_t>(1, end), end - std::min<std::size_t>(1, end));
  text.remove_prefix(std::min(end + 1, text.size()));
  return inside;
}

std::string resolved(std::string_view text) {
  constexpr std::string_view repeat = "repeat{";
  std::string out;
  while (!text.empty()) {
    const char c = text.front();
    text.remove_prefix(1);
    if (c != '\\' || text.empty()) {
      out += c;
      continue;
    }
    if (text.starts_with(repeat)) {
      text.remove_prefix(repeat.size() - 1);
      const auto times = number_in(take_braces(text), 10);
      const auto what = resolved(take_braces(text));
      for (int i = 0; i < times; ++i) out += what;
      continue;
    }
    const char sign = text.front();
    text.remove_prefix(1);
    if (sign == 'x') {
      out += static_cast<char>(number_in(text.substr(0, 2), 16));
      text.remove_prefix(std::min<std::size_t>(2, text.size()));
    } else if (sign != '\n') {
      out += sign == 'r' ? '\r' : sign == 'n' ? '\n' : sign == 't' ? '\t' : sign;
    }
  }
  return out;
}

std::string trimmed(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text.substr(std::min(text.find_first_not_of('\n'), text.size()));
}

Page parse(const Embedded& file) {
  Page page;
  page.name = file.path.substr(0, file.path.rfind('.'));
  std::vector<Example>* examples = nullptr;
  for (auto rest = file.bytes; !rest.empty();) {
    const auto line = take_line(rest);
    if (line == "::: cs")
      page.cs = trimmed(take_until(rest, ":::"));
    else if (line == "::: en")
      page.en = trimmed(take_until(rest, ":::"));
    else if (line == "## bad" || line == "## good")
      (examples = line == "## bad" ? &page.bad : &page.good)->emplace_back();
    else if (line.starts_with(fence) && examples) {
      const auto info = line.substr(fence.size());
      const auto blank = std::min(info.find(' '), info.size());
      auto text = take_until(rest, fence);
      auto bytes = info.substr(0, blank) == "escaped" ? resolved(text) : text;
      examples->back().push_back({std::string(info.substr(std::min(blank + 1, info.size()))), std::move(text), std::move(bytes)});
    }
  }
  return page;
}

std::string examples_in(Language language, const std::vector<Example>& examples, Phrase heading) {
  std::string out;
  for (const auto& example : examples) {
    out += fmt::format("\n## {}\n", heading.in(language));
    for (const auto& file : example) out += fmt::format("\n`{}`:\n\n```{}\n{}```\n", file.path, file.path.ends_with(".md") ? "markdown" : "yaml", file.text);
  }
  return out;
}

}  // namespace

std::vector<Page> pages() {
  std::vector<Page> pages;
  for (const auto& file : embedded_pages()) pages.push_back(parse(file));
  std::sort(pages.begin(), pages.end(), [](const Page& a, const Page& b) { return a.name < b.name; });
  return pages;
}

std::string page_in(Language language, const Page& page) {
  auto out = fmt::format("# {}\n\n", page.name);
  if (const auto* rule = rule_named(page.name)) out += fmt::format("{}: {}\n\n", row_of(rule->severity).label.in(language), rule->summary.in(language));
  out += (language == Language::cs ? page.cs : page.en) + "\n";
  out += examples_in(language, page.bad, {"Špatně", "Wrong"});
  return out + examples_in(language, page.good, {"Správně", "Right"});
}

}  // namespace kpss
