#include "register/in_words.hpp"

#include <algorithm>
#include <set>

#include "text/collation.hpp"
#include "text/utf8.hpp"

namespace kpss::registry {
namespace {

struct Word {
  std::string_view code;
  Phrase words;
};

Word word_of(Disagreement what) {
  switch (what) {
    case Disagreement::differs: return {"differs", {"liší se", "differs"}};
    case Disagreement::only_here: return {"only-here", {"jen zde", "only here"}};
    case Disagreement::only_there: return {"only-there", {"jen v registru", "only in the register"}};
    case Disagreement::ended: return {"ended", {"v registru ukončeno", "ended in the register"}};
  }
  return {};
}

constexpr Word on_import[] = {{"left", {"zůstane", "left as it is"}}, {"written", {"zapíše se", "written"}}};

}  // namespace

Sheet sheet_of(const Comparison& comparison, bool for_people, Language language) {
  const auto title = [&](Phrase phrase) { return std::string(phrase.in(language)); };
  Sheet sheet;
  sheet.language = language;
  sheet.columns = {{"organization", title({"organizace", "organisation"})},
                   {"service", title({"služba", "service"})},
                   {"register_number", title({"registrace", "registration"})},
                   {"disagreement", title({"rozdíl", "disagreement"})},
                   {"field", title({"údaj", "field"})},
                   {"here", title({"zde", "here"})},
                   {"register", title({"v registru", "in the register"})},
                   {"import", title({"import", "import"})}};
  const auto cell = [](const std::string& text) { return text.empty() ? Sheet::Cell() : Sheet::Cell(utf8::visible(text)); };
  const auto said = [&](const Word& word) { return for_people ? title(word.words) : std::string(word.code); };
  for (const auto& each : comparison.differences)
    sheet.rows.push_back({cell(each.organization_name), cell(each.service), cell(each.number), said(word_of(each.what)), cell(each.field), cell(each.here), cell(each.there), said(on_import[each.written ? 1 : 0])});
  return sheet;
}

std::string notices_in_words(const Notices& notices, Language language) {
  std::string out;
  for (const bool lost : {true, false}) {
    std::set<std::string> told;
    std::string lines;
    for (const auto& notice : notices) {
      if (notice.lost != lost) continue;
      auto line = fmt::format("  {}{}{}: {}\n", utf8::visible(notice.provider), notice.number.empty() ? "" : ", ", utf8::visible(notice.number), utf8::visible(notice.what.in(language)));
      if (told.insert(line).second) lines += line;
    }
    if (lines.empty()) continue;
    out += (out.empty() ? "" : "\n") + std::string((lost ? Phrase{"Nepřevzalo se:", "Not taken over:"} : Phrase{"K vědomí:", "To be known:"}).in(language)) + "\n" + lines;
  }
  return out;
}

ComparisonCounts count(const Comparison& comparison) {
  ComparisonCounts counts;
  std::set<std::pair<std::string, std::string>> changed;
  for (const auto& each : comparison.differences) {
    if (each.what == Disagreement::only_there) ++counts.new_services;
    if (each.what == Disagreement::only_here) ++counts.only_here;
    if (each.what == Disagreement::ended) ++counts.ended;
    if (each.written && (each.what == Disagreement::differs || each.what == Disagreement::ended) && !each.service.empty()) changed.insert({each.organization, each.service + each.number});
  }
  counts.changed_services = changed.size();
  counts.lost = static_cast<std::size_t>(std::count_if(comparison.notices.begin(), comparison.notices.end(), [](const Notice& notice) { return notice.lost; }));
  return counts;
}

}  // namespace kpss::registry
