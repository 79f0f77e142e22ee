// Renaming by the language server: an id in all files that say it, and the file that bears it.

#include "lsp_support.hpp"

namespace kpss::tests {
namespace {

Json renamed(Editor& editor, const std::string& path, const std::string& piece, const std::string& to) {
  auto params = editor.at(path, piece);
  params["newName"] = to;
  return editor.ask("textDocument/rename", params);
}

std::string refused(const Json& answer) { return answer.contains("error") ? answer["error"]["message"].get<std::string>() : std::string(); }

const std::string measure = "plans/2018-2019/measures/1.1.1.yaml";
const std::string next = "plans/2018-2019/measures/1.1.2.yaml";

/// There and back, on the disk: as clean as before in between, and the same bytes in the end.
void there_and_back(const std::string& path, const std::string& piece, const std::string& id, const std::string& to, const std::string& path_back = {}, const std::string& piece_back = {}) {
  CAPTURE(id);
  Editor editor;
  const auto before = editor.all_files();
  const auto found = editor.findings();
  const auto edit = renamed(editor, path, piece, to);
  REQUIRE(edit.contains("documentChanges"));
  editor.apply(edit);
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", Json::array()}});
  CHECK(editor.all_files() != before);
  CHECK(editor.findings() == found);
  const auto back = renamed(editor, path_back.empty() ? path : path_back, piece_back.empty() ? piece : piece_back, id);
  CAPTURE(back.dump());
  REQUIRE(back.contains("documentChanges"));
  editor.apply(back);
  CHECK(editor.all_files() == before);
}

}  // namespace

TEST_CASE("lsp: renaming there and back leaves the same bytes and nothing to complain of") {
  there_and_back(measure, "responsible: [ms|ss]", "msss", "mestske-stredisko", {}, "responsible: [mestske|-stredisko]");
  there_and_back(measure, "goal: \"1|.1\"", "1.1", "1.9", {}, "goal: \"1|.9\"");
  there_and_back(measure, "lekari, ob|ce]", "obce", "obce-regionu", {}, "lekari, obce|-regionu]");
  there_and_back("plans/2018-2019/monitoring/2018.yaml", "measure: \"1.1|.1\"", "1.1.1", "1.1.77", {}, "measure: \"1.1|.77\"");
  there_and_back("plans/2018-2019/plan.yaml", "replaces: 2015|-2017", "2015-2017", "2015-2017-stary", {}, "replaces: 2015|-2017-stary");
  there_and_back("plans/2015-2017/plan.yaml", "municipality: koj|etin", "kojetin", "mesto", {}, "municipality: me|sto");
  there_and_back(measure, "id: kli|enti", "klienti", "pocet-klientu", {}, "id: poc|et-klientu");
}

TEST_CASE("lsp: the number of a measure goes with the name of its file") {
  Editor editor;
  const auto prepared = editor.ask("textDocument/prepareRename", editor.at(measure, "number: \"1.1|.1\""));
  CHECK(prepared.at("placeholder") == "1.1.1");
  editor.apply(renamed(editor, measure, "number: \"1.1|.1\"", "1.1.66"));
  CHECK(slurp(editor.home / "plans/2018-2019/measures/1.1.66.yaml").starts_with("number: \"1.1.66\"\n"));
  CHECK_FALSE(std::filesystem::exists(editor.home / measure));
}

TEST_CASE("lsp: renaming takes measures named from other plans, sheets of the monitoring and figures in texts along") {
  Editor editor;
  spit(editor.home / "plans/2012-2014/measures/a.yaml", "number: \"a\"\ntitle: Poradna\ncontinues: [2018-2019/1.1.2, \"2018-2019/1.1.3\"]\n");
  spit(editor.home / "plans/2018-2019/reports/2019.md", "Splněno {{measures:status=fulfilled,realizer=msss}} a {{planned:measure=1.1.2,plan=2018-2019}}.\n");
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", Json::array()}});
  editor.apply(renamed(editor, "plans/2012-2014/measures/a.yaml", "2018-2019/1.1|.2", "1.1.88"));
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", Json::array()}});
  CHECK(slurp(editor.home / "plans/2012-2014/measures/a.yaml").find("[2018-2019/1.1.88, \"2018-2019/1.1.3\"]") != std::string::npos);
  editor.apply(renamed(editor, measure, "responsible: [ms|ss]", "stredisko"));
  editor.tell("workspace/didChangeWatchedFiles", {{"changes", Json::array()}});
  CHECK(slurp(editor.home / "plans/2018-2019/reports/2019.md") == "Splněno {{measures:status=fulfilled,realizer=stredisko}} a {{planned:measure=1.1.88,plan=2018-2019}}.\n");
  CHECK(std::filesystem::exists(editor.home / "plans/2018-2019/monitoring/2019/stredisko.yaml"));
  editor.apply(renamed(editor, "plans/2012-2014/measures/a.yaml", "2018-2019/1.1.88, \"2018-2019/1.1|.3", "1.1.99"));
  CHECK(slurp(editor.home / "plans/2012-2014/measures/a.yaml").find("\"2018-2019/1.1.99\"") != std::string::npos);
}

TEST_CASE("lsp: what cannot be renamed is refused with a reason") {
  Editor editor;
  CHECK(refused(renamed(editor, measure, "responsible: [ms|ss]", "Městské středisko")).starts_with("`Městské středisko` nemůže být označením"));
  CHECK(refused(renamed(editor, measure, "responsible: [ms|ss]", "komise")).starts_with("označení `komise` už má"));
  CHECK(refused(renamed(editor, measure, "goal: \"1|.1\"", "1.2")).starts_with("označení `1.2` už má cíl"));
  CHECK(refused(renamed(editor, measure, "kind: main|tain", "x")) == "zde není označení, které by šlo přejmenovat");
  CHECK(refused(editor.ask("textDocument/prepareRename", editor.at(measure, "kind: main|tain"))) == "zde není označení, které by šlo přejmenovat");
  editor.write(next, "title: \"x\n");
  CHECK(refused(renamed(editor, measure, "responsible: [ms|ss]", "stredisko")).starts_with("`" + next + "` teď nelze přečíst"));
  Editor plain("kojetin", Json::object());
  CHECK(refused(renamed(plain, measure, "responsible: [ms|ss]", "stredisko")).starts_with("tento editor neumí přejmenovat soubor"));
  CHECK(renamed(plain, measure, "goal: \"1|.1\"", "1.9").contains("changes"));
}

}  // namespace kpss::tests
