#include "statistics/explanation.hpp"

#include <algorithm>

#include "text/json.hpp"
#include "text/utf8.hpp"

namespace kpss {
namespace {

std::string place(const Evidence& evidence, const Viewpoint& from) {
  if (!evidence.at.source) return {};
  return fmt::format("{}:{}", from.path(evidence.at.source->path()), evidence.at.source->position(evidence.at.begin).line);
}

std::string padded(const std::string& text, std::size_t width) { return text + std::string(width - std::min(width, utf8::width(text)), ' '); }

void add(std::string& out, std::string_view title, const std::vector<Evidence>& records, const Viewpoint& from) {
  if (records.empty()) return;
  std::size_t places = 0, names = 0;
  for (const auto& record : records) {
    places = std::max(places, utf8::width(place(record, from)));
    names = std::max(names, utf8::width(utf8::visible(record.what)));
  }
  out += fmt::format("\n{} ({}):\n", title, records.size());
  for (const auto& record : records) {
    auto line = fmt::format("  {}  {}  {}", padded(place(record, from), places), padded(utf8::visible(record.what), names), utf8::visible(record.value));
    while (line.ends_with(' ')) line.pop_back();
    out += line + "\n";
  }
}

void add(JsonWriter& json, std::string_view key, const std::vector<Evidence>& records, const Viewpoint& from) {
  json.key(key).begin_array();
  for (const auto& record : records) {
    json.begin_object().member("what", record.what).member("value", record.value);
    if (record.at.source) {
      json.member("path", from.path(record.at.source->path()));
      json.member("line", static_cast<std::int64_t>(record.at.source->position(record.at.begin).line));
    }
    json.end();
  }
  json.end();
}

}  // namespace

std::string explanation_as_text(const Explanation& explanation, Language language, const Viewpoint& from) {
  const auto word = [&](Phrase phrase) { return phrase.in(language); };
  auto out = fmt::format("{} = {}\n{}\n\n{}: {}\n", explanation.figure, explanation.value, explanation.meaning, word({"Výpočet", "Formula"}), explanation.formula);
  for (const auto& step : explanation.steps) out += fmt::format("  · {}\n", utf8::visible(step));
  add(out, word({"Započteno", "Counted in"}), explanation.in, from);
  add(out, word({"Nezapočteno", "Counted out"}), explanation.out, from);
  return out;
}

std::string explanation_as_json(const Explanation& explanation, const Viewpoint& from) {
  JsonWriter json;
  json.begin_object().member("version", 1).member("figure", explanation.figure).member("value", explanation.value).member("meaning", explanation.meaning).member("formula", explanation.formula);
  json.key("steps").begin_array();
  for (const auto& step : explanation.steps) json.value(std::string_view(step));
  json.end();
  add(json, "in", explanation.in, from);
  add(json, "out", explanation.out, from);
  return json.end().text();
}

Sheet sheet_of_figures(Language language) {
  const auto word = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  Sheet sheet;
  sheet.title = word({"Ukazatele", "Figures"});
  sheet.columns = {{"figure", word({"ukazatel", "figure"})}, {"needs", word({"potřebuje", "needs"})}, {"meaning", word({"co to je", "meaning"})}};
  for (const auto& text : figure_texts) sheet.rows.push_back({std::string(text.what), std::string(text.needs), word(text.meaning)});
  sheet.notes.push_back(fmt::format(fmt::runtime(word({"Zúžit lze podle: {}. Například measures:priority=1,status=partly.", "Narrow by: {}. For instance measures:priority=1,status=partly."})), fmt::join(figure_keys, ", ")));
  return sheet;
}

}  // namespace kpss
