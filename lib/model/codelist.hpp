#pragma once

#include <span>

#include "shape/codecs.hpp"
#include "text/grammar.hpp"

namespace kpss {

struct CodelistEntry {
  Origin origin;
  std::string code;
  std::string label;
  std::optional<Date> from;
  std::optional<Date> to;
};

constexpr auto describe(Type<CodelistEntry>) {
  return record("codelist-entry", {"položka číselníku", "entry of a code list"}, {"Vlastní kód a jeho název.", "A code of your own and its label."},
                field("code", &CodelistEntry::code, {"kód", "code"}, {"Kód, jak se píše v záznamech.", "The code as records write it."}), field("label", &CodelistEntry::label, {"název", "label"}, {"Název v dokumentech.", "Label in documents."}),
                field("from", &CodelistEntry::from, {"platí od", "valid from"}, {"První den, kdy kód platí.", "The first day on which the code is valid."}),
                field("to", &CodelistEntry::to, {"platí do", "valid until"}, {"Poslední den, kdy kód platí.", "The last day on which the code is valid."}));
}

/// `codelists/<name>.yaml`: own additions to a built-in code list (`target-groups`, `service-types`, `capacity-units`); what it says of a built-in code holds instead.
struct Codelist {
  Origin origin;
  std::vector<CodelistEntry> codes;
};

constexpr auto describe(Type<Codelist>) {
  return record("codelist", {"číselník", "code list"}, {"Vlastní doplnění vestavěného číselníku: target-groups, service-types nebo capacity-units.", "Own additions to a built-in code list: target-groups, service-types or capacity-units."},
                required("codes", &Codelist::codes, {"kódy", "codes"}, {"Doplněné kódy.", "Codes that are added."}));
}

/// A code of a built-in list. The lists follow Act 108/2006 Coll. and the register of providers; they change with the law, so an
/// unknown code is a warning and a repository can add its own.
struct BuiltInCode {
  std::string_view code;
  Phrase label;
  std::string_view forms = {};  ///< Of a type of service, those that the Act gives it: T field, A ambulatory, P residential.
  Date from = {};               ///< Where the day is not known, always.
  Date to = {};
};

/// Services by section of Act 108/2006 Coll.: "40" pečovatelská služba.
std::span<const BuiltInCode> service_types();
/// Target groups of the register of providers: "seniori".
std::span<const BuiltInCode> target_groups();
/// Units of capacity of the register of providers: "luzko".
std::span<const BuiltInCode> capacity_units();
/// The forms of such a unit that counting needs (1 klient, 2 klienti, 5 klientů).
const Noun* noun_of_unit(std::string_view code);

}  // namespace kpss
