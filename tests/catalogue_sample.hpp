#pragma once

// A small directory of services that holds one of everything: an entry of two sections, one without a type, one at a secret address, one that nobody
// confirmed, and names that only Czech order puts right.

#include <string>
#include <utility>
#include <vector>

#include "repository/repository.hpp"

namespace kpss::tests {

using Files = std::vector<std::pair<std::string, std::string>>;

inline constexpr const char* secret_street = "Tajná 13";

inline Files directory_files() {
  return {
      {"kpss.yaml", "kpss: 1\nname: Město Vzorov\nterritory: Vzorovsko\nmunicipalities: [{id: vzorov, name: Vzorov}, {id: lhota, name: Lhota}]\n"
                    "coordinator: {function: koordinátorka plánování, email: kpss@example.org, phone: +420 555 000 001}\n"},
      {"catalogue.yaml", R"(title: Adresář služeb
publisher: Město Vzorov
editions: [{name: "2018", date: 2018-12-01, data: 2018-11-15}]
life_situations:
  - {id: doma, title: Potřebuji pomoc doma, intro: Služby přijdou za vámi., target_groups: [seniori]}
  - {id: pecuji, title: Pečuji o blízkého, target_groups: [pecujici-osoby]}
important_numbers: [{name: tísňové volání, phone: "112", note: zdarma}]
imprint: [Neprodejné.]
distribution: [{place: městský úřad, copies: 300, municipality: vzorov}, {place: čekárny, copies: 51}]
)"},
      {"organizations/charita.yaml", R"(name: Charita Vzorov
short_name: Charita
ico: "00000019"
address: {street: Dlouhá 1, town: Vzorov, postal_code: 750 01}
contact: {function: ředitelka, phone: +420 555 000 010, email: charita@example.org}
data_box: abcdef7
confirmed: {date: 2018-11-02, by: ředitelka}
services:
  - id: pecovatelska
    name: Pečovatelská služba
    type: "40"
    register_number: "1000001"
    forms: [field, ambulatory]
    target_groups: [seniori, pecujici-osoby]
    ages: {from: 65}
    mission: Pomáháme lidem zůstat doma.
    activities: [úklid, nákupy]
    municipalities: [vzorov, lhota]
    hours: [{form: field, open: "Mo-Fr 07:00-15:30; Sa,Su 08:00-12:00"}, {form: ambulatory, open: "Mo,We 08:00-12:00,13:00-17:00", note: po domluvě}]
    capacity: [{form: field, number: 1, unit: klient}, {form: ambulatory, number: 2.5, unit: uvazek}]
    prices: [{item: péče, amount: 130, unit: hodina}]
  - {id: chraneno, name: Chráněné bydlení, type: "51", register_number: "1000002", forms: [residential], municipalities: [vzorov], capacity: [{number: 12, unit: luzko}]}
  - {id: hospic, name: Hospic, register_number: "1000003", target_groups: [pecujici-osoby], municipalities: [lhota], hours: [{open: 24/7}]}
)"},
      {"organizations/utociste.yaml", R"(name: Útočiště
address: {street: Krátká 2, town: Lhota}
services:
  - id: azyl
    name: Azylový dům
    type: "57"
    register_number: "1000004"
    forms: [residential]
    municipalities: [vzorov]
    free_of_charge: true
    locations: [{name: "Dům v ulici Tajná 13", secret: true, access: "zvonek na domě Tajná 13", transport: "zastávka Tajná 13", phone: +420 555 000 020}]
  - {id: cajovna, name: Čajovna pro seniory, target_groups: [seniori], municipalities: [lhota], confirmed: {date: 2017-01-05}}
)"},
  };
}

/// Read without a finding, or what went wrong is told by the caller's check.
inline Repository repository_of(Files files, Findings& findings) {
  std::vector<Input> inputs;
  for (auto& [path, bytes] : files) {
    Input input{std::move(path)};
    input.bytes = std::move(bytes);
    inputs.push_back(std::move(input));
  }
  return load(std::move(inputs), findings);
}

}  // namespace kpss::tests
