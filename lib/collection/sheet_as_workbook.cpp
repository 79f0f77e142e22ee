#include <algorithm>
#include <iterator>

#include "collection/fields.hpp"
#include "collection/layout.hpp"
#include "collection/pages.hpp"
#include "collection/sheets.hpp"
#include "documents/lines.hpp"

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
    std::vector<Sheet> asked{measures()};
    if (asks_for_indicators()) asked.push_back(indicators());
    asked.push_back(costs());
    Workbook book{.title = words_.title(), .author = manifest ? manifest->name : std::string(), .created = subject_.date, .sheets = {guide_page(words_, asked)}};
    auto hidden = hidden_page(words_, asked);
    std::move(asked.begin(), asked.end(), std::back_inserter(book.sheets));
    book.sheets.push_back(std::move(choices_.page));
    book.sheets.push_back(std::move(hidden));
    return book;
  }

 private:
  std::string in(Phrase what) const { return std::string(what.in(subject_.language)); }
  bool asks_for_indicators() const {
    const auto& asked = subject_.request.measures;
    return std::any_of(asked.begin(), asked.end(), [](const RequestedMeasure& each) { return !each.now.measure->indicators.empty(); });
  }

  /// A page with its heads.
  Sheet page_of(const layout::Page& from) const {
    Sheet page{.name = in(from.name), .frozen_rows = 1};
    for (const auto& column : from.columns) {
      page.put({0, page.widths.size()}, words_.wording.head(column.head, subject_.year - column.years_back), column.use == layout::Use::answer ? Look::head_to_fill : Look::head);
      page.widths.push_back(column.width);
    }
    return page;
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
    auto page = page_of(layout::measures);
    page.frozen_columns = 2;
    page.least_height = 108;
    std::size_t row = 0;
    for (const auto& asked : subject_.request.measures) {
      ++row;
      const auto& measure = *asked.now.measure;
      page.put({row, column::id}, std::string(id_of(measure)), Look::fixed);
      page.put({row, column::title}, title_of(measure), Look::fixed);
      page.put({row, column::term}, words_.term(measure), Look::fixed);
      page.put({row, column::before}, said_before(asked.before), Look::fixed);
      const auto now = recorded(asked);
      put_choice(page, {row, column::status}, asked.now.record ? asked.now.record->status : std::nullopt, [&](Status status) { return words_.label(status); });
      put_text(page, {row, column::comment}, now, "comment");
      put_text(page, {row, column::reason}, now, "reason");
      put_choice(page, {row, column::proposal}, asked.now.record ? asked.now.record->proposal : std::nullopt, [&](Proposal proposal) { return words_.wording.label(proposal); });
      put_text(page, {row, column::proposal_text}, now, "proposal_text");
    }
    drop_down(page, column::status, 1, row, statuses_, true, words_.wording.text(phrase::choose_status, subject_.year));
    drop_down(page, column::proposal, 1, row, proposals_, false, in(phrase::choose_proposal));
    return page;
  }

  std::string said_before(const MeasureState& state) const {
    auto lines = words_.said(state);
    lines.insert(lines.begin(), words_.status_of(state));
    return stacked(lines);
  }

  std::string title_of(const Measure& measure) const { return (measure.number.text == id_of(measure) ? "" : measure.number.text + " ") + words_.wording.theirs(measure.title); }

  Sheet indicators() const {
    namespace column = layout::indicator_column;
    auto page = page_of(layout::indicators);
    page.least_height = 24;
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
    auto page = page_of(layout::costs);
    page.least_height = 24;
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
