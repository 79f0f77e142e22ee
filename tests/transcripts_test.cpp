// Plays the stories in transcripts/*.md. In a story
//
//   ```yaml path/of/file.yaml    starts a file that the commands below it see,
//   ```console                   starts lines `$ command …`, each followed by what it prints.
//
// The commands are `kpss`, run in process, and those of the table below, which set the scene. A command that does not end
// well is followed by its exit code: `[1]`.

#include <algorithm>
#include <functional>
#include <map>
#include <utility>
#include <vector>

#include "cli/cli.hpp"
#include "support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// The folder of a story and where in it one stands.
struct Stage {
  fs::path folder;
  fs::path here = folder;
};

char escaped(char c) { return c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c; }

/// Words as a shell takes them: blanks part them, double quotes hold them together, `\n`, `\"` and `\xFF` within quotes.
Words words_of(const std::string& line) {
  Words words;
  bool quoted = false, open = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == ' ' && !quoted) {
      open = false;
      continue;
    }
    if (!std::exchange(open, true)) words.emplace_back();
    auto& word = words.back();
    if (line[i] == '"') {
      quoted = !quoted;
    } else if (line[i] != '\\' || !quoted || i + 1 == line.size()) {
      word += line[i];
    } else if (line[i + 1] == 'x') {
      word += static_cast<char>(std::stoi(line.substr(i + 2, 2), nullptr, 16));
      i += 3;
    } else {
      word += escaped(line[++i]);
    }
  }
  if (quoted) throw std::runtime_error("quotes are not closed: " + line);
  return words;
}

std::string existing(const fs::path& file) {
  if (!fs::is_regular_file(file)) throw std::runtime_error("there is no " + file.filename().string());
  return slurp(file);
}

std::string kpss(Stage& stage, const Words& arguments) {
  static const std::map<std::string, std::string> environment = {{"SOURCE_DATE_EPOCH", "1550000000"}, {"PATH", "/usr/local/bin:/usr/bin:/bin"}};
  std::ostringstream out;
  const auto variable = [](const std::string& name) {
    const auto found = environment.find(name);
    return found == environment.end() ? std::nullopt : std::optional(found->second);
  };
  std::istringstream in;
  cli::World world{in, out, out, stage.here, variable};
  const auto exit = cli::run(arguments, world);
  auto text = replaced(out.str(), stage.folder.string(), "/story");  // Its folder has another name each time.
  if (!text.empty() && !text.ends_with('\n')) text += "(no new line at the end)\n";
  if (exit != cli::Exit::fine) text += fmt::format("[{}]\n", static_cast<int>(exit));
  return text;
}

/// `example NAME` copies examples/NAME here.
std::string example(Stage& stage, const Words& words) {
  fs::copy(root / "examples" / words.at(0), stage.here, fs::copy_options::recursive);
  return {};
}

/// `fixture NAME` copies tests/fixtures/NAME here, into a folder of that name.
std::string fixture(Stage& stage, const Words& words) {
  fs::copy(root / "tests/fixtures" / words.at(0), stage.here / words[0], fs::copy_options::recursive);
  return {};
}

std::string cat(Stage& stage, const Words& words) { return existing(stage.here / words.at(0)); }

std::string ls(Stage& stage, const Words& words) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(stage.here / (words.empty() ? "." : words[0]))) names.push_back(entry.path().filename().string() + (entry.is_directory() ? "/" : "") + "\n");
  std::sort(names.begin(), names.end());
  return fmt::format("{}", fmt::join(names, ""));
}

std::string cd(Stage& stage, const Words& words) {
  stage.here = words.empty() ? stage.folder : fs::canonical(stage.here / words[0]);
  return {};
}

/// `edit FILE OLD NEW` replaces what must stand there exactly once.
std::string edit(Stage& stage, const Words& words) {
  auto text = existing(stage.here / words.at(0));
  const auto at = text.find(words.at(1));
  if (at == text.npos || text.find(words[1], at + 1) != text.npos) throw std::runtime_error(fmt::format("`{}` does not stand in {} once", words[1], words[0]));
  spit(stage.here / words[0], text.erase(at, words[1].size()).insert(at, words.at(2)));
  return {};
}

std::string append(Stage& stage, const Words& words) {
  spit(stage.here / words.at(0), existing(stage.here / words[0]) + words.at(1));
  return {};
}

std::string write(Stage& stage, const Words& words) {
  spit(stage.here / words.at(0), words.at(1));
  return {};
}

std::string move(Stage& stage, const Words& words) {
  fs::create_directories((stage.here / words.at(1)).parent_path());
  fs::rename(stage.here / words[0], stage.here / words[1]);
  return {};
}

std::string remove(Stage& stage, const Words& words) {
  if (fs::remove_all(stage.here / words.at(0)) == 0) throw std::runtime_error("there is no " + words[0]);
  return {};
}

/// `git …` with what a repository of its own needs, always the same; it says nothing.
std::string git(Stage& stage, const Words& words) {
  auto line = fmt::format("cd '{}' && GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_DATE='2024-05-01T12:00:00Z' GIT_COMMITTER_DATE='2024-05-01T12:00:00Z' git -c init.defaultBranch=main -c user.name=Jana -c user.email=jana@example.org", stage.here.string());
  for (const auto& word : words) line += fmt::format(" '{}'", word);
  if (std::system((line + " >/dev/null 2>&1").c_str()) != 0) throw std::runtime_error("git did not do: " + line);
  return {};
}

const std::map<std::string, std::string (*)(Stage&, const Words&)> commands = {
    {"kpss", kpss}, {"git", git}, {"example", example}, {"fixture", fixture}, {"cat", cat}, {"ls", ls}, {"cd", cd}, {"edit", edit}, {"append", append}, {"write", write}, {"move", move}, {"remove", remove}};

/// What the line `$ …` prints.
std::string perform(const std::string& line, Stage& stage) {
  auto words = words_of(line.substr(2));
  const auto command = commands.find(words.at(0));
  if (command == commands.end()) throw std::runtime_error("no such command: " + line);
  words.erase(words.begin());
  return command->second(stage, words);
}

/// The backticks that a line starts with, if they are a fence.
std::string fence_of(const std::string& line) {
  const auto ticks = line.substr(0, line.find_first_not_of('`'));
  return ticks.size() < 3 ? std::string() : ticks;
}

/// The story as it would read if all that it expects were true.
std::string replay(const std::string& story, const fs::path& folder) {
  Stage stage{folder};
  std::istringstream in(story);
  std::string out, line, fence, file, text;
  while (std::getline(in, line)) {
    if (fence.empty()) {
      fence = fence_of(line);
      const auto info = line.substr(fence.size());
      if (!fence.empty() && info != "console") file = info.substr(info.find(' ') + 1);
      text.clear();
      out += line + "\n";
    } else if (line == fence) {
      if (!file.empty()) spit(stage.here / file, text);
      fence.clear();
      file.clear();
      out += line + "\n";
    } else if (!file.empty()) {
      text += line + "\n";
      out += line + "\n";
    } else if (line.starts_with("$ ")) {
      out += line + "\n" + perform(line, stage);
    }
  }
  if (!fence.empty()) throw std::runtime_error("a fence is not closed");
  return out;
}

}  // namespace

TEST_SUITE_BEGIN("golden");

TEST_CASE("stories") {
  std::vector<fs::path> stories;
  for (const auto& entry : fs::directory_iterator(root / "tests/transcripts")) stories.push_back(entry.path());
  std::sort(stories.begin(), stories.end());
  REQUIRE(stories.size() > 5);
  for (const auto& story : stories) {
    CAPTURE(story.filename().string());
    const TemporaryFolder folder;
    golden(story, replay(slurp(story), folder.path()));
  }
}

TEST_SUITE_END();

TEST_CASE("a story is played, not believed") {
  const TemporaryFolder folder;
  CHECK(replay("Once.\n\n```yaml a.yaml\nx: 1\n```\n\n```console\n$ cat a.yaml\nx: 2\n```\n", folder.path()) == "Once.\n\n```yaml a.yaml\nx: 1\n```\n\n```console\n$ cat a.yaml\nx: 1\n```\n");
  CHECK(replay("````console\n$ write a.md \"```\\n\"\n$ cat a.md\n````\n", folder.path()) == "````console\n$ write a.md \"```\\n\"\n$ cat a.md\n```\n````\n");
  CHECK(replay("```console\n$ kpss --lang en frobnicate\n```\n", folder.path()) != "```console\n$ kpss --lang en frobnicate\n```\n");
  CHECK_THROWS(replay("```console\n$ launch rockets\n```\n", folder.path()));
  CHECK_THROWS(replay("```console\n$ edit a.yaml nothing something\n```\n", folder.path()));
  CHECK(words_of("a \"b c\" d=\"e \\\"f\\\"\" \"\" \"\\x41\\n\"") == Words{"a", "b c", "d=e \"f\"", "", "A\n"});
}

}  // namespace kpss::tests
