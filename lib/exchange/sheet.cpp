#include "exchange/sheet.hpp"

#include <algorithm>

#include "documents/catalogue/facts.hpp"
#include "documents/markdown/inlines.hpp"
#include "text/grammar.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

/// A column of facts: their key, and what the column is called whether or not any entry has one.
struct FactColumn {
  std::string_view key;
  Phrase title;
};

constexpr FactColumn fact_columns[] = {
    {"type", words::entry_type},
    {"provider", words::entry_provider},
    {"ico", words::entry_ico},
    {"legal-form", words::entry_legal_form},
    {"address", words::entry_address},
    {"phone", words::entry_phone},
    {"email", words::entry_email},
    {"web", words::entry_web},
    {"data-box", words::entry_data_box},
    {"contacts", words::entry_contacts},
    {"target-groups", words::entry_target_groups},
    {"ages", words::entry_ages},
    {"not-for", words::entry_not_for},
    {"mission", words::entry_mission},
    {"activities", words::entry_activities},
    {"forms", words::entry_forms},
    {"area", words::entry_area},
    {"hours", words::entry_hours},
    {"capacity", words::entry_capacity},
    {"prices", words::entry_prices},
    {"how-to-apply", words::entry_how_to_apply},
    {"access", words::entry_access},
    {"transport", words::entry_transport},
    {"register-number", words::entry_register_number},
    {"from", words::entry_from},
    {"to", words::entry_to},
    {"confirmed", words::entry_confirmed},
    {"stale", words::entry_stale},
    {"note", words::entry_note},
};

constexpr Phrase title_of_name{"název služby", "name of the service"};
constexpr Phrase title_of_situations{"životní situace", "life situations"};
constexpr Phrase title_of_municipalities{"obce", "municipalities"};

/// Lines of a long text on one line, as a field of a data merge has to be.
std::string on_one_line(std::string text) {
  std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

/// Values parted by a mark that none of them holds.
std::string joined(std::vector<std::string> values) {
  for (auto& value : values) std::replace(value.begin(), value.end(), '|', '/');
  return fmt::to_string(fmt::join(values, " | "));
}

Sheet::Cell cell_of(const std::vector<std::string>& values) { return values.empty() ? Sheet::Cell() : Sheet::Cell(on_one_line(joined(values))); }

std::vector<std::string> situations_of(const Repository& repository, const Service& service) {
  std::vector<std::string> titles;
  if (const auto* catalogue = catalogue_of(repository))
    for (const auto& situation : catalogue->life_situations)
      if (std::any_of(service.life_situations.begin(), service.life_situations.end(), [&](const auto& ref) { return ref.id == situation.id; })) titles.push_back(situation.title);
  return titles;
}

/// Those whose index the service stands in.
std::vector<std::string> names_of_municipalities(const Repository& repository, const Entry& entry) {
  std::vector<std::string> names;
  for (const auto* municipality : municipalities_of(repository, entry)) names.push_back(municipality->name);
  return names;
}

}  // namespace

Sheet directory_sheet(const Directory& directory, Language language) {
  std::vector<Message> omissions;
  const Wording wording(directory.repository, language, Audience::public_, omissions);
  const auto title = [&](Phrase words) { return capitalised(words.in(language)); };
  Sheet sheet;
  sheet.language = language;
  sheet.columns = {{"id", title({"označení", "id"})}, {"name", title(title_of_name)}, {"life-situations", title(title_of_situations)}, {"municipalities", title(title_of_municipalities)}};
  for (const auto& column : fact_columns) sheet.columns.push_back({std::string(column.key), title(column.title)});
  for (const auto& one : directory.services) {
    auto& row = sheet.rows.emplace_back();
    row = {one.id, on_one_line(wording.theirs(one.service.name)), cell_of(situations_of(directory.repository, one.service)), cell_of(names_of_municipalities(directory.repository, one.entry))};
    const auto facts = facts_of(wording, one.entry, directory.day);
    for (const auto& column : fact_columns) {
      const auto fact = std::find_if(facts.begin(), facts.end(), [&](const EntryFact& of) { return of.key == column.key; });
      std::vector<std::string> values;
      if (fact != facts.end())
        for (const auto& value : fact->values) values.push_back(plain_text(value));
      row.push_back(cell_of(values));
    }
  }
  return sheet;
}

}  // namespace kpss
