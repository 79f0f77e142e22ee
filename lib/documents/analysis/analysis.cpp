#include "documents/analysis.hpp"

#include "documents/lines.hpp"
#include "documents/swot.hpp"
#include "text/slug.hpp"
#include "words/analysis.hpp"

namespace kpss {
namespace {

std::string group_of(const Wording& wording, const Analysis& analysis) { return analysis.group ? wording.theirs(name_of_group(wording.repository, analysis.group->id)) : std::string(); }

Blocks origin(const Wording& wording, const Analysis& analysis) {
  std::string text;
  const auto say_of = [&](Phrase phrase, const std::string& value) {
    if (!value.empty()) text.append(text.empty() ? "" : " ").append(wording.text(phrase, value));
  };
  if (analysis.date) say_of(words::analysis_as_of, short_date(wording.language, *analysis.date));
  say_of(words::analysis_made_by, wording.theirs(analysis.author));
  say_of(words::analysis_of_group, group_of(wording, analysis));
  return text.empty() ? Blocks{} : Blocks{Paragraph{{std::move(text)}, "source"}};
}

Block about(const Wording& wording, const Analysis& analysis) {
  Card card{wording.text(words::analysis_about), {}};
  const auto row = [&](Phrase label, std::string value) {
    if (!value.empty()) card.rows.push_back({{wording.text(label)}, {std::move(value)}});
  };
  row(words::analysis_group, group_of(wording, analysis));
  if (analysis.date) row(words::analysis_date, short_date(wording.language, *analysis.date));
  row(words::analysis_author, wording.theirs(analysis.author));
  return card;
}

Blocks tables(const Wording& wording, const Analysis& analysis) {
  Blocks blocks;
  for (const auto& data : analysis.tables) {
    blocks.push_back(data_table(wording, data));
    if (data.source) blocks.push_back(Paragraph{{wording.text(words::analysis_source, wording.theirs(data.source))}, "source"});
    append(blocks, paragraphs(wording, data.comment));
  }
  return blocks;
}

/// SWOT, data, conclusions: what there is of them.
Blocks findings_of(const Wording& wording, const Analysis& analysis, int level) {
  Blocks blocks;
  const auto part = [&](std::string_view name, Phrase title, Blocks content) {
    if (content.empty()) return;
    blocks.push_back(Heading{level, fmt::format("analysis-{}-{}", slug(id_of(analysis)), name), {wording.text(title)}});
    append(blocks, std::move(content));
  };
  if (analysis.swot) blocks.push_back(swot_table(wording, *analysis.swot));  // Its caption says what it is.
  part("data", words::analysis_tables, tables(wording, analysis));
  part("conclusions", words::analysis_conclusions, list_of(wording, analysis.conclusions));
  return blocks;
}

}  // namespace

Blocks analysis_blocks(const Wording& wording, const Analysis& analysis, int level) {
  auto blocks = origin(wording, analysis);
  append(blocks, paragraphs(wording, analysis.summary));
  append(blocks, findings_of(wording, analysis, level));
  return blocks;
}

Document analysis_document(const AnalysisSubject& subject) {
  const auto& [repository, analysis, language, date, audience] = subject;
  Document document{.language = language, .title = {}, .date = date, .blocks = {}};
  const Wording wording(repository, language, audience, document.left_out);
  document.title = wording.theirs(analysis.title);
  if (analysis.kind) document.subtitle = capitalised(wording.label(*analysis.kind));
  if (const auto* manifest = repository.manifest()) document.authors.push_back(wording.theirs(manifest->name));
  Blocks title_page;
  if (auto card = about(wording, analysis); !std::get<Card>(card.form).rows.empty()) title_page.push_back(std::move(card));
  append(title_page, paragraphs(wording, analysis.summary));
  document.blocks.push_back(Division{"title-page", std::move(title_page)});
  auto found = findings_of(wording, analysis, 2);
  if (!found.empty()) document.blocks.push_back(Heading{1, "findings", {wording.text(words::analysis_findings)}});
  append(document.blocks, std::move(found));
  return document;
}

}  // namespace kpss
