#include <algorithm>

#include "collection/fields.hpp"
#include "collection/layout.hpp"
#include "collection/pages.hpp"
#include "collection/sheets.hpp"

namespace kpss::collection {
namespace {

namespace phrase = words::request;
using spreadsheet::Look, spreadsheet::Number, spreadsheet::Place, spreadsheet::Sheet, spreadsheet::Workbook;

/// The page of what drop-downs offer; remembers where each list lies.
struct Choices {
  struct List {
    Place first, last;
  };
  Sheet page;

  List add(std::string head, const std::vector<std::string>& values, double width) {
    const auto column = page.widths.size();
    page.widths.push_back(width);
    page.put({0, column}, std::move(head), Look::head);
    for (std::size_t i = 0; i < values.size(); ++i) page.put({i + 1, column}, values[i], Look::fixed);
    return {{1, column}, {values.size(), column}};
  }
};

class WorkbookSheet {
 public:
  explicit WorkbookSheet(const RequestSubject& subject) : subject_(subject), words_(subject) {}

  Workbook workbook() {
    choices_.page.name = in(phrase::sheet_choices);
    statuses_ = choices_.add(in(phrase::statuses_mean), words_.labels_of_statuses(), 26);
    proposals_ = choices_.add(in(phrase::proposals), labels_of<Proposal>(subject_.language), 30);
    amounts_ = choices_.add(in(phrase::unknown_amounts), labels_of<Unquantified>(subject_.language), 26);
    sources_ = choices_.add(in(phrase::sources), labels_of<MoneySource>(subject_.language), 26);
    std::vector<std::string> ids;
    for (const auto& asked : subject_.request.measures) ids.emplace_back(id_of(*asked.now.measure));
    ids_ = choices_.add(in(phrase::measures), ids, 12);
    const auto* manifest = subject_.repository.manifest();
    Workbook book{.title = words_.title(), .author = manifest ? manifest->name : std::string(), .created = subject_.date, .sheets = {guide_page(words_), measures()}};
    if (auto page = indicators(); page.cells.size() > layout::indicator_column::count) book.sheets.push_back(std::move(page));
    book.sheets.push_back(costs());
    book.sheets.push_back(choices_.page);
    book.sheets.push_back(hidden_page(words_));
    return book;
  }

 private:
  std::string in(Phrase what) const { return std::string(what.in(subject_.language)); }
  template <class... Args>
  std::string head(Phrase what, const Args&... args) const {
    return words_.wording.head(what, args...);
  }
  static std::vector<Field> recorded(const RequestedMeasure& asked) { return asked.now.record ? fields_of(*asked.now.record) : std::vector<Field>(); }

  void put_text(Sheet& page, Place at, const std::vector<Field>& fields, std::string_view name) const {
    page.cells[at].look = Look::to_fill;
    if (const auto* field = find(fields, name)) page.put(at, field->written, Look::to_fill);
  }

  /// A code as its label.
  template <DescribedChoice Enum, class Label>
  void put_choice(Sheet& page, Place at, std::optional<Enum> code, Label label) const {
    page.put(at, code ? label(*code) : std::string(), Look::to_fill);
    if (!code) page.cells[at].value = {};
  }

  void drop_down(Sheet& page, std::size_t column, std::size_t from, std::size_t to, const Choices::List& list, bool strict, std::string message) const {
    page.drop_downs.push_back({{from, column}, {to, column}, choices_.page.name, list.first, list.last, strict, {}, std::move(message)});
  }

  Sheet measures() const {
    namespace column = layout::measure_column;
    Sheet page{.name = in(layout::measures), .widths = {8, 28, 42, 19, 48, 30, 20, 30}, .frozen_rows = 1, .frozen_columns = 2, .least_height = 108};
    const auto year = subject_.year;
    const std::string heads[] = {head(phrase::number), head(phrase::measure), head(phrase::in_year, year - 1)};
    for (std::size_t i = 0; i < std::size(heads); ++i) page.put({0, i}, heads[i], Look::head);
    page.put({0, column::status}, head(phrase::head_status, year), Look::head_to_fill);
    page.put({0, column::comment}, head(phrase::head_comment, year), Look::head_to_fill);
    page.put({0, column::reason}, head(phrase::head_reason), Look::head_to_fill);
    page.put({0, column::proposal}, head(phrase::head_proposal), Look::head_to_fill);
    page.put({0, column::proposal_text}, head(phrase::head_proposal_text), Look::head_to_fill);
    std::size_t row = 0;
    for (const auto& asked : subject_.request.measures) {
      ++row;
      const auto& measure = *asked.now.measure;
      page.put({row, column::id}, std::string(id_of(measure)), Look::fixed);
      page.put({row, column::title}, title_of(measure), Look::fixed);
      const auto comment = asked.before.record ? words_.wording.theirs(asked.before.record->comment) : std::string();
      page.put({row, column::before}, words_.status_of(asked.before) + (comment.empty() ? "" : ". " + comment), Look::fixed);
      const auto now = recorded(asked);
      put_choice(page, {row, column::status}, asked.now.record ? asked.now.record->status : std::nullopt, [&](Status status) { return words_.label(status); });
      put_text(page, {row, column::comment}, now, "comment");
      put_text(page, {row, column::reason}, now, "reason");
      put_choice(page, {row, column::proposal}, asked.now.record ? asked.now.record->proposal : std::nullopt, [&](Proposal proposal) { return words_.wording.label(proposal); });
      put_text(page, {row, column::proposal_text}, now, "proposal_text");
    }
    drop_down(page, column::status, 1, row, statuses_, true, words_.wording.text(phrase::choose_status, year));
    drop_down(page, column::proposal, 1, row, proposals_, false, in(phrase::choose_proposal));
    return page;
  }

  std::string title_of(const Measure& measure) const { return (measure.number.text == id_of(measure) ? "" : measure.number.text + " ") + words_.wording.theirs(measure.title); }

  Sheet indicators() const {
    namespace column = layout::indicator_column;
    Sheet page{.name = in(layout::indicators), .widths = {8, 32, 14, 40, 12, 14, 14, 18}, .frozen_rows = 1, .least_height = 24};
    const auto year = subject_.year;
    const std::string heads[] = {head(phrase::number), head(phrase::measure), head(phrase::head_id), head(phrase::indicator), head(phrase::baseline), head(phrase::value_of_year, year - 1), head(phrase::target_of_year, year)};
    for (std::size_t i = 0; i < std::size(heads); ++i) page.put({0, i}, heads[i], Look::head);
    page.put({0, column::value}, head(phrase::value_of_year, year), Look::head_to_fill);
    std::size_t row = 0;
    for (const auto& asked : subject_.request.measures)
      for (const auto& indicator : asked.now.measure->indicators) {
        ++row;
        page.put({row, column::id}, std::string(id_of(*asked.now.measure)), Look::fixed);
        page.put({row, column::measure_title}, title_of(*asked.now.measure), Look::fixed);
        page.put({row, column::indicator}, indicator.id, Look::fixed);
        page.put({row, column::name}, words_.name_of(indicator), Look::fixed);
        page.put({row, column::baseline}, words_.baseline(indicator), Look::fixed);
        page.put({row, column::before}, words_.value(indicator, asked.before), Look::fixed);
        page.put({row, column::target}, words_.target(indicator), Look::fixed);
        put_value(page, {row, column::value}, recorded(asked), indicator);
      }
    return page;
  }

  void put_value(Sheet& page, Place at, const std::vector<Field>& fields, const Indicator& indicator) const {
    auto& cell = page.cells[at] = {{}, Look::value_to_fill};
    const auto* field = find(fields, "indicators/" + indicator.id);
    if (!field) return;
    if (Decimal::parse(field->written))
      cell.value = Number{field->written};
    else if (field->written == "true" || field->written == "false")
      cell.value = std::string(Phrase{field->written == "true" ? "ano" : "ne", field->written == "true" ? "yes" : "no"}.in(subject_.language));
    else
      cell.value = field->written;
  }

  Sheet costs() const {
    namespace column = layout::cost_column;
    Sheet page{.name = in(layout::costs), .widths = {8, 34, 22, 30, 30, 22, 30}, .frozen_rows = 1, .least_height = 24};
    const auto year = subject_.year;
    const std::string heads[] = {head(phrase::number), head(phrase::measure), head(phrase::source), head(phrase::planned_of_year, year), head(phrase::actual_of_year, year - 1)};
    for (std::size_t i = 0; i < std::size(heads); ++i) page.put({0, i}, heads[i], Look::head);
    page.put({0, column::amount}, head(phrase::actual_of_year_czk, year), Look::head_to_fill);
    page.put({0, column::note}, head(phrase::head_note), Look::head_to_fill);
    std::size_t row = 0;
    for (const auto& asked : subject_.request.measures)
      for (const auto source : words_.sources_of(asked)) cost_rows(page, row, asked, source);
    const auto last = row;
    for (std::size_t i = 0; i < layout::free_cost_rows; ++i) {
      ++row;
      for (const auto at : {column::id, column::source, column::note}) page.cells[{row, at}].look = Look::to_fill;
      for (const auto at : {column::measure_title, column::planned, column::before}) page.cells[{row, at}].look = Look::fixed;
      page.cells[{row, column::amount}].look = Look::amount_to_fill;
    }
    drop_down(page, column::id, last + 1, row, ids_, true, {});
    drop_down(page, column::source, last + 1, row, sources_, true, {});
    drop_down(page, column::amount, 1, row, amounts_, false, {});
    return page;
  }

  void cost_rows(Sheet& page, std::size_t& row, const RequestedMeasure& asked, MoneySource source) const {
    namespace column = layout::cost_column;
    const auto now = recorded(asked);
    for (int i = 1;; ++i) {
      const auto name = fmt::format("costs/{}/{}", option_of(source).code, i);
      if (i > 1 && !find(now, name) && !find(now, name + "/note")) return;
      ++row;
      page.put({row, column::id}, std::string(id_of(*asked.now.measure)), Look::fixed);
      page.put({row, column::measure_title}, title_of(*asked.now.measure), Look::fixed);
      page.put({row, column::source}, words_.wording.label(source), Look::fixed);
      page.put({row, column::planned}, i == 1 ? words_.planned(*asked.now.measure, source) : std::string(), Look::fixed);
      page.put({row, column::before}, i == 1 ? words_.actual(asked.before, source) : std::string(), Look::fixed);
      put_amount(page, {row, column::amount}, find(now, name));
      put_text(page, {row, column::note}, now, name + "/note");
    }
  }

  void put_amount(Sheet& page, Place at, const Field* field) const {
    auto& cell = page.cells[at] = {{}, Look::amount_to_fill};
    if (!field) return;
    if (Money::parse(field->written)) return void(cell.value = Number{field->written});
    for (const auto& option : describe(Type<Unquantified>{}).options)
      if (option.code == field->written) cell.value = in(option.label);
  }

  const RequestSubject& subject_;
  RequestWords words_;
  Choices choices_;
  Choices::List statuses_, proposals_, amounts_, sources_, ids_;
};

}  // namespace

Workbook sheet_as_workbook(const RequestSubject& subject) { return WorkbookSheet(subject).workbook(); }

}  // namespace kpss::collection
