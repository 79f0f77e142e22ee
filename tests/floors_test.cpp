// The library is a house (lib/README.md): what stands on which floor, and what may enter where.

#include <algorithm>
#include <map>
#include <regex>
#include <vector>

#include "support.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

constexpr int longest_file = 250;

/// Rooms and their floors, as the table in lib/README.md states them.
std::map<std::string, int> floors_in(const std::string& readme) {
  static const std::regex row(R"(\| (\d+) \| `(\w+)` \|.*)");
  std::map<std::string, int> floors;
  std::istringstream in(readme);
  std::smatch found;
  for (std::string line; std::getline(in, line);)
    if (std::regex_match(line, found, row)) floors[found[2]] = std::stoi(found[1]);
  return floors;
}

/// Something that may stand in one place only.
struct Fenced {
  const char* what;
  const char* expression;
  std::vector<std::string> places;  ///< Beginnings of paths.
};

const std::vector<Fenced> fences = {
    {"yaml-cpp", R"(#include <yaml-cpp/)", {"lib/yaml/"}},
    {"md4c", R"(#include <md4c)", {"lib/narrative/markdown.cpp"}},
    {"a library of spreadsheets", R"(#include <xlsxwriter\b)", {"lib/spreadsheet/"}},
    {"a library of archives", R"(#include <zip\b)", {"lib/archive/"}},
    {"a library of XML", R"(#include <pugixml\b)", {"lib/spreadsheet/", "lib/publish/xml_part.hpp", "lib/rules/style/svg.cpp"}},
    {"qpdf", R"(#include <qpdf/)", {"lib/publish/book_pages.cpp"}},
    {"simdjson", R"(#include <simdjson)", {"lib/register/"}},
    {"nlohmann-json", R"(#include <nlohmann/)", {"lib/editor/", "tests/"}},
    {"CLI11", R"(#include <CLI/)", {"cli/"}},
    {"libuuid", R"(#include <uuid/)", {"lib/exchange/uuid.cpp"}},
    {"libgit2", R"(#include <git2)", {"lib/repository/git.cpp"}},
    {"a process", R"(\b(v?fork|execl|execlp|execle|execv|execvp|execve|execvpe|fexecve|popen|system|posix_spawnp?)\s*\()", {"lib/publish/"}},
    {"a stream", R"(#include <iostream>|\bstd::(cout|cerr|clog|cin)\b|\bprintf\s*\(|\bputs\s*\()", {"cli/main.cpp"}},
    {"the environment", R"(\b(secure_)?getenv\b|\benviron\b)", {"cli/main.cpp"}},
    {"the clock", R"(\b(system_clock|utc_clock|high_resolution_clock|gettimeofday|localtime|timespec_get)\b|\bstd::time\b)", {"cli/main.cpp"}},
    {"a stopwatch", R"(\b(steady_clock|clock_gettime)\b)", {"lib/publish/"}},
    {"an exit", R"(\bstd::(exit|quick_exit|abort|terminate)\b|\bquick_exit\s*\()", {}},
};

/// Everything that is wrong with one file, in words. `path` is relative to the top of the tree.
std::vector<std::string> complaints(const std::string& path, const std::string& text, const std::map<std::string, int>& floors) {
  std::vector<std::string> found;
  const bool in_house = path.starts_with("lib/");
  const auto room = in_house ? path.substr(4, path.find('/', 4) - 4) : std::string();
  if (in_house && !floors.contains(room)) found.push_back("room `" + room + "` is not in lib/README.md");

  static const std::regex include(R"re(#include "([^"]+)")re");
  for (std::sregex_iterator it(text.begin(), text.end(), include), end; in_house && it != end; ++it) {
    const auto target = (*it)[1].str();
    const auto other = target.substr(0, target.find('/'));
    if (other == room) continue;
    if (!floors.contains(other)) found.push_back("includes `" + target + "`, which is in no room");
    else if (floors.contains(room) && floors.at(other) >= floors.at(room)) found.push_back("includes `" + target + "`, which is not below");
  }
  for (const auto& fence : fences) {
    const auto at_home = [&](const std::string& place) { return path.starts_with(place); };
    if (std::none_of(fence.places.begin(), fence.places.end(), at_home) && std::regex_search(text, std::regex(fence.expression))) found.push_back(fmt::format("{} has no business here", fence.what));
  }
  if (const auto lines = std::count(text.begin(), text.end(), '\n'); lines > longest_file) found.push_back(fmt::format("has {} lines", lines));
  if (path.ends_with(".hpp") && !text.starts_with("#pragma once\n")) found.push_back("does not start with #pragma once");
  if (std::regex_search(text, std::regex(R"(\busing namespace\b)"))) found.push_back("says using namespace");
  if (std::regex_search(text, std::regex(R"([ \t]\n|\t)"))) found.push_back("has a tab, or blanks at the end of a line");
  if (!text.ends_with('\n')) found.push_back("has no new line at its end");
  return found;
}

}  // namespace

TEST_CASE("the house stands as lib/README.md says") {
  const auto floors = floors_in(slurp(root / "lib/README.md"));
  REQUIRE(floors.size() > 5);
  int files = 0;
  for (const auto* top : {"lib", "cli"}) {
    for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
      const auto ending = entry.path().extension();
      if (ending != ".cpp" && ending != ".hpp") continue;
      ++files;
      const auto path = fs::relative(entry.path(), root).generic_string();
      for (const auto& complaint : complaints(path, slurp(entry.path()), floors)) FAIL_CHECK(path << ": " << complaint);
    }
  }
  CHECK(files > 100);
}

TEST_CASE("every room of lib/README.md exists") {
  for (const auto& room : floors_in(slurp(root / "lib/README.md"))) CHECK_MESSAGE(fs::is_directory(root / "lib" / room.first), room.first);
}

TEST_CASE("what does not belong is found") {
  const auto floors = floors_in("| floor | room |\n|---|---|\n| 1 | `text` | a |\n| 3 | `yaml` | b |\n| 6 | `repository` | c |\n| 6 | `words` | d |\n| 9 | `publish` | e |\n");
  REQUIRE(floors.size() == 5);
  const auto of = [&](const std::string& path, const std::string& text) { return fmt::format("{}", fmt::join(complaints(path, text, floors), "; ")); };

  CHECK(of("lib/yaml/a.cpp", "#include \"text/date.hpp\"\n#include \"yaml/b.hpp\"\n#include <yaml-cpp/yaml.h>\n") == "");
  CHECK(of("lib/text/a.cpp", "#include \"yaml/b.hpp\"\n") == "includes `yaml/b.hpp`, which is not below");
  CHECK(of("lib/words/a.cpp", "#include \"repository/b.hpp\"\n") == "includes `repository/b.hpp`, which is not below");
  CHECK(of("lib/text/a.cpp", "#include \"cli/world.hpp\"\n") == "includes `cli/world.hpp`, which is in no room");
  CHECK(of("lib/cellar/a.cpp", "int x;\n") == "room `cellar` is not in lib/README.md");
  CHECK(of("lib/text/a.cpp", "#include <yaml-cpp/yaml.h>\n") == "yaml-cpp has no business here");
  CHECK(of("lib/documents/a.cpp", "#include <md4c.h>\n").ends_with("md4c has no business here"));
  CHECK(of("lib/text/a.cpp", "#include <CLI/CLI.hpp>\n") == "CLI11 has no business here");
  CHECK(of("lib/catalogue/a.cpp", "#include <simdjson.h>\n").ends_with("simdjson has no business here"));
  CHECK(of("lib/repository/other.cpp", "#include <git2.h>\n") == "libgit2 has no business here");
  CHECK(of("lib/repository/git.cpp", "#include <git2.h>\n") == "");
  for (const auto* call : {"fork()", "execve(a, b, c)", "popen(x, y)", "std::system(x)", "posix_spawnp(a)"}) CHECK(of("cli/a.cpp", fmt::format("{};\n", call)) == "a process has no business here");
  CHECK(of("lib/publish/a.cpp", "fork();\n") == "");
  CHECK(of("lib/text/a.cpp", "std::system_error e; a.forks(); file_system(x);\n") == "");
  CHECK(of("cli/commands/a.cpp", "#include <iostream>\n") == "a stream has no business here");
  CHECK(of("lib/text/a.cpp", "std::cerr << 1;\n") == "a stream has no business here");
  CHECK(of("cli/main.cpp", "#include <iostream>\nstd::getenv(x);\n") == "");
  CHECK(of("cli/a.cpp", "std::getenv(x);\n") == "the environment has no business here");
  CHECK(of("lib/publish/a.cpp", "std::chrono::system_clock::now();\n") == "the clock has no business here");
  CHECK(of("lib/text/a.cpp", "std::chrono::steady_clock::now();\n") == "a stopwatch has no business here");
  CHECK(of("lib/text/a.cpp", "std::exit(1);\n") == "an exit has no business here");
  CHECK(of("cli/a.cpp", fmt::format("{:\n>251}", "")) == "has 251 lines");
  CHECK(of("cli/a.hpp", "// why\n#pragma once\n") == "does not start with #pragma once");
  CHECK(of("cli/a.cpp", "using namespace std;\n") == "says using namespace");
  CHECK(of("cli/a.cpp", "int a; \n") == "has a tab, or blanks at the end of a line");
  CHECK(of("cli/a.cpp", "int a;") == "has no new line at its end");
}

}  // namespace kpss::tests
