#pragma once

#include <span>

#include "shape/codecs.hpp"

namespace kpss {

struct CodelistEntry {
  Origin origin;
  std::string code;
  std::string label;
};

constexpr auto describe(Type<CodelistEntry>) {
  return record("codelist-entry", {"položka číselníku", "entry of a code list"}, {"Vlastní kód a jeho název.", "A code of your own and its label."},
                field("code", &CodelistEntry::code, {"kód", "code"}, {"Kód, jak se píše v záznamech.", "The code as records write it."}), field("label", &CodelistEntry::label, {"název", "label"}, {"Název v dokumentech.", "Label in documents."}));
}

/// `codelists/<name>.yaml`: own additions to a built-in code list (`target-groups`, `service-types`).
struct Codelist {
  Origin origin;
  std::vector<CodelistEntry> codes;
};

constexpr auto describe(Type<Codelist>) {
  return record("codelist", {"číselník", "code list"}, {"Vlastní doplnění vestavěného číselníku: target-groups nebo service-types.", "Own additions to a built-in code list: target-groups or service-types."},
                required("codes", &Codelist::codes, {"kódy", "codes"}, {"Doplněné kódy.", "Codes that are added."}));
}

/// A code of a built-in list. The lists follow Act 108/2006 Coll. and the register of providers; they change with the law, so an
/// unknown code is a warning and a repository can add its own.
struct BuiltInCode {
  std::string_view code;
  Phrase label;
};

/// Services by section of Act 108/2006 Coll.: "40" pečovatelská služba.
std::span<const BuiltInCode> service_types();
/// Target groups of the register of providers: "seniori".
std::span<const BuiltInCode> target_groups();

}  // namespace kpss
