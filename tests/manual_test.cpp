// The manual in man/: every command has a page in both languages, and what the program can tell of itself is written by it.
// Such parts of a page stand between `<!-- generated: NAME -->` and `<!-- end -->`.

#include <set>

#include "cli/cli.hpp"
#include "model/kinds.hpp"
#include "narrative/report_blocks.hpp"
#include "shape/manual.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

constexpr Language languages[] = {Language::cs, Language::en};

fs::path page(const std::string& name, Language language) { return root / "man" / (language == Language::cs ? "cs" : "") / (name + ".md"); }

/// The page with one generated part made anew; empty where the page has no such part.
std::string renewed(const std::string& page, const std::string& part, const std::string& text) {
  const auto open = "<!-- generated: " + part + " -->\n";
  const auto begin = page.find(open);
  const auto end = page.find("<!-- end -->", begin == page.npos ? 0 : begin);
  if (begin == page.npos || end == page.npos) return {};
  return page.substr(0, begin + open.size()) + "\n" + text + page.substr(end);
}

/// `**-o** *FILE*, **--output** *FILE*`
std::string names(const cli::OptionText& option) {
  if (option.positional) return fmt::format("*{}*", option.names);
  std::string out;
  for (std::size_t begin = 0; begin < option.names.size();) {
    const auto end = std::min(option.names.find(',', begin), option.names.size());
    out += fmt::format("{}**{}**", out.empty() ? "" : ", ", option.names.substr(begin, end - begin));
    begin = end + 1;
  }
  return option.placeholder.empty() ? out : fmt::format("{} *{}*", out, option.placeholder);
}

std::string options(std::string_view command, Language language) {
  std::string out;
  for (const auto& option : cli::options_of(command, language)) out += fmt::format("{}\n:   {}\n\n", names(option), option.text);
  return out;
}

std::string commands(Language language) {
  std::string out;
  for (const auto& command : cli::commands()) out += fmt::format("**kpss-{0}**(1)\n:   {1}\n\n", command.name, command.summary.in(language));
  return out;
}

std::string files(Language language) {
  std::string out;
  for_each_kind([&]<class T>(Type<T>) {
    std::string places;  // Stand in backticks; a kind may have several.
    for (const auto& row : kinds())
      if (row.name == describe(Type<T>{}).name) places += (places.empty() ? "" : "`, `") + std::string(row.place);
    out += manual_of(shape_of<T>(), places, 1, language);
  });
  return out;
}

/// The blocks of the report and what may stand in their braces; parts of a block are told by the block they are a part of.
std::string blocks(Language language) {
  std::string out;
  for (const auto& block : report_blocks) {
    std::string attributes;
    for (const auto name : attributes_of(block)) attributes += fmt::format("{}*{}*", attributes.empty() ? "" : ", ", name);
    const auto part = block.section.empty() ? "" : fmt::format(fmt::runtime(Phrase{"; část bloku **{}**", "; a part of **{}**"}.in(language)), block.section);
    out += fmt::format("**{}**\n:   {}{}{}\n\n", block.name, block.what.in(language), part, attributes.empty() ? "" : fmt::format(" ({})", attributes));
  }
  return out;
}

void check_page(const std::string& name, Language language, const std::vector<std::pair<std::string, std::string>>& parts) {
  const auto file = page(name, language);
  CAPTURE(file.string());
  REQUIRE(fs::exists(file));
  auto text = slurp(file);
  CHECK(text.starts_with("% " + name.substr(0, name.find('.')) + "("));
  for (const auto& part : parts) {  // clang 14 cannot capture the names of a structured binding
    CAPTURE(part.first);
    text = renewed(text, part.first, part.second);
    REQUIRE_FALSE(text.empty());
  }
  golden(file, text);
}

}  // namespace

TEST_SUITE_BEGIN("golden");

TEST_CASE("every command has its page, and the page its options") {
  for (const auto language : languages) {
    std::set<std::string> expected = {"kpss.1.md", "kpss.5.md", "kpss-findings.7.md", "kpss-privacy.7.md", "kpss-statistics.7.md"}, found;
    check_page("kpss.1", language, {{"commands", commands(language)}, {"options", options("", language)}});
    check_page("kpss.5", language, {{"files", files(language)}});
    check_page("kpss-findings.7", language, {});
    check_page("kpss-privacy.7", language, {});
    check_page("kpss-statistics.7", language, {});
    for (const auto& command : cli::commands()) {
      const auto name = fmt::format("kpss-{}.1", command.name);
      check_page(name, language, {{"options", options(command.name, language)}});
      CHECK(slurp(page(name, language)).find(fmt::format("kpss-{} - {}\n", command.name, command.summary.in(language))) != std::string::npos);
      expected.insert(name + ".md");
    }
    for (const auto& entry : fs::directory_iterator(page("kpss.1", language).parent_path()))
      if (entry.path().extension() == ".md") found.insert(entry.path().filename().string());
    CHECK(found == expected);
  }
}

TEST_CASE("the page of the report lists its blocks") {
  for (const auto language : languages) check_page("kpss-report.1", language, {{"blocks", blocks(language)}});
}

TEST_SUITE_END();

TEST_CASE("a generated part is found, or missed") {
  CHECK(renewed("a\n<!-- generated: x -->\nold\n<!-- end -->\nb\n", "x", "new\n") == "a\n<!-- generated: x -->\n\nnew\n<!-- end -->\nb\n");
  CHECK(renewed("a\n", "x", "new\n") == "");
  CHECK(renewed("<!-- generated: x -->\n", "x", "new\n") == "");
}

}  // namespace kpss::tests
