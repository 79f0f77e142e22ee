// The examples are promises: every repository is clean, every file that examples/README.md names is there, every command it shows works.

#include <algorithm>
#include <map>
#include <sstream>

#include "cli/cli.hpp"
#include "rules/rules.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> examples() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(root / "examples"))
    if (fs::exists(entry.path() / "kpss.yaml")) folders.push_back(entry.path());
  std::sort(folders.begin(), folders.end());
  return folders;
}

/// A row of a table: its cells without the outer bars.
std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells;
  std::istringstream in(line);
  for (std::string cell; std::getline(in, cell, '|');) cells.push_back(cell);
  if (!cells.empty()) cells.erase(cells.begin());
  return cells;
}

/// Whether there is such a file; a `*` stands for anything in a name.
bool exists(const std::string& path) {
  const auto star = path.find('*');
  if (star == path.npos) return fs::exists(root / "examples" / path);
  const auto folder = path.substr(0, path.rfind('/', star));
  const auto rest = path.substr(star + 1), begin = path.substr(folder.size() + 1, star - folder.size() - 1);
  for (const auto& entry : fs::directory_iterator(root / "examples" / folder)) {
    const auto name = entry.path().filename().string();
    if (name.starts_with(begin) && (rest.find('/') != rest.npos ? fs::exists(entry.path().string() + rest) : name.ends_with(rest))) return true;
  }
  return false;
}

/// What stands between backticks.
std::vector<std::string> code_in(const std::string& text) {
  std::vector<std::string> code;
  for (auto open = text.find('`'); open != text.npos;) {
    const auto close = text.find('`', open + 1);
    if (close == text.npos) break;
    code.push_back(text.substr(open + 1, close - open - 1));
    open = text.find('`', close + 1);
  }
  return code;
}

struct Fact {
  std::string what;
  std::vector<std::string> files, commands;
};

std::vector<Fact> facts() {
  std::vector<Fact> facts;
  std::istringstream in(slurp(root / "examples/README.md"));
  for (std::string line; std::getline(in, line);) {
    const auto cells = cells_of(line);
    if (line.starts_with("|") && cells.size() >= 3 && cells[2].find("`kpss ") != std::string::npos) facts.push_back({cells[0], code_in(cells[1]), code_in(cells[2])});
  }
  return facts;
}

/// The words of a command, without `kpss`. A document goes to standard output as Markdown, so that the tests need no Pandoc.
std::vector<std::string> words_of(const std::string& command) {
  std::vector<std::string> words;
  std::istringstream in(command.substr(5));
  for (std::string word; in >> word;) {
    if (word != "-o") {
      words.push_back(word);
      continue;
    }
    in >> word;
    if (!word.ends_with(".ics")) words.insert(words.end(), {"--to", "markdown"});
  }
  return words;
}

}  // namespace

/// What an example may raise: notes, and entries of a directory that are stale on purpose, as staleness is the norm.
bool is_meant(const Rule& rule) { return rule.severity == Severity::info || rule.name == "not-confirmed"; }

TEST_CASE("examples: every repository is clean") {
  CHECK(examples().size() >= 6);
  for (const auto& folder : examples()) {
    CAPTURE(folder.filename().string());
    Findings findings;
    const auto repository = load(discover(folder), findings);
    check(repository, findings);
    for (const auto& finding : findings) {
      CAPTURE(finding.message.cs);
      CHECK(is_meant(*finding.rule));
    }
  }
}

TEST_CASE("examples: every fact of their README has its files, and its commands work") {
  const auto all = facts();
  CHECK(all.size() >= 40);
  std::map<std::string, std::pair<cli::Exit, std::string>> done;  // The same command shows several facts.
  for (const auto& fact : all) {
    CAPTURE(fact.what);
    int files = 0;
    for (const auto& file : fact.files) {
      if (file.find('/') == file.npos || !fs::exists(root / "examples" / file.substr(0, file.find('/')))) continue;  // A key or a value.
      CAPTURE(file);
      CHECK(exists(file));
      ++files;
    }
    CHECK(files > 0);
    for (const auto& command : fact.commands) {
      CAPTURE(command);
      if (!done.contains(command)) {
        std::ostringstream out, err;
        std::istringstream nothing;
        cli::World world{nothing, out, err, root, [](const std::string&) { return std::optional<std::string>(); }};
        const auto exit = cli::run(words_of(command), world);
        done[command] = {exit, err.str()};
        CHECK(!(out.str() + err.str()).empty());
      }
      CAPTURE(done[command].second);
      CHECK(done[command].first == cli::Exit::fine);
    }
  }
}

}  // namespace kpss::tests
