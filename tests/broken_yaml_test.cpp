// What yaml-cpp 0.7 accepts though it is broken, and what it refuses with words that mislead: each is found at its place.

#include <algorithm>

#include "repository/repository.hpp"
#include "support.hpp"
#include "text/utf8.hpp"
#include "yaml/reader.hpp"

namespace kpss::tests {
namespace {

using namespace std::string_literals;

struct Case {
  std::string text;
  std::string_view rule;
  std::string_view place;    ///< `line:column`.
  std::string_view cs = {};  ///< A part of the Czech message, where the message matters.
};

void check_case(const Case& one) {
  INFO("text: " << one.text.substr(0, 100));
  const Source source("x.yaml", one.text);
  Findings findings;
  const auto document = yaml::read(source, findings);
  REQUIRE(!findings.empty());
  const auto& finding = findings.front();
  const auto [line, column] = source.position(finding.at.begin);
  CHECK(finding.rule->name == one.rule);
  CHECK(fmt::format("{}:{}", line, column) == one.place);
  CHECK(finding.message.cs.find(one.cs) != std::string::npos);
  for (const auto& each : findings) {
    CHECK(!each.message.cs.empty());
    CHECK(!each.message.en.empty());
    CHECK(each.help.cs.empty() == each.help.en.empty());
    CHECK(each.at.source == &source);
    CHECK(each.at.begin <= each.at.end);
    CHECK(each.at.end <= one.text.size());
    CHECK(utf8::first_malformed(each.message.cs + each.help.cs) == each.message.cs.size() + each.help.cs.size());
    CHECK(each.message.cs.size() + each.help.cs.size() < 400);
  }
}

void check_cases(const std::vector<Case>& cases) {
  for (const auto& one : cases) check_case(one);
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// Reads a text that is right; answers its tree without places: `{a: [1, 2]}`.
std::string tree(yaml::View view) {
  std::string out;
  switch (view.kind()) {
    case yaml::Kind::null: return "~";
    case yaml::Kind::scalar: return std::string(view.scalar());
    case yaml::Kind::sequence:
      for (const auto& item : view.items()) out += (out.empty() ? "" : ", ") + tree(item);
      return "[" + out + "]";
    case yaml::Kind::mapping:
      for (const auto& [key, value] : view.entries()) out += (out.empty() ? "" : ", ") + tree(key) + ": " + tree(value);
      return "{" + out + "}";
  }
  return out;
}
std::string tree_of(const std::string& text) {
  const Source source("x.yaml", text);
  Findings findings;
  const auto document = yaml::read(source, findings);
  INFO(text);
  for (const auto& finding : findings) CHECK(finding.rule->severity != Severity::error);
  REQUIRE(document.root());
  return tree(document.root());
}

}  // namespace

TEST_CASE("broken yaml: quotes that are not closed") {
  constexpr auto unclosed = "uvozovky zde otevřené nejsou uzavřeny";
  check_cases({
      {"a: \"abc\nb: 1\n", "broken-yaml", "1:4", unclosed},
      {"a: \"abc\nb: 1", "broken-yaml", "1:4", unclosed},
      {"a: 'abc\nb: 1\n", "broken-yaml", "1:4", unclosed},
      {"a: 'abc\nb: 1", "broken-yaml", "1:4", unclosed},
      {"a: 'x''\n", "broken-yaml", "1:4", unclosed},
      {"a: \"x\\\"\nb: 1\n", "broken-yaml", "1:4", unclosed},
      {"a: [x, \"y]\nb: 1\n", "broken-yaml", "1:8", unclosed},
      {"a: 1\nb:\n  - c\n  - \"d\n", "broken-yaml", "4:5", unclosed},
      {"a: 1 # řekl \"ano\nb: \"c\n", "broken-yaml", "2:4", unclosed},
      // The next quote closes it, and text follows.
      {"a: \"abc\nb: \"x\"\nc: 1\n", "broken-yaml", "1:4", unclosed},
      {"\"", "broken-yaml", "1:1", unclosed},
      {"a: \"Senior\" a rodina\n", "broken-yaml", "1:13", "za uvozovkami pokračuje text"},
  });
}

TEST_CASE("broken yaml: colons, lines and indentation") {
  check_cases({
      {"title: Podpora: senioři\n", "broken-yaml", "1:15", "druhá dvojtečka"},
      {"- title: Žlutý: kůň\n", "broken-yaml", "1:15", "druhá dvojtečka"},
      {repeated("a: ", 100'000), "broken-yaml", "1:5", "druhá dvojtečka"},
      {"a: 1\nxyz\n", "broken-yaml", "2:1", "chybí dvojtečka"},
      {"a: 1\nxyz", "broken-yaml", "2:1", "chybí dvojtečka"},
      {"a: 1\nxyz\nb: 2\n", "broken-yaml", "2:1", "chybí dvojtečka"},
      {"a: 1\nb:2\n", "broken-yaml", "2:2", "chybí mezera"},
      {"a: \"1\"\nb:2\nc: 3\n", "broken-yaml", "2:2", "chybí mezera"},
      {"a:1\nb: 2\n", "broken-yaml", "1:2", "chybí mezera"},
      {"a: 1\n  b: 2\n", "broken-yaml", "2:3", "odsazen víc"},
      {"a:\n  - b\n - c\n", "broken-yaml", "3:2"},
      {"a: - b\n", "broken-yaml", "1:4", "položka seznamu"},
      {"a:\n\tb: 1\n", "broken-yaml", "2:1", "tabulátorem"},
      {"\ta: 1\n", "broken-yaml", "1:1", "tabulátorem"},
      {"a:\n\t- b\n", "broken-yaml", "2:1", "tabulátorem"},
      {"a: >\n\tx\n", "broken-yaml", "2:1", "tabulátorem"},
      {": x\n", "broken-yaml", "1:1", "chybí klíč"},
      {repeated("k", 1100) + ": 1\n", "too-long", "1:1", "klíč"},
  });
}

TEST_CASE("broken yaml: brackets and characters") {
  constexpr auto unclosed = "závorka zde otevřená není uzavřena";
  check_cases({
      {"a: [1, 2\n", "broken-yaml", "1:4", unclosed},
      {"a: {b: 1\n", "broken-yaml", "1:4", unclosed},
      {"a: [1, 2\nb: 3\nc: [4]\n", "broken-yaml", "1:4", unclosed},
      {"[", "broken-yaml", "1:1", unclosed},
      {"a: [1}\n", "broken-yaml", "1:6"},
      {"a: ]\n", "broken-yaml", "1:4"},
      {"a: [\"x\" \"y\"]\n", "broken-yaml", "1:9", "čárka"},
      {"a: {{ x }}\n", "broken-yaml", "1:5", "prosté slovo"},
      {"[a]: 1\n", "broken-yaml", "1:1", "prosté slovo"},
      {"a: @x\n", "broken-yaml", "1:4"},
      {"a: `x`\n", "broken-yaml", "1:4"},
      {"a: %x\n", "broken-yaml", "1:4"},
      {"a: |x\n", "broken-yaml", "1:5"},
      {"a: \"\\q\"\n", "broken-yaml", "1:7"},
      {"a: \"\\uD83D\\uDE00\"\n", "broken-yaml", "1:11"},
  });
}

TEST_CASE("broken yaml: what follows the document") {
  check_cases({
      {"- x\na: 1\n", "several-documents", "2:1"},
      {"[][]", "several-documents", "1:3"},
      {"a: 1\n... b\n", "several-documents", "2:5"},
      {"a: 1\n---\nb: 2\n", "several-documents", "2:1"},
      {"a: 1\n---\n", "several-documents", "2:1"},
      {",", "several-documents", "1:1"},
      {"[a],\n", "several-documents", "1:4"},
      {"\"a\"\n,", "several-documents", "2:1"},
  });
}

TEST_CASE("broken yaml: keys that are repeated and parts of YAML that are not read") {
  check_cases({
      {"a: 1\na: 2\n", "repeated-key", "2:1"},
      {"a: 1\n\"a\": 2\n", "repeated-key", "2:1"},
      {"x: {a: 1, b: 1, a: 2}\n", "repeated-key", "1:17"},
      {"a: *x\n", "yaml-feature", "1:4"},
      {"a: **důležité**\n", "yaml-feature", "1:4"},
      {"a: &x 1\nb: *x\n", "yaml-feature", "1:4"},
      {"a: &x [*x]\n", "yaml-feature", "1:4"},
      {"a: !!str 1\n", "yaml-feature", "1:4"},
      {"a: !h!x 1\n", "yaml-feature", "1:4"},
      {"a: ! 1\n", "yaml-feature", "1:4"},
      {"a: !<x> 1\n", "yaml-feature", "1:4"},
      {"<<: {a: 1}\n", "yaml-feature", "1:1"},
      {"%YAML 1.2\n---\na: 1\n", "yaml-feature", "1:1"},
      {"# x\n%FOO x\n---\na: 1\n", "yaml-feature", "2:1"},
  });
}

TEST_CASE("broken yaml: bytes that are no text") {
  check_cases({
      {"a: \xff\n", "not-utf8", "1:4"},
      {"a: \xc0\xaf", "not-utf8", "1:4"},
      {"a: \xed\xa0\x80", "not-utf8", "1:4"},
      {"a: \xf4\x90\x80\x80", "not-utf8", "1:4"},
      {"a: \xc5", "not-utf8", "1:4"},
      {"a: \x80", "not-utf8", "1:4"},
      {"\xff\xfe" "a\0:\0"s, "not-utf8", "1:1", "UTF-16"},
      {"\xfe\xff\0a\0:"s, "not-utf8", "1:1", "UTF-16"},
      {"a: x\x07y", "control-character", "1:5", "U+0007"},
      {"ž: x\x7fy", "control-character", "1:5", "U+007F"},
      {"a: x\xc2\x85y", "control-character", "1:5", "U+0085"},
      {"a: 1\0b\n"s, "control-character", "1:5", "U+0000"},
      {"a\0b: 1"s, "control-character", "1:2", "U+0000"},
      {"a\0:\0 \0"s, "control-character", "1:2", "U+0000"},
      {"\x04\na: 1\n", "control-character", "1:1", "U+0004"},
      {"a: 1\rb: 2\r", "control-character", "1:5", "U+000D"},
      {"a: x\r\r\n", "control-character", "1:5", "U+000D"},
      {"a: 1\n\xEF\xBB\xBF" "b: 2\n", "control-character", "2:1", "U+FEFF"},
      {"\xEF\xBB\xBF" "a: 1\n", "byte-order-mark", "1:1"},
      {"a: 1\r\nb: 2\r\n", "windows-line-ends", "1:5"},
  });
}

TEST_CASE("broken yaml: nothing in the file, too much of it, too deep") {
  check_cases({
      {"", "empty-file", "1:1"},
      {" \n\n", "empty-file", "1:1"},
      {"# x\n", "empty-file", "1:1"},
      {"\xEF\xBB\xBF# x\n", "byte-order-mark", "1:1"},
      {"---\n", "empty-file", "1:1"},
      {"...\n", "empty-file", "1:1"},
      {"~\n", "empty-file", "1:1"},
      {repeated("x", yaml::largest_file + 1), "too-large", "1:1"},
      {"a: " + repeated("a", yaml::longest_word + 1), "too-long", "1:4"},
      {"a: " + repeated("á ", yaml::longest_field), "too-long", "1:4"},
      {repeated("- ", 10'000) + "x\n", "too-deep", "1:129"},
      {repeated("[", 10'000) + repeated("]", 10'000), "too-deep", "1:65"},
      {repeated("[", 10'000), "broken-yaml", "1:1"},
      {repeated("{a: ", 10'000), "broken-yaml", "1:1"},
      {repeated("[", yaml::largest_file), "broken-yaml", "1:1"},
  });
}

TEST_CASE("broken yaml: what is right stays right") {
  CHECK(tree_of("a: \"x: y # z\"\nb: 'it''s'\n") == "{a: x: y # z, b: it's}");
  CHECK(tree_of("a: it's 'x\nb: a\"b\n") == "{a: it's 'x, b: a\"b}");
  CHECK(tree_of("a: |\n  x\n  y\nb: >-\n  x\n  y\n") == "{a: x\ny\n, b: x y}");
  CHECK(tree_of("a: text\n  more\nb: [1,\n  2]\n") == "{a: text more, b: [1, 2]}");
  CHECK(tree_of("---\na: 1\n...\n") == "{a: 1}");
  CHECK(tree_of("{\"a\": [1, {\"b\": null}]}") == "{a: [1, {b: ~}]}");
  CHECK(tree_of("a:\nb: http://x.org/a:b\nc: 13:00\n") == "{a: ~, b: http://x.org/a:b, c: 13:00}");
  CHECK(tree_of("a: 1\r\nb: \"x\"\r\n") == "{a: 1, b: x}");
  CHECK(tree_of("\xEF\xBB\xBF" "a: 1") == "{a: 1}");
  CHECK(tree_of("? a\n: b\n") == "{a: b}");
  CHECK(tree_of(repeated("[", 64) + repeated("]", 64)) == repeated("[", 64) + repeated("]", 64));
}

}  // namespace kpss::tests
