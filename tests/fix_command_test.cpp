// kpss fix on files of a disk: patches that git and patch take, files that are locked, folders to stand in.

#include <sys/stat.h>

#include <map>
#include <sstream>

#include "cli/cli.hpp"
#include "support.hpp"
#include "text/unified_diff.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

constexpr auto card = "plans/2024-2026/measures/1.1.1.yaml";

struct Outcome {
  cli::Exit exit;
  std::string out, err;
};

struct Stage : TemporaryFolder {
  Stage() { fs::copy(root / "examples/minimal", path(), fs::copy_options::recursive); }

  Outcome fix(std::vector<std::string> arguments, const std::string& inside = ".") const {
    std::istringstream in;
    std::ostringstream out, err;
    cli::World world{in, out, err, fs::canonical(path() / inside), [](const std::string&) { return std::optional<std::string>(); }};
    arguments.insert(arguments.begin(), {"--lang", "en", "fix"});
    const auto exit = cli::run(arguments, world);
    return {exit, out.str(), err.str()};
  }
  bool shell(const std::string& line, const std::string& inside = ".") const { return std::system(fmt::format("cd '{}' && {} >/dev/null 2>&1", (path() / inside).string(), line).c_str()) == 0; }
};

const std::string spoilt = "goal: \"1.1\"\r\n\r\n# č\r\nnumber: \"1.1.1\"  \r\ntitle: Pomoc";
const std::string sound = "# č\nnumber: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\n";

/// Applies a patch to one file by a program, and gives what comes out.
std::string patched(const std::string& program, const std::string& before, const std::string& after) {
  const TemporaryFolder folder;
  spit(folder.path() / "a b.yaml", before);
  spit(folder.path() / "x.patch", unified_diff("a b.yaml", before, after));
  const bool applied = std::system(fmt::format("cd '{}' && {} >/dev/null 2>&1", folder.path().string(), program).c_str()) == 0;
  return applied ? slurp(folder.path() / "a b.yaml") : "(refused)";
}

}  // namespace

TEST_CASE("fix: a patch says exactly what changes") {
  CHECK(unified_diff("a.yaml", "a\n", "a\n") == "");
  CHECK(unified_diff("a.yaml", "a\nb\nc\n", "a\nB\nc\n") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n");
  CHECK(unified_diff("a.yaml", "a", "a\n") == "--- a/a.yaml\n+++ b/a.yaml\n@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n");
  CHECK(unified_diff("a \"b\".yaml", "", "a\n") == "--- \"a/a \\\"b\\\".yaml\"\n+++ \"b/a \\\"b\\\".yaml\"\n@@ -0,0 +1,1 @@\n+a\n");
  const std::string long_text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n";
  auto other = long_text;
  other.replace(other.find("5\n"), 2, "").replace(other.find("17"), 2, "sedmnáct\nnavíc");
  CHECK(unified_diff("a", long_text, other) == "--- a/a\n+++ b/a\n@@ -2,7 +2,6 @@\n 2\n 3\n 4\n-5\n 6\n 7\n 8\n@@ -14,7 +13,8 @@\n 14\n 15\n 16\n-17\n+sedmnáct\n+navíc\n 18\n 19\n 20\n");
}

TEST_CASE("fix: git apply and patch take it") {
  const std::string texts[] = {spoilt, sound, "a\n", "a", "a\r\nb", "a\r\nb\r\n", "ž\xE8\n", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "0\n1\n2\n3\n4\n5\n6\n7\n8", "x\n\n\ny \n"};
  for (const auto* program : {"git apply --whitespace=nowarn x.patch", "patch --binary -p1 < x.patch"})
    for (const auto& before : texts)
      for (const auto& after : texts) {
        if (before == after) continue;
        CAPTURE(program);
        CAPTURE(before);
        CHECK(patched(program, before, after) == after);
      }
}

TEST_CASE("fix: the patch of a repository does what the command does") {
  for (const auto* inside : {".", "..", "plans"}) {
    CAPTURE(inside);
    const Stage stage;
    const auto name = stage.path().filename().string();
    spit(stage.path() / card, spoilt);
    spit(stage.path() / "kpss.yaml", "\xEF\xBB\xBF" + slurp(stage.path() / "kpss.yaml"));
    const std::vector<std::string> from_above = {"--diff", "-C", name};
    const auto shown = stage.fix(std::string(inside) == ".." ? from_above : std::vector<std::string>{"--diff"}, inside);
    CHECK(shown.exit == cli::Exit::findings);
    CHECK(slurp(stage.path() / card) == spoilt);
    spit(stage.path() / "x.patch", shown.out);
    const std::string applied = std::string(inside) == ".." ? "git apply --whitespace=nowarn " + name + "/x.patch" : "git apply --whitespace=nowarn x.patch";
    CHECK(stage.shell(applied, std::string(inside) == "plans" ? "." : inside));
    CHECK(slurp(stage.path() / card) == sound);
    CHECK(stage.fix({"--diff"}).exit == cli::Exit::fine);
  }
}

TEST_CASE("fix: nothing is half written") {
  const Stage stage;
  spit(stage.path() / card, spoilt);
  const auto manifest = slurp(stage.path() / "kpss.yaml") + "# konec \n";
  spit(stage.path() / "kpss.yaml", manifest);
  chmod((stage.path() / card).c_str(), 0444);
  const auto outcome = stage.fix({"--allow-dirty"});
  CHECK(outcome.exit == cli::Exit::failure);
  CHECK(outcome.err.find("`plans/2024-2026/measures/1.1.1.yaml` is read-only") != std::string::npos);
  CHECK(slurp(stage.path() / "kpss.yaml") == manifest);
  CHECK(slurp(stage.path() / card) == spoilt);
  const auto other = stage.fix({"--allow-dirty", "kpss.yaml"});
  CHECK(other.exit == cli::Exit::fine);
  CHECK(other.out == "kpss.yaml: 1 finding cured (trailing-blanks)\n");
  CHECK(slurp(stage.path() / card) == spoilt);
}

TEST_CASE("fix: only the files that change have to be in git") {
  const Stage stage;
  spit(stage.path() / card, spoilt);
  CHECK(stage.fix({}).exit == cli::Exit::usage);
  REQUIRE(stage.shell("git init && git add plans/2024-2026/measures && git -c user.name=J -c user.email=j@example.org commit -m start"));
  CHECK(stage.fix({}).exit == cli::Exit::fine);
  CHECK(slurp(stage.path() / card) == sound);
  // What is staged is not yet committed.
  spit(stage.path() / card, sound + "note: Ž. \n");
  REQUIRE(stage.shell("git add ."));
  const auto staged = stage.fix({});
  CHECK(staged.exit == cli::Exit::usage);
  CHECK(staged.err.find("git does not know the changes in `plans/2024-2026/measures/1.1.1.yaml`") != std::string::npos);
  // What git ignores it does not know either.
  REQUIRE(stage.shell("git reset && echo '*.yaml' > .gitignore && git rm --cached -r -f . && git -c user.name=J -c user.email=j@example.org commit -m ignored"));
  CHECK(stage.fix({}).exit == cli::Exit::usage);
  CHECK(stage.fix({"--allow-dirty"}).exit == cli::Exit::fine);
}

TEST_CASE("fix: what leads out of the repository is never written") {
  const Stage stage;
  const TemporaryFolder outside;
  spit(outside.path() / "a.yaml", "name: Skupina \nkind: working\n");
  fs::create_directories(stage.path() / "groups");
  fs::create_symlink(outside.path() / "a.yaml", stage.path() / "groups/a.yaml");
  CHECK(stage.fix({"--allow-dirty"}).exit == cli::Exit::findings);
  CHECK(slurp(outside.path() / "a.yaml") == "name: Skupina \nkind: working\n");
  CHECK(fs::is_symlink(stage.path() / "groups/a.yaml"));
}

}  // namespace kpss::tests
