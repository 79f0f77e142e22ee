#include "documents/survey.hpp"

#include "documents/lines.hpp"
#include "documents/measure_words.hpp"
#include "documents/survey/parts.hpp"
#include "statistics/share.hpp"
#include "statistics/suppression.hpp"
#include "text/decimal.hpp"
#include "words/survey.hpp"

namespace kpss {

bool answered_by_too_few(const Wording& wording, const Survey& survey) { return wording.is_public() && survey.returned && *survey.returned < smallest_published; }

std::string people_in_words(const Wording& wording, std::int64_t number) {
  return wording.is_public() && is_small(number) ? wording.text(words::survey_fewer) : number_in_words(wording.language, number);
}

Blocks survey_about(const Wording& wording, const Survey& survey) {
  Card about{wording.text(words::survey_about), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) about.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  if (survey.kind) row(words::survey_kind, wording.label(*survey.kind));
  row(words::survey_respondents, wording.theirs(survey.respondents));
  row(words::survey_target_groups, target_groups_in_words(wording, survey.target_groups));
  row(words::survey_time, span_in_words(wording.language, survey.from, survey.to));
  if (survey.asked) row(words::survey_asked, people_in_words(wording, *survey.asked));
  if (survey.returned) row(words::survey_returned, people_in_words(wording, *survey.returned));
  const auto rate = survey.asked && survey.returned ? share_of(*survey.returned, *survey.asked) : std::nullopt;
  if (rate && !answered_by_too_few(wording, survey)) row(words::survey_rate, share_in_words(wording.language, *rate));
  row(words::survey_method, wording.theirs(survey.method));
  Blocks blocks;
  if (!about.rows.empty()) blocks.push_back(std::move(about));
  if (survey.conclusion) {
    Blocks box{Paragraph{{Strong{{wording.text(words::survey_conclusion)}}}}};
    append(box, paragraphs(wording, survey.conclusion));
    blocks.push_back(Division{"box", std::move(box), true});
  }
  return blocks;
}

Blocks survey_blocks(const Wording& wording, const Survey& survey, int level) {
  auto blocks = survey_about(wording, survey);
  append(blocks, survey_answers(wording, survey, level));
  return blocks;
}

Document survey_results(const SurveySubject& subject) {
  const auto& [repository, survey, language, date, audience] = subject;
  Document document{.language = language, .title = {}, .date = date, .blocks = {}};
  const Wording wording(repository, language, audience, document.left_out);
  document.title = wording.theirs(survey.title);
  document.subtitle = wording.text(words::survey_subtitle);
  if (const auto* manifest = repository.manifest()) document.authors.push_back(wording.theirs(manifest->name));
  document.blocks.push_back(Division{"title-page", survey_about(wording, survey)});
  document.blocks.push_back(Heading{1, "answers", {wording.text(words::survey_answers)}});
  append(document.blocks, survey_answers(wording, survey, 2));
  return document;
}

}  // namespace kpss
