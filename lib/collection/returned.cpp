#include "collection/returned.hpp"

#include <algorithm>

#include "collection/cell_words.hpp"
#include "rules/rules.hpp"
#include "rules/sheets.hpp"
#include "shape/rules.hpp"
#include "statistics/requests.hpp"
#include "text/grammar.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

namespace kpss::collection {
namespace {

bool is_empty(yaml::View node) { return !node || node.kind() == yaml::Kind::null || (node.kind() == yaml::Kind::scalar && stripped(node.scalar()).empty()); }
bool erases(yaml::View node) { return node.kind() == yaml::Kind::scalar && collection::erases(node.scalar()); }
bool is_error(const Finding& finding) { return finding.rule->severity == Severity::error; }
bool is_filled(yaml::View node) { return !is_empty(node) && !erases(node); }

/// Reads the members that are filled in; the others are no mistake in a sheet.
template <DescribedRecord T>
void decode_filled(yaml::View node, T& out, Decoder& decoder, std::initializer_list<std::string_view> later = {}) {
  out.origin = {decoder.place, node};
  Findings keys;
  check_keys(shape_of<T>(), node, keys);
  for (auto& finding : keys)
    if (finding.rule != &missing_key || !node.find("measure")) decoder.findings.push_back(std::move(finding));
  for_each_field<T>([&](const auto& f) {
    if (std::find(later.begin(), later.end(), f.key) != later.end()) return;
    if (const auto value = node.find(f.key); value && is_filled(value)) read_value(value, out.*(f.member), decoder);
  });
}

class Reader {
 public:
  Reader(Returned& sheet, const Repository& repository, Findings& findings) : sheet_(sheet), repository_(repository), findings_(findings) {}

  void read() {
    sheet_.place = {"request", sheet_.name, {}, &sheet_.source};
    sheet_.document = yaml::read(sheet_.source, findings_);
    const auto root = sheet_.document.root();
    if (!root) return;
    const auto request = root.find("request"), records = root.find("records");
    if (!request || !records) return complain(wrong_sheet, root.span(), say("soubor není list od `kpss request`", "the file is no sheet of `kpss request`"), say("chybí v něm `request` nebo `records`; vyplňte list, který jste dostali", "it lacks `request` or `records`; fill in the sheet that you were sent"));
    if (!read_header(request)) return;
    if (is_empty(records)) return;
    if (records.kind() != yaml::Kind::sequence) return complain(wrong_form, records.span(), say("pod `records` nejsou záznamy", "`records` holds no records"), say("záznamy začínají pomlčkou: `- measure: \"1.1\"`", "records start with a dash: `- measure: \"1.1\"`"));
    for (const auto& item : records.items()) read_record(item);
    look_for_missing();
  }

 private:
  void complain(const Rule& rule, Span at, Message message, Message help) { findings_.push_back({&rule, at, std::move(message), std::move(help)}); }

  bool read_header(yaml::View request) {
    const auto before = findings_.size();
    Decoder decoder{findings_, &sheet_.place};
    read_value(request, sheet_.header, decoder);
    if (findings_.size() != before) return false;
    auto& header = sheet_.header;
    const auto& plan_id = header.plan.id;
    sheet_.plan = repository_.plan(plan_id);
    const auto not_changed = say("hlavička listu se nemění; vyplňte list, který jste dostali", "the header of a sheet is not changed; fill in the sheet that you were sent");
    if (!sheet_.plan) return complain(wrong_sheet, header.plan.node.span(), say("plán `{}` v úložišti není", "the repository has no plan `{}`", plan_id), not_changed), false;
    const auto& period = sheet_.plan->period;
    if (period && (header.year.number < period->from.year || header.year.number > period->to.year))
      return complain(wrong_sheet, where(header, &SheetHeader::year), say("rok {} leží mimo období plánu `{}`", "the year {} lies outside of plan `{}`", header.year.number, plan_id), not_changed), false;
    if (find(repository_, header.realizer, plan_id) != Found::yes) return complain(wrong_sheet, header.realizer.node.span(), say("realizátor `{}` v plánu `{}` není", "plan `{1}` has no realizer `{0}`", header.realizer.id, plan_id), not_changed), false;
    return true;
  }

  void read_record(yaml::View item) {
    if (item.kind() != yaml::Kind::mapping) return complain(wrong_form, item.span(), say("záznam nemá klíče a hodnoty", "a record has no keys and values"), say("napište `- measure: \"1.1\"` a další klíče na řádky pod ním", "write `- measure: \"1.1\"` and further keys on the lines below"));
    const auto before = std::count_if(findings_.begin(), findings_.end(), is_error);
    Decoder decoder{findings_, &sheet_.place};
    MonitoringRecord record;
    decode_filled(item, record, decoder, {"indicators", "costs"});
    read_indicators(item.find("indicators"), record, decoder);
    read_costs(item.find("costs"), record, decoder);
    // A workbook may name a measure on other pages although its own row is gone.
    if (sheet_.workbook.cells.empty() || item.find("status")) present_.push_back(record.measure.id);
    if (sheet_.workbook.troubled.contains(record.measure.id)) return;
    for (const auto key : {"comment", "reason", "proposal_text"}) look_behind(item, key);
    Answer answer{&sheet_, measure_of(record), item};
    answer.fields = fields_of(record);
    for (const auto& [name, node] : named_nodes(item)) {
      if (name == "measure" || name == "indicators" || name == "costs") continue;
      if (node.kind() != yaml::Kind::mapping && erases(node)) answer.erased.push_back(name);
      if (is_empty(node)) answer.empty.push_back(name);
    }
    if (std::find(answer.erased.begin(), answer.erased.end(), "status") != answer.erased.end())
      complain(wrong_form, item.find("status").span(), say("stav nelze smazat", "a status cannot be deleted"), say("vyberte jiný", "choose another"));
    for (const auto& entry : sheet_.header.base.entries)
      if (entry.key.id == record.measure.id) answer.base = entry.value;
    if (answer.measure && std::count_if(findings_.begin(), findings_.end(), is_error) == before) sheet_.answers.push_back(std::move(answer));
  }

  void read_indicators(yaml::View node, MonitoringRecord& record, Decoder& decoder) {
    if (is_empty(node)) return;
    if (node.kind() != yaml::Kind::mapping) return read_value(node, record.indicators, decoder);
    for (const auto& [key, value] : node.entries()) {
      auto& entry = record.indicators.entries.emplace_back();
      entry.key_node = key;
      entry.node = value;
      read_value(key, entry.key, decoder);
      if (is_filled(value)) read_value(value, entry.value, decoder);
      if (const auto* number = std::get_if<Decimal>(&entry.value.value); number && number->millionths < 0) warn_of_negative(value);
    }
  }

  /// Lines without an amount stay, so that the lines of a source are counted as the repository counts them.
  void read_costs(yaml::View node, MonitoringRecord& record, Decoder& decoder) {
    if (is_empty(node)) return;
    if (node.kind() != yaml::Kind::sequence) return read_value(node, record.costs, decoder);
    for (const auto& item : node.items()) {
      auto& line = record.costs.emplace_back();
      if (item.kind() != yaml::Kind::mapping) {
        read_value(item, line, decoder);
        continue;
      }
      decode_filled(item, line, decoder);
      look_behind(item, "note");
      if (const auto money = known_amount(line); money && money->hellers < 0) warn_of_negative(item.find("amount") ? item.find("amount") : item.find("thousands"));
      if (!line.source && (line.amount || line.thousands) && is_empty(item.find("source"))) complain(missing_key, item.span(), say("u nákladu chybí zdroj", "a cost has no source"), say("doplňte, odkud peníze byly", "add where the money came from"));
      if (line.note && !line.amount && !line.thousands && is_empty(item.find("amount"))) complain(wrong_form, item.find("note").span(), say("poznámka nemá částku", "a note has no amount"), say("doplňte částku, nebo slovo, proč není známa", "add the amount, or the word for why it is not known"));
    }
  }

  void warn_of_negative(yaml::View value) {
    complain(negative_value, value.span(), say("záporná hodnota `{}`", "the value `{}` is negative", seen(value.scalar())), say("smažte znaménko; jen oprava dřívější částky smí být záporná", "delete the sign; only a correction of an earlier amount may be negative"));
  }

  /// A text without quotes ends where ` #` starts a remark, and so perhaps in the middle of what was meant.
  void look_behind(yaml::View record, std::string_view key) {
    const auto value = record.find(key);
    if (!value || !sheet_.workbook.cells.empty() || value.quoted()) return;
    const auto text = sheet_.source.text();
    const auto from = is_empty(value) ? text.find(':', record.key_span(key).end) : value.span().end;
    const auto line = text.substr(0, std::min(text.find('\n', from), text.size()));
    const auto sign = line.find('#', std::min(from, line.size()));
    if (sign == line.npos || line[sign - 1] != ' ') return;
    complain(cut_off_text, {&sheet_.source, sign, line.size()}, say("co stojí za znakem `#`, se nepřečte: `{}`", "what stands behind the `#` is not read: `{}`", seen(line.substr(sign))), say("dejte celý text do uvozovek", "put the whole text in quotes"));
  }

  void look_for_missing() {
    std::vector<std::string> missing;
    for (const auto& entry : sheet_.header.base.entries)
      if (std::find(present_.begin(), present_.end(), entry.key.id) == present_.end()) missing.push_back(entry.key.id);
    // Where a number was changed, that is told already.
    if (missing.empty() || std::any_of(findings_.begin(), findings_.end(), is_error)) return;
    const auto count = counted(static_cast<std::int64_t>(missing.size()), noun::measure);
    complain(incomplete_sheet, {&sheet_.source, 0, 0}, say("list se vrátil neúplný: chybí {0} ({2})", "the sheet came back incomplete: it lacks {1} ({2})", count.cs, count.en, fmt::to_string(fmt::join(missing, ", "))),
             say("co už je zapsáno, zůstává; chybí-li omylem, vyžádejte si list znovu", "what is recorded already stays; if they are missing by mistake, ask for the sheet again"));
  }

  const Measure* measure_of(const MonitoringRecord& record) {
    const auto& id = record.measure.id;
    if (id.empty()) return nullptr;
    const auto plan = id_of(*sheet_.plan);
    const auto* measure = repository_.find<Measure>(id, plan);
    const auto at = record.measure.node.span();
    if (!measure) {
      const auto near = nearest(id, candidates(repository_, Type<Measure>{}, plan));
      complain(*rule_named("unknown-reference"), at, say("plán `{1}` nemá opatření `{0}`", "plan `{1}` has no measure `{0}`", id, plan), near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("čísla opatření se v listu nemění", "numbers of measures are not changed in a sheet"));
      return nullptr;
    }
    const auto asked = asked_about(*sheet_.plan, *measure, true);
    if (std::find(asked.begin(), asked.end(), sheet_.header.realizer.id) == asked.end()) {
      complain(foreign_measure, at, say("za opatření `{}` realizátor `{}` neodpovídá", "the realizer `{1}` is not in charge of the measure `{0}`", id, sheet_.header.realizer.id), say("opravte číslo, nebo doplňte realizátora do karty opatření pod `responsible`", "correct the number, or add the realizer to the card of the measure under `responsible`"));
      return nullptr;
    }
    const bool twice = std::any_of(sheet_.answers.begin(), sheet_.answers.end(), [&](const Answer& answer) { return answer.measure == measure; });
    if (twice) complain(*rule_named("repeated-record"), at, say("opatření `{}` je v listu dvakrát", "the measure `{}` is in the sheet twice", id), say("ponechte jeden záznam", "keep one record"));
    return twice ? nullptr : measure;
  }

  Returned& sheet_;
  const Repository& repository_;
  Findings& findings_;
  std::vector<std::string> present_;  ///< Measures that the sheet says something of.
};

/// Who knows a status by the plan's own word is told its code.
void help_with_status(Finding& finding, const Returned& sheet, const Repository& repository) {
  if (finding.rule != &unknown_code || finding.at.source != &sheet.source || !sheet.plan) return;
  const auto line = sheet.source.line(sheet.source.position(finding.at.begin).line);
  if (!stripped(line).starts_with("status")) return;
  const auto typed = sheet.source.text().substr(finding.at.begin, finding.at.end - finding.at.begin);
  const auto choices = choices_of_status(repository, &*sheet.plan);
  if (const auto* choice = meant(choices, typed))
    finding.help = say("kód pro „{0}“ je `{1}`", "the code for `{0}` is `{1}`", seen(stripped(typed)), choice->code);
  else if (const auto* guess = near(choices, typed))
    finding.help = say("neměli jste na mysli `{2}` („{0}“)?", "did you mean `{2}` (`{1}`)?", guess->label.cs, guess->label.en, guess->code);
}

bool is_workbook(std::string_view name) { return folded(name).ends_with(".xlsx"); }

std::unique_ptr<Returned> nothing(const ReturnedFile& file, const Rule& rule, Message message, Message help, Findings& findings) {
  auto sheet = std::make_unique<Returned>(file.name, "");
  findings.push_back({&rule, {&sheet->source, 0, 0}, std::move(message), std::move(help)});
  return sheet;
}

}  // namespace

Span Returned::shown(Span at) const {
  if (at.source != &source || workbook.cells.empty()) return at;
  const auto behind = std::upper_bound(workbook.ranges.begin(), workbook.ranges.end(), at.begin, [](std::size_t begin, const CellRange& range) { return begin < range.begin; });
  if (behind == workbook.ranges.begin() || at.begin >= std::prev(behind)->end) return {&source, 0, 0};
  return {std::prev(behind)->cell, 0, 0};
}

bool may_be_sheet(std::string_view name) {
  const auto small = folded(name);
  return is_workbook(name) || small.ends_with(".yaml") || small.ends_with(".yml");
}

std::unique_ptr<Returned> read_returned(const ReturnedFile& file, const Repository& repository, Findings& findings) {
  Findings found;
  std::unique_ptr<Returned> sheet;
  if (is_workbook(file.name)) {
    if (file.bytes.size() > yaml::largest_file) return nothing(file, yaml::too_large, say("sešit je větší než 1 MiB", "the workbook is larger than 1 MiB"), say("smažte z něj obrázky a listy, které do něj nepatří", "delete pictures and pages that do not belong in it"), findings);
    auto read = spreadsheet::read_xlsx(file.bytes);
    if (!read.trouble.empty()) return nothing(file, yaml::unreadable_file, std::move(read.trouble), std::move(read.help), findings);
    auto text = transcribed(read.workbook, file.name, repository, found);
    sheet = std::make_unique<Returned>(file.name, text.yaml);
    sheet->workbook = std::move(text);
    if (sheet->source.text().empty()) {
      findings.insert(findings.end(), found.begin(), found.end());
      return sheet;
    }
  } else {
    sheet = std::make_unique<Returned>(file.name, file.bytes);
  }
  Reader(*sheet, repository, found).read();
  for (auto& finding : found) {
    help_with_status(finding, *sheet, repository);
    finding.at = sheet->shown(finding.at);
    for (auto& note : finding.notes) note.at = sheet->shown(note.at);
    findings.push_back(std::move(finding));
  }
  return sheet;
}

}  // namespace kpss::collection
