// Loading a folder: the same findings with any number of threads, and no way for one file to spoil another.

#include "repository/repository.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <chrono>

#include "diagnostics/finding.hpp"
#include "rules/rules.hpp"
#include "support.hpp"
#include "yaml/reader.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;

/// "path:line:column rule" on a line each, and the message where it is asked for.
std::string lines_of(const Findings& findings, bool messages = false) {
  std::string lines;
  for (const auto& finding : findings) {
    const auto [line, column] = finding.at.source->position(finding.at.begin);
    lines += fmt::format("{}:{}:{} {}", finding.at.source->path(), line, column, finding.rule->name);
    if (messages) lines += ": " + finding.message.cs + " / " + finding.message.en + " / " + finding.help.cs;
    if (messages)
      for (const auto& note : finding.notes) lines += fmt::format(" / {}", note.at.begin);
    lines += '\n';
  }
  return lines;
}

struct Checked {
  Repository repository;
  Findings findings;
};

Checked checked(std::vector<Input> inputs, unsigned threads = 0) {
  Checked out;
  out.repository = load(std::move(inputs), out.findings, threads);
  check(out.repository, out.findings);
  sort(out.findings);
  return out;
}

/// A folder with the smallest repository in it.
class Folder {
 public:
  Folder() { fs::copy(root / "examples/minimal", path(), fs::copy_options::recursive); }

  const fs::path& path() const { return folder_.path(); }
  void write(const std::string& name, std::string_view text) const { spit(path() / name, text); }
  void link(const std::string& name, const fs::path& target) const {
    fs::create_directories((path() / name).parent_path());
    fs::create_symlink(target, path() / name);
  }
  std::string lines(bool messages = false) const { return lines_of(checked(discover(path())).findings, messages); }

 private:
  TemporaryFolder folder_;
};

std::string group(const std::string& more = "") { return "name: Skupina\nkind: working\n" + more; }

/// Two hundred files of all kinds; every seventh has a mistake, of form, of meaning or of YAML.
std::vector<Input> many_files() {
  std::vector<Input> inputs{{"kpss.yaml", {}, "kpss: 1\nname: Obec\nterritory: Obec\n"},
                            {"plans/p/plan.yaml", {}, "title: Plán\nkind: action\nperiod: {from: 2024-01-01, to: 2024-12-31}\ngoals: [{number: \"1\", title: Cíl}]\n"}};
  const std::vector<std::string> mistakes = {"responsible: [nikdo]\n", "goal: \"1\"\n", "budget: [{year: 2030, source: region, amount: 1}]\n", "note: \"\n", "kind: nic\n", "titel: x\n", "target_groups: [lide]\n"};
  std::string records = "records:\n";
  for (int i = 0; i < 150; ++i) {
    const auto number = i % 10 == 9 ? 1 : i;
    inputs.push_back({fmt::format("plans/p/measures/{}.yaml", i), {}, fmt::format("number: \"{}\"\ntitle: Opatření\ngoal: \"1\"\n{}", number, i % 7 == 3 ? mistakes[static_cast<std::size_t>(i / 7) % mistakes.size()] : "")});
    if (i % 3 != 0) records += fmt::format("  - {{measure: \"{}\", status: {}}}\n", i, i % 2 ? "partly" : "fulfilled");
  }
  inputs.push_back({"plans/p/monitoring/2024.yaml", {}, records});
  for (int i = 0; i < 50; ++i) inputs.push_back({fmt::format("groups/g{}.yaml", i), {}, group(i % 7 == 0 ? "established: 30. 2. 2024\n" : "")});
  return inputs;
}

}  // namespace

TEST_CASE("repository: the findings and their order do not depend on threads") {
  const auto once = checked(many_files(), 1);
  CHECK(once.findings.size() > 50);
  CHECK(once.repository.file_count() == many_files().size());
  const auto expected = lines_of(once.findings, true);
  for (const unsigned threads : {0U, 1U, 2U, 7U}) {
    CAPTURE(threads);
    const auto again = checked(many_files(), threads);
    CHECK(lines_of(again.findings, true) == expected);
    CHECK(again.repository.paths() == once.repository.paths());
    CHECK(again.repository.all<Measure>().size() == once.repository.all<Measure>().size());
  }
  auto reversed = many_files();
  std::reverse(reversed.begin(), reversed.end());
  CHECK(lines_of(checked(std::move(reversed), 2).findings, true) == expected);
}

TEST_CASE("repository: measures and files come in natural order") {
  const auto all = checked(many_files(), 2);
  std::vector<std::string> ids;
  for (const auto& measure : all.repository.all<Measure>()) ids.emplace_back(id_of(measure));
  const auto place = [&](std::string_view id) { return std::find(ids.begin(), ids.end(), id) - ids.begin(); };
  CHECK(place("2") < place("10"));
  CHECK(place("10") < place("100"));
}

TEST_CASE("repository: a broken file hides no other and what refers to it is not wrong for that") {
  const Folder folder;
  folder.write("groups/a.yaml", "name: [\n");
  folder.write("groups/b.yaml", group("members: [{function: starosta, side: nobody}]\n"));
  folder.write("plans/2024-2026/measures/1.1.2.yaml", "number: \"1.1.2\"\ntitle: Pomoc\ngoal: \"1.1\"\nresponsible: [a, b, c]\n");
  CHECK(folder.lines() ==
        "groups/a.yaml:1:7 broken-yaml\n"
        "groups/b.yaml:3:38 unknown-code\n"
        "plans/2024-2026/measures/1.1.2.yaml:4:21 unknown-reference\n");
  folder.write("plans/2024-2026/plan.yaml", "title: \"\n");
  CHECK(folder.lines() ==
        "groups/a.yaml:1:7 broken-yaml\n"
        "groups/b.yaml:3:38 unknown-code\n"
        "plans/2024-2026/plan.yaml:1:8 broken-yaml\n");
}

TEST_CASE("repository: files in no place of a record") {
  const Folder folder;
  folder.write("groups/a.yml", group());
  folder.write("notes.yaml", "a: 1\n");
  folder.write("plans/2024-2026/measures/deeper/1.yaml", "a: 1\n");
  folder.write("attachments/x.yaml", ": [\n");
  folder.write(".github/workflows/x.yaml", ": [\n");
  folder.write("groups/read.txt", "a");
  CHECK(folder.lines() ==
        "groups/a.yml:1:1 misplaced-file\n"
        "notes.yaml:1:1 misplaced-file\n"
        "plans/2024-2026/measures/deeper/1.yaml:1:1 misplaced-file\n");
}

TEST_CASE("repository: links") {
  const Folder folder;
  const TemporaryFolder elsewhere;
  spit(elsewhere.path() / "secret.yaml", group());
  folder.write("groups/a.yaml", group());
  folder.link("groups/b.yaml", "a.yaml");
  CHECK(folder.lines().empty());
  folder.link("groups/circle.yaml", "circle.yaml");
  folder.link("groups/gone.yaml", "nothing.yaml");
  folder.link("groups/out.yaml", elsewhere.path() / "secret.yaml");
  folder.link("groups/readme.txt", root / "CMakeLists.txt");
  folder.link("plans/again", "..");
  folder.link("organizations", elsewhere.path());
  CHECK(folder.lines() ==
        "groups/circle.yaml:1:1 unreadable-file\n"
        "groups/gone.yaml:1:1 unreadable-file\n"
        "groups/out.yaml:1:1 unreadable-file\n"
        "organizations:1:1 unreadable-file\n"
        "plans/again:1:1 unreadable-file\n");
  const auto all = folder.lines(true);
  CHECK(all.find("odkaz nikam nevede, nebo vede v kruhu") != std::string::npos);
  CHECK(all.find("vede mimo úložiště") != std::string::npos);
  CHECK(all.find("na složku se nesleduje") != std::string::npos);
}

TEST_CASE("repository: what is no file, or cannot be read") {
  const Folder folder;
  fs::create_directories(folder.path() / "groups");
  REQUIRE(mkfifo((folder.path() / "groups/pipe.yaml").c_str(), 0600) == 0);
  CHECK(folder.lines() == "groups/pipe.yaml:1:1 unreadable-file\n");
  // A folder that took the place of a file after it was found.
  for (const auto* name : {"folder.yaml", "gone.yaml"}) {
    if (name[0] == 'f') fs::create_directories(folder.path() / "groups/folder.yaml");
    const auto all = checked({{"groups/folder.yaml", folder.path() / "groups" / name}});
    CHECK(lines_of(all.findings) == "groups/folder.yaml:1:1 unreadable-file\n");
    CHECK(all.repository.unreadable("group", "folder"));
  }
  if (geteuid() == 0) return;  // Nothing is forbidden to root.
  folder.write("groups/secret.yaml", group());
  fs::permissions(folder.path() / "groups/secret.yaml", fs::perms::none);
  CHECK(folder.lines() ==
        "groups/pipe.yaml:1:1 unreadable-file\n"
        "groups/secret.yaml:1:1 unreadable-file\n");
}

TEST_CASE("repository: a file that is too large is not read to its end") {
  const Folder folder;
  folder.write("groups/a.yaml", group());
  folder.write("groups/full.yaml", group("# " + std::string(yaml::largest_file - group().size() - 3, 'x') + "\n"));
  CHECK(fs::file_size(folder.path() / "groups/full.yaml") == yaml::largest_file);
  CHECK(folder.lines().empty());
  fs::resize_file(folder.path() / "groups/a.yaml", 100'000'000);
  const auto start = std::chrono::steady_clock::now();
  CHECK(folder.lines() == "groups/a.yaml:1:1 too-large\n");
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(2));
}

TEST_CASE("repository: a folder without anything, and the root above a folder") {
  const TemporaryFolder empty;
  CHECK(discover(empty.path()).empty());
  CHECK(discover(empty.path() / "nothing").size() == 1);
  CHECK(lines_of(checked(discover(empty.path() / "nothing")).findings) == ".:1:1 unreadable-file\n");
  const Folder folder;
  CHECK(find_root(folder.path() / "plans/2024-2026/measures") == folder.path());
  CHECK(find_root(folder.path()) == folder.path());
}

}  // namespace kpss::tests
