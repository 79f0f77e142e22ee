// Surveys, analyses and schedules: nothing that is held back is printed anywhere, columns and quarters are where they belong.

#include <doctest/doctest.h>

#include <algorithm>

#include "documents/analysis.hpp"
#include "documents/markdown.hpp"
#include "documents/schedule.hpp"
#include "documents/survey.hpp"
#include "support.hpp"

namespace kpss::tests {
namespace {

Repository repository_of(const std::string& path, const std::string& text) {
  std::vector<Input> inputs;
  for (const auto& [name, bytes] : {std::pair<std::string, std::string>{"kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\n"}, {path, text}}) {
    Input input{name};
    input.bytes = bytes;
    inputs.push_back(std::move(input));
  }
  Findings findings;
  auto repository = load(std::move(inputs), findings);
  for (const auto& finding : findings) FAIL_CHECK(finding.rule->name, ": ", finding.message.en);
  return repository;
}

/// All that is printed, in the picture of a chart too.
std::string all_text(const Document& document) {
  auto text = plain_markdown(document) + pandoc_markdown(document);
  for (const auto& block : document.blocks)
    if (const auto* figure = std::get_if<Figure>(&block.form)) text += figure->svg + figure->alternative + figure->text;
  return text;
}

Document survey_for(Audience audience, const std::string& answers, const std::string& more = "asked: 500\nreturned: 137\n") {
  const auto repository = repository_of("surveys/s.yaml", "title: S\nkind: questionnaire\nrespondents: lidé\n" + more + "questions: [{text: Otázka, answers: [" + answers + "]}]\n");
  return survey_results({repository, repository.all<Survey>().front(), Language::cs, {2018, 6, 1}, audience});
}

bool has(const std::string& text, std::string_view what) { return text.find(what) != text.npos; }

}  // namespace

TEST_CASE("a small count, and the one that would give it away, stand nowhere in what the public gets") {
  const std::string answers = "{text: první, count: 92}, {text: druhá, count: 41}, {text: třetí, count: 4}";
  const auto document = survey_for(Audience::public_, answers);
  const auto text = all_text(document);
  CHECK(has(text, "92"));
  CHECK(has(text, "67,2\u00a0%"));
  CHECK(has(text, "neuvedeno"));
  for (const auto* hidden : {"41", "29,9", "2,9\u00a0%", "| 4 ", ">4<"}) CHECK_FALSE(has(text, hidden));
  CHECK(document.left_out.size() == 1);
  const auto internal = all_text(survey_for(Audience::internal, answers));
  for (const auto* shown : {"41", "29,9\u00a0%", "2,9\u00a0%"}) CHECK(has(internal, shown));
  CHECK_FALSE(has(internal, "neuvedeno"));
}

TEST_CASE("who gave no answer is counted, and held back only where it tells how few did answer") {
  CHECK(has(all_text(survey_for(Audience::public_, "{text: ano, count: 92}, {text: ne, count: 30}")), "bez odpovědi"));
  const auto one_silent = all_text(survey_for(Audience::public_, "{text: ano, count: 92}, {text: ne, count: 44}"));
  CHECK(has(one_silent, "bez odpovědi"));
  CHECK(has(one_silent, "44"));
  CHECK_FALSE(has(one_silent, "neuvedeno"));
  CHECK_FALSE(has(all_text(survey_for(Audience::public_, "{text: ano, count: 93}, {text: ne, count: 44}")), "bez odpovědi"));
  CHECK_FALSE(has(all_text(survey_for(Audience::public_, "{text: ano, count: 3}")), "134"));
}

TEST_CASE("of a survey that fewer than five answered no count is printed") {
  const auto text = all_text(survey_for(Audience::public_, "{text: ano, count: 3}, {text: ne, count: 1}", "asked: 9\nreturned: 4\n"));
  CHECK(has(text, "méně než 5"));
  CHECK_FALSE(has(text, "44,4"));
  CHECK_FALSE(has(text, "neuvedeno"));
  CHECK_FALSE(has(text, "Počty odpovědí na otázku"));
  CHECK(has(all_text(survey_for(Audience::internal, "{text: ano, count: 3}, {text: ne, count: 1}", "asked: 9\nreturned: 4\n")), "44,4\u00a0%"));
}

TEST_CASE("numbers stand to the right, large ones in groups, years and codes as they are") {
  const auto repository = repository_of("analyses/a.yaml", "title: A\nkind: other\ntables: [{title: T, columns: [Obec, Rok, Obyvatel, PSČ, Podíl, Pozn.], rows: [[X, \"2017\", \"27865\", \"75002\", \"17,6 %\", ano], [Z, \"2018\", \"4912\", \"75131\", \"-2\", –]]}]\n");
  const auto document = analysis_document({repository, repository.all<Analysis>().front(), Language::cs, {2018, 6, 1}});
  const Table* table = nullptr;
  for (const auto& block : document.blocks)
    if (const auto* found = std::get_if<Table>(&block.form)) table = found;
  REQUIRE(table);
  std::string alignment;
  for (const auto& column : table->columns) alignment += column.align == Align::right ? 'r' : 'l';
  CHECK(alignment == "lrrlrl");
  const auto text = plain_markdown(document);
  CHECK(has(text, "27\u00a0865"));
  CHECK(has(text, "4\u00a0912"));
  CHECK(has(text, "2017"));
  CHECK(has(text, "75002"));
}

TEST_CASE("a year's activities stand in the quarter where they begin, those without a day behind them") {
  const auto repository = repository_of("processes/2018.yaml", "title: Plán činnosti\nkind: activity-plan\nfrom: 2018\nto: 2018\nactivities: [{title: Kdykoli}, {title: Dlouhá, from: 2018-02, to: 2018-11}, {title: Uzávěrka, to: 2018-09-30}, {title: Leden, from: 2018-01, to: 2018-01}]\n");
  const auto whole = plain_markdown(process_schedule({repository, repository.all<Process>().front(), Language::cs, {2018, 6, 1}}));
  const auto text = whole.substr(std::min(whole.find("### I. čtvrtletí 2018"), whole.size()));  // The chart stands before.
  const auto at = [&](std::string_view what) {
    INFO(what);
    REQUIRE(has(text, what));
    return text.find(what);
  };
  CHECK(at("I. čtvrtletí 2018") < at("Leden"));
  CHECK(at("Leden") < at("Dlouhá"));
  CHECK(at("Dlouhá") < at("III. čtvrtletí 2018"));
  CHECK(at("III. čtvrtletí 2018") < at("Uzávěrka"));
  CHECK(at("Uzávěrka") < at("Bez termínu"));
  CHECK_FALSE(has(text, "IV. čtvrtletí"));
}

}  // namespace kpss::tests
