// Hover, definitions, references and symbols of the language server.

#include "lsp_support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

const std::string measure = "plans/2018-2019/measures/1.1.1.yaml";

std::string hovered(Editor& editor, const std::string& path, const std::string& piece) {
  const auto answer = editor.ask("textDocument/hover", editor.at(path, piece));
  return answer.is_null() ? std::string() : answer.at("contents").at("value").get<std::string>();
}

std::vector<std::string> places(const Editor& editor, const Json& locations) {
  std::vector<std::string> places;
  for (const auto& one : locations) {
    const auto file = editor::path_of_uri(one["uri"].get<std::string>());
    places.push_back(fmt::format("{}:{}", file->lexically_relative(editor.home).generic_string(), one["range"]["start"]["line"].get<int>() + 1));
  }
  std::sort(places.begin(), places.end());
  return places;
}

}  // namespace

TEST_CASE("lsp: hover tells a key, a code, and where a name leads") {
  Editor editor;
  editor.open(measure);
  CHECK(hovered(editor, measure, "\ntit|le: ") == "**název** · `title` · povinné\n\nNázev opatření.\n\nHodnota: text");
  CHECK(hovered(editor, measure, "kind: main|tain").starts_with("**udržení** · `maintain`\n\n---\n\n**druh opatření** · `kind`"));
  CHECK(hovered(editor, measure, "source: sta|te").find("státní rozpočet") != std::string::npos);
  const auto goal = hovered(editor, measure, "goal: \"1.|1\"");
  CHECK(goal.find("cíl `1.1`") != std::string::npos);
  CHECK(goal.find("plans/2018-2019/plan.yaml](file:///") != std::string::npos);
  CHECK(hovered(editor, measure, "[sen|iori,").starts_with("**"));
  const auto record = hovered(editor, "plans/2018-2019/monitoring/2018.yaml", "measure: \"1.1|.1\"");
  CHECK(record.find("Udržení pečovatelské služby") != std::string::npos);
  CHECK(record.find("\n\n2019: ") != std::string::npos);
  CHECK(hovered(editor, measure, "Pečov|atelská služba podle").find("**popis** · `description`") != std::string::npos);
}

TEST_CASE("lsp: hover speaks the language of the repository, else of the editor") {
  Editor editor;
  editor.write("kpss.yaml", replaced(slurp(editor.home / "kpss.yaml"), "language: cs", "language: en"));
  CHECK(hovered(editor, measure, "\ntit|le: ").starts_with("**title** · `title` · required"));
}

TEST_CASE("lsp: definitions lead to the record or to its line") {
  Editor editor;
  editor.open(measure);
  const auto leads = [&](const std::string& path, const std::string& piece) { return places(editor, editor.ask("textDocument/definition", editor.at(path, piece))); };
  const auto line_of = [&](const std::string& path, const std::string& piece) {
    const auto bytes = slurp(editor.home / path);
    REQUIRE(bytes.find(piece) != bytes.npos);
    return fmt::format("{}:{}", path, std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.find(piece)), '\n') + 1);
  };
  CHECK(leads(measure, "responsible: [ms|ss]") == std::vector{line_of("organizations/msss.yaml", "name: ")});
  CHECK(leads(measure, "goal: \"1|.1\"") == std::vector{line_of("plans/2018-2019/plan.yaml", "\"1.1\"")});
  CHECK(leads(measure, "lekari, ob|ce]") == std::vector{line_of("plans/2018-2019/plan.yaml", "id: obce")});
  CHECK(leads("plans/2018-2019/plan.yaml", "replaces: 2015|-2017") == std::vector{line_of("plans/2015-2017/plan.yaml", "title: ")});
  CHECK(leads("plans/2015-2017/plan.yaml", "municipality: koj|etin") == std::vector{line_of("kpss.yaml", "id: kojetin")});
  CHECK(leads(measure, "title: Udr|žení").empty());
}

TEST_CASE("lsp: references find all that name a record, from its file too") {
  Editor editor;
  auto params = editor.at("plans/2018-2019/monitoring/2018.yaml", "measure: \"1.1|.1\"");
  params["context"] = {{"includeDeclaration", false}};
  const auto without = places(editor, editor.ask("textDocument/references", params));
  params["context"] = {{"includeDeclaration", true}};
  const auto with = places(editor, editor.ask("textDocument/references", params));
  CHECK(without.size() >= 2);
  CHECK(with.size() == without.size() + 1);
  auto from_file = editor.at(measure, "description|: >-");
  CHECK(places(editor, editor.ask("textDocument/references", from_file)) == without);
}

TEST_CASE("lsp: symbols are a tree of records, or flat for editors that know no trees") {
  Editor editor;
  const auto tree = editor.ask("textDocument/documentSymbol", {{"textDocument", {{"uri", editor.uri("plans/2018-2019/plan.yaml")}}}});
  const auto priorities = std::find_if(tree.begin(), tree.end(), [](const Json& one) { return one.at("name") == "priority"; });
  REQUIRE(priorities != tree.end());
  CHECK(priorities->at("children").at(0).at("name").get<std::string>().starts_with("1 "));
  CHECK(priorities->at("children").at(0).at("children").at(0).at("children").at(0).at("name").get<std::string>().starts_with("1.1 "));
  Editor plain("kojetin", Json::object());
  const auto flat = plain.ask("textDocument/documentSymbol", {{"textDocument", {{"uri", plain.uri("plans/2018-2019/plan.yaml")}}}});
  CHECK(flat.size() > tree.size());
  CHECK(flat.at(0).contains("location"));
  const auto found = editor.ask("workspace/symbol", {{"query", "pečovatelské"}});
  CHECK(found.size() >= 1);
}

}  // namespace kpss::tests
