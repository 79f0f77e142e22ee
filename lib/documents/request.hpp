#pragma once

// The sheet of one realizer, to read: its measures with what was planned and what was said of them the year before. What is filled in
// is the workbook or YAML file beside it (lib/collection); all three say the same words, which are made here.
//
//   const auto requests = requests_in(repository, plan, 2019);
//   Document document = request_document({repository, plan, 2019, requests.sheets[0], Language::cs, date, until, {"msss.xlsx"}});

#include "documents/wording.hpp"
#include "statistics/requests.hpp"

namespace kpss {

struct RequestSubject {
  const Repository& repository;
  const Plan& plan;
  int year;
  const Request& request;
  Language language;
  Date date = {};
  Date until = {};                         ///< By when it is to be returned; not said where not known.
  std::vector<std::string> to_fill = {};   ///< Names of the files to fill in.
};

/// The word that, written instead of a value, deletes what is recorded; known in both languages.
inline constexpr Phrase erasing_word{"SMAZAT", "DELETE"};

/// What the parts of a sheet say.
struct RequestWords {
  explicit RequestWords(const RequestSubject& of);

  struct Guide {
    std::string label;
    std::string text;
  };

  const RequestSubject& subject;
  std::vector<Message> left_out;
  Wording wording;

  std::string title() const;
  std::string realizer() const;
  /// What is asked, by when, and whom to ask: sentences.
  std::vector<std::string> lead() const;
  /// How each field is filled in.
  std::vector<Guide> guide() const;
  std::string empty_fields() const;
  std::string label(Status status) const;
  std::vector<std::string> labels_of_statuses() const;
  /// „1.1 Pomoc v domácím prostředí“; empty where the measure hangs on no goal or priority.
  std::string goal_of(const Measure& measure) const;
  /// „naplněno“, or that nothing was said; empty of a year before the plan.
  std::string status_of(const MeasureState& state) const;
  /// What was said of a measure in a year beside its status: the comment, „Důvod: …“, „Návrh: …“.
  std::vector<std::string> said(const MeasureState& state) const;
  /// „2018–2019“; empty where the card has none.
  std::string term(const Measure& measure) const;
  /// The sources that a sheet asks about: planned for the year, spent the year before, recorded already.
  std::vector<MoneySource> sources_of(const RequestedMeasure& measure) const;
  std::string planned(const Measure& measure, MoneySource source) const;
  std::string actual(const MeasureState& state, MoneySource source) const;
  std::string name_of(const Indicator& indicator) const;
  std::string target(const Indicator& indicator) const;
  std::string baseline(const Indicator& indicator) const;
  std::string value(const Indicator& indicator, const MeasureState& state) const;
};

/// The labels of a choice, as the language of the sheet has them.
template <DescribedChoice Enum>
std::vector<std::string> labels_of(Language language) {
  std::vector<std::string> labels;
  for (const auto& option : describe(Type<Enum>{}).options) labels.emplace_back(option.label.in(language));
  return labels;
}

Document request_document(const RequestSubject& subject);

}  // namespace kpss
