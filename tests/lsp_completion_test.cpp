// What the language server offers where somebody types: keys, codes, ids; above all in files that are broken while they are typed.

#include "lsp_support.hpp"

namespace kpss::tests {
namespace {

const std::string measure = "plans/2018-2019/measures/9.9.9.yaml";
const std::string monitoring = "plans/2018-2019/monitoring/2017.yaml";

}  // namespace

TEST_CASE("lsp: keys of the record that are not written yet, required ones first") {
  Editor editor;
  const auto offered = editor.complete(measure, "number: \"9.9.9\"\n|\n");
  const auto keys = labels(offered);
  REQUIRE(!keys.empty());
  CHECK_FALSE(offers(offered, "number"));
  CHECK(offers(offered, "goal"));
  CHECK(put_in(offered, "title") == "title: ");
  std::string first = "zzzzz", label;
  for (const auto& item : offered["items"])
    if (item["sortText"].get<std::string>() < first) first = item["sortText"].get<std::string>(), label = item["label"].get<std::string>();
  CHECK(label == "title");
  for (const auto& item : offered["items"])
    if (item["label"] == "title") {
      CHECK(item["detail"] == "název (povinné)");
      CHECK(item["documentation"]["value"].get<std::string>().starts_with("Název opatření."));
    }
}

TEST_CASE("lsp: a key is completed in the midst of a file, in block and in brackets") {
  Editor editor;
  CHECK(labels(editor.complete(measure, "number: \"9.9.9\"\nresp|\ntitle: Podpora\n")) == std::vector<std::string>{"responsible"});
  CHECK(put_in(editor.complete(measure, "tit|le: Podpora\n"), "title") == "title");
  CHECK(offers(editor.complete(measure, "schedule: {from: 2018, |}\n"), "to"));
  CHECK_FALSE(offers(editor.complete(measure, "schedule: {from: 2018, |}\n"), "from"));
  CHECK(offers(editor.complete(measure, "budget:\n  - {year: 2018, so|\ntitle: Podpora\n"), "source"));
  CHECK(offers(editor.complete(measure, "budget:\n  - year: 2018\n    |\n"), "source"));
  CHECK(offers(editor.complete(measure, "budget:\n  - |\n"), "year"));
  CHECK(offers(editor.complete(measure, "schedule:\n  |\ntitle: Podpora\n"), "words"));
}

TEST_CASE("lsp: an empty line below a key is indented, and an item gets its dash") {
  Editor editor;
  CHECK(put_in(editor.complete(measure, "responsible:\n  |\n"), "msss") == "- msss");
  CHECK(put_in(editor.complete(measure, "responsible:\n  - komise\n  |\n"), "msss") == "- msss");
  CHECK(put_in(editor.complete(measure, "responsible:\n  - |\n"), "msss") == "msss");
  CHECK(put_in(editor.complete(measure, "responsible: |\n"), "msss") == "[msss]");
  CHECK(put_in(editor.complete(measure, "responsible:|\n"), "msss") == " [msss]");
  CHECK(put_in(editor.complete(measure, "budget:\n  |\n"), "year") == "- year: ");
}

TEST_CASE("lsp: codes with their labels, also found by them") {
  Editor editor;
  const auto statuses = editor.complete(monitoring, "records:\n  - measure: \"1.1.1\"\n    status: |\n");
  CHECK(offers(statuses, "fulfilled"));
  CHECK(statuses.at("items").at(0).at("detail") == "splněno");
  CHECK(offers(editor.complete(monitoring, "records:\n  - measure: \"1.1.1\"\n    status: spln|\n"), "fulfilled"));
  CHECK_FALSE(offers(editor.complete(monitoring, "records:\n  - measure: \"1.1.1\"\n    status: spln|\n"), "postponed"));
  CHECK(offers(editor.complete(measure, "target_groups: [sen|\n"), "seniori"));
  CHECK(put_in(editor.complete(measure, "services:\n  - {type: |}\n"), "40") == "\"40\"");
  CHECK(offers(editor.complete("kpss.yaml", "kpss: 1\nlanguage: |\n"), "cs"));
  CHECK(labels(editor.complete("plans/2018-2019/plan.yaml", "approved_by_each_municipality: |\n")) == std::vector<std::string>{"true", "false"});
}

TEST_CASE("lsp: ids of what a reference may mean, in quotes where a number would be read") {
  Editor editor;
  const auto goals = editor.complete(measure, "number: \"9.9.9\"\ngoal: |\n");
  CHECK(put_in(goals, "1.1") == "\"1.1\"");
  CHECK(put_in(editor.complete(measure, "goal: \"1.|\"\n"), "1.1") == "\"1.1\"");
  CHECK(put_in(editor.complete(measure, "goal: '1.|\n"), "1.1") == "'1.1'");
  CHECK(offers(editor.complete(measure, "municipalities: [|]\n"), "kojetin"));
  CHECK(offers(editor.complete(monitoring, "records:\n  - measure: |\n"), "1.1.1"));
  CHECK(offers(editor.complete(monitoring, "records:\n  - measure: \"1.1.1\"\n    indicators: {|}\n"), "klienti"));
  CHECK(offers(editor.complete("plans/2012-2014/measures/1.yaml", "continues: [|\n"), "2018-2019/1.1.1"));
  CHECK_FALSE(offers(editor.complete("plans/2012-2014/measures/1.yaml", "goal: |\n"), "1.1"));
  CHECK(offers(editor.complete("kpss.yaml", "kpss: 1\nstyle:\n  logo: att|\n"), "attachments/znak.svg"));
}

TEST_CASE("lsp: a file with broken lines elsewhere is completed nevertheless") {
  Editor editor;
  CHECK(offers(editor.complete(measure, "number: \"9.9.9\ntitle Podpora\nrisks: [a, b\nres|\n"), "responsible"));
  CHECK(offers(editor.complete(measure, "number: \"9.9.9\"\n  goal: x\nres|\ntitle: \"x\n"), "responsible"));
  CHECK(offers(editor.complete(measure, "|"), "number"));
}

TEST_CASE("lsp: nothing is offered in texts and remarks") {
  Editor editor;
  CHECK(labels(editor.complete(measure, "title: Podpora se|\n")).empty());
  CHECK(labels(editor.complete(measure, "title: Podpora  # a to|\n")).empty());
  CHECK(labels(editor.complete(measure, "description: >-\n  Text o\n  st|\n")).empty());
}

TEST_CASE("lsp: snippets where the client knows them") {
  auto able = Editor::modern();
  able["textDocument"]["completion"]["completionItem"] = {{"snippetSupport", true}, {"insertTextModeSupport", {{"valueSet", {1, 2}}}}};
  Editor editor("kojetin", able);
  const auto keys = editor.complete(measure, "number: \"9.9.9\"\n|\n");
  CHECK(put_in(keys, "budget") == "budget:\n  - $0");
  CHECK(put_in(keys, "responsible") == "responsible: [$0]");
  CHECK(put_in(keys, "kind").starts_with("kind: ${1|maintain,improve,"));
  CHECK(put_in(keys, "title") == "title: $0");
}

TEST_CASE("lsp: what is typed at every place of every file of the example never breaks the server") {
  Editor editor;
  for (const auto* path : {"kpss.yaml", "plans/2018-2019/plan.yaml", "plans/2018-2019/monitoring/2018.yaml", "catalogue.yaml"}) {
    const auto bytes = slurp(editor.home / path).substr(0, 4000);
    editor.open(path, bytes);
    const editor::Lines lines(bytes, editor::Units::utf16);
    for (std::size_t at = 0; at < bytes.size(); at += 53) {
      const Json params = {{"textDocument", {{"uri", editor.uri(path)}}}, {"position", lines.json(at)}};
      CHECK_FALSE(editor.ask("textDocument/completion", params).contains("error"));
      CHECK_FALSE(editor.ask("textDocument/hover", params).contains("error"));
    }
  }
}

}  // namespace kpss::tests
