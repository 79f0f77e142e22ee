#include <algorithm>

#include "collection/fields.hpp"
#include "collection/sheets.hpp"
#include "documents/measure_words.hpp"
#include "text/plain.hpp"
#include "text/typography.hpp"
#include "text/utf8.hpp"
#include "words/request.hpp"
#include "yaml/writer.hpp"

namespace kpss::collection {
namespace {

namespace phrase = words::request;

constexpr std::size_t widest_comment = 118;

std::string on_a_line(std::string_view text) {
  auto out = replaced(text, "\n", " ");
  std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
  return out;
}

/// A text on one line, with blanks that a plain editor shows as blanks.
std::string plain(std::string_view text) { return replaced(on_a_line(text), no_break_space, " "); }

/// Lines that begin with `#`, broken between words and never where a blank must not be broken.
std::string remark(std::string_view text, std::size_t column = 0) {
  const auto lead = std::string(column, ' ') + "#";
  std::string out, line = lead;
  const auto words = on_a_line(text);
  for (std::size_t begin = 0; begin < words.size();) {
    const auto end = std::min(words.find(' ', begin), words.size());
    const auto word = words.substr(begin, end - begin);
    if (line != lead && utf8::length(line) + utf8::length(word) >= widest_comment) {
      out += line + "\n";
      line = lead;
    }
    line += " " + word;
    begin = end + 1;
  }
  return replaced(out + line + "\n", no_break_space, " ");
}

template <DescribedChoice Enum, class Label>
std::string codes(Label label) {
  std::vector<std::string> rows;
  for (const auto& option : describe(Type<Enum>{}).options) rows.push_back(fmt::format("{0}{2}={2}{1}", option.code, label(option), no_break_space));
  return fmt::format("{}", fmt::join(rows, ", "));
}

template <DescribedChoice Enum>
std::string bare_codes() {
  std::vector<std::string_view> rows;
  for (const auto& option : describe(Type<Enum>{}).options) rows.push_back(option.code);
  return fmt::format("{}", fmt::join(rows, " | "));
}

class YamlSheet {
 public:
  explicit YamlSheet(const RequestSubject& subject) : subject_(subject), words_(subject) {}

  std::string text() {
    head();
    header();
    out_ += "records:\n";
    for (const auto& asked : subject_.request.measures) record(asked);
    return std::move(out_);
  }

 private:
  template <class... Args>
  std::string say_it(Phrase what, const Args&... args) const {
    return words_.wording.text(what, args...);
  }

  void head() {
    out_ += remark(words_.title()) + remark(words_.realizer()) + "#\n";
    for (const auto& sentence : words_.lead()) out_ += remark(sentence);
    out_ += remark(say_it(phrase::yaml_how)) + remark(say_it(phrase::yaml_long)) + remark(say_it(phrase::yaml_hash)) + remark(words_.empty_fields()) + "#\n";
    const auto label = [&](const auto& option) { return std::string(option.label.in(subject_.language)); };
    out_ += remark(say_it(phrase::yaml_statuses, codes<Status>([&](const auto& option) { return words_.label(option.value); })));
    out_ += remark(say_it(phrase::yaml_proposals, codes<Proposal>(label)));
    out_ += remark(say_it(phrase::yaml_unknown, codes<Unquantified>(label)));
    out_ += remark(say_it(phrase::yaml_sources, codes<MoneySource>(label))) + "\n";
  }

  void header() {
    std::vector<yaml::Value::Member> bases;
    for (const auto& asked : subject_.request.measures) bases.push_back({std::string(id_of(*asked.now.measure)), yaml::word(fingerprint(asked.now.record ? fields_of(*asked.now.record) : std::vector<Field>()))});
    out_ += remark(say_it(phrase::yaml_header));
    out_ += yaml::lines_of(yaml::mapping({{"request", yaml::mapping({{"plan", yaml::text(std::string(id_of(subject_.plan)))}, {"year", yaml::word(std::to_string(subject_.year))}, {"realizer", yaml::text(subject_.request.realizer)}, {"base", yaml::mapping(std::move(bases))}})}}));
  }

  /// `    key: value  # what it is`; a text keeps the line of its key free of remarks.
  void line(std::size_t column, std::string_view key, const yaml::Value& value, const std::string& about = {}) {
    const auto written = yaml::behind_key(value, {column, false, "\n"});
    out_ += std::string(column, ' ') + std::string(key) + ":" + written.here + (about.empty() ? "" : "  # " + plain(about)) + written.below + "\n";
  }

  static yaml::Value recorded(const std::vector<Field>& fields, std::string_view name) {
    const auto* field = find(fields, name);
    if (!field) return {};
    return field->text ? yaml::text(field->written) : yaml::word(field->written);
  }

  void said_before(const MeasureState& state) {
    if (words_.status_of(state).empty()) return;
    auto lines = words_.said(state);
    auto first = say_it(phrase::in_year, subject_.year - 1) + ": " + words_.status_of(state) + ".";
    const bool with_comment = state.record && state.record->comment;
    out_ += remark(with_comment ? first + " " + lines.front() : first, 2);
    for (std::size_t i = with_comment ? 1 : 0; i < lines.size(); ++i) out_ += remark(lines[i], 2);
  }

  void record(const RequestedMeasure& asked) {
    const auto& measure = *asked.now.measure;
    const auto now = asked.now.record ? fields_of(*asked.now.record) : std::vector<Field>();
    out_ += "\n" + remark(measure.number.text + " " + measure.title, 2);
    if (const auto goal = words_.goal_of(measure); !goal.empty()) out_ += remark(say_it(phrase::goal) + ": " + goal, 2);
    auto others = measure.responsible;
    std::erase_if(others, [&](const auto& ref) { return ref.id == subject_.request.realizer; });
    if (!others.empty()) out_ += remark(say_it(phrase::together_with) + ": " + fmt::to_string(fmt::join(realizer_names(words_.wording, others, id_of(subject_.plan)), ", ")), 2);
    if (const auto term = words_.term(measure); !term.empty()) out_ += remark(words_.wording.head(phrase::term) + ": " + term, 2);
    said_before(asked.before);
    out_ += "  - measure: " + yaml::scalar(id_of(measure)) + "\n";
    line(4, "status", recorded(now, "status"), bare_codes<Status>());
    line(4, "comment", recorded(now, "comment"));
    line(4, "reason", recorded(now, "reason"));
    line(4, "proposal", recorded(now, "proposal"), bare_codes<Proposal>());
    line(4, "proposal_text", recorded(now, "proposal_text"));
    if (!measure.indicators.empty()) out_ += "    indicators:\n";
    for (const auto& indicator : measure.indicators) line(6, yaml::scalar(indicator.id, true), recorded(now, "indicators/" + indicator.id), about(indicator, asked.before));
    const auto sources = words_.sources_of(asked);
    if (!sources.empty()) out_ += "    costs:\n";
    for (const auto source : sources) cost_lines(asked, source, now);
  }

  std::string about(const Indicator& indicator, const MeasureState& before) const {
    auto text = words_.name_of(indicator);
    if (indicator.kind == IndicatorKind::yes_no) text += ": true | false";
    if (indicator.kind == IndicatorKind::date) text += fmt::format(": {}-12-31", subject_.year);
    const auto add = [&](const std::string& label, const std::string& value) {
      if (!value.empty()) text += "; " + label + ": " + value;
    };
    add(say_it(phrase::baseline), words_.baseline(indicator));
    add(std::to_string(subject_.year - 1), words_.value(indicator, before));
    add(say_it(phrase::target_of_year, subject_.year), words_.target(indicator));
    return text;
  }

  void cost_lines(const RequestedMeasure& asked, MoneySource source, const std::vector<Field>& now) {
    const auto code = option_of(source).code;
    auto text = words_.wording.label(source);
    const auto add = [&](const std::string& label, const std::string& value) {
      if (!value.empty()) text += "; " + label + ": " + value;
    };
    add(say_it(phrase::actual_of_year, subject_.year - 1), words_.actual(asked.before, source));
    add(say_it(phrase::planned_of_year, subject_.year), words_.planned(*asked.now.measure, source));
    for (int i = 1;; ++i) {
      const auto name = fmt::format("costs/{}/{}", code, i);
      const auto amount = recorded(now, name), note = recorded(now, name + "/note");
      if (i > 1 && amount.kind == yaml::Kind::null && note.kind == yaml::Kind::null) return;
      out_ += fmt::format("      - source: {}  # {}\n", code, plain(i == 1 ? text : words_.wording.label(source)));
      line(8, "amount", amount);
      if (note.kind != yaml::Kind::null) line(8, "note", note);
    }
  }

  const RequestSubject& subject_;
  RequestWords words_;
  std::string out_;
};

}  // namespace

std::string sheet_as_yaml(const RequestSubject& subject) { return YamlSheet(subject).text(); }

}  // namespace kpss::collection
