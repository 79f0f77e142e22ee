// What the directory of services holds: who is in it on a day, in which section, under which letter, and whether it still holds.

#include "catalogue/indexes.hpp"
#include "catalogue/sections.hpp"
#include "rules_support.hpp"

namespace kpss::tests {
namespace {

struct Directory {
  explicit Directory(const Example& example) : repository(load(minimal_with(example), findings)) { CHECK_MESSAGE(findings.empty(), in_words(findings)); }
  Findings findings;
  Repository repository;
};

std::string ids(const std::vector<Entry>& entries) {
  std::string all;
  for (const auto& entry : entries) all += (all.empty() ? "" : " ") + entry.id();
  return all;
}

std::string titles(const std::vector<IndexGroup>& groups) {
  std::string all;
  for (const auto& group : groups) {
    all += (all.empty() ? "" : " ") + group.letter + ":";
    for (const auto& item : group.items) all += item.title + ",";
  }
  return all;
}

const Example example = {
    file("organizations/chata.yaml", "name: Chata\nconfirmed: {date: 2018-05-01}\ncontact: {function: vedoucí, phone: \"+420 000 000 001\"}\nservices:\n"
                                     "  - {name: Chráněné bydlení, type: \"51\", target_groups: [osoby-s-dusevnim-onemocnenim, seniori]}\n"
                                     "  - {id: klub, name: Čtenářský klub, target_groups: [seniori], phone: \"+420 000 000 002\", confirmed: {date: 2019-02-01}}\n"
                                     "  - {name: Bývalá služba, to: 2017-12-31}\n"
                                     "  - {name: Budoucí služba, from: 2020-01-01}\n"),
    file("organizations/hvezda.yaml", "name: Hvězda\nservices:\n  - {name: Hlídání, target_groups: [rodiny-s-detmi]}\n  - {name: Centrum, type: \"39\", target_groups: [seniori]}\n  - {name: Půjčovna}\n"),
};

constexpr Date day{2018, 12, 31};

}  // namespace

TEST_CASE("the directory of a day holds what is provided on it, in Czech order") {
  const Directory directory(example);
  const auto entries = entries_on(directory.repository, day);
  CHECK(ids(entries) == "hvezda/centrum chata/klub hvezda/hlidani chata/chranene-bydleni hvezda/pujcovna");
  CHECK(ids(not_provided_on(directory.repository, day)) == "chata/budouci-sluzba chata/byvala-sluzba");
  CHECK(phone_of(entries[1])->text == "+420 000 000 002");
  CHECK(phone_of(entries[3])->text == "+420 000 000 001");
  CHECK(phone_of(entries[0]) == nullptr);
}

TEST_CASE("an entry is stale a year after it was confirmed, or as the directory says") {
  const Directory directory(example);
  const auto entries = entries_on(directory.repository, day);
  const auto& klub = entries[1];
  const auto& bydleni = entries[3];
  CHECK(confirmation_of(klub)->date == Date{2019, 2, 1});
  CHECK(confirmation_of(bydleni)->date == Date{2018, 5, 1});
  CHECK_FALSE(is_stale(directory.repository, bydleni, {2019, 5, 1}));
  CHECK(is_stale(directory.repository, bydleni, {2019, 5, 2}));
  CHECK_FALSE(is_stale(directory.repository, klub, {2019, 5, 2}));
  CHECK(is_stale(directory.repository, entries[0], day));

  auto shorter = example;
  shorter.push_back(file("catalogue.yaml", "title: Adresář\nstale_after_months: 6\n"));
  const Directory strict(shorter);
  CHECK(is_stale(strict.repository, entries_on(strict.repository, day)[3], {2018, 11, 2}));
}

TEST_CASE("by target groups each service stands once, in the group that the register lists first") {
  const Directory directory(example);
  const auto sections = sections_of(directory.repository, entries_on(directory.repository, day), Language::cs);
  REQUIRE(sections.size() == 4);
  CHECK(sections[0].id == "osoby-s-dusevnim-onemocnenim");
  CHECK(ids(sections[0].here) == "chata/chranene-bydleni");
  CHECK(sections[1].id == "rodiny-s-detmi");
  CHECK(sections[2].title == "senioři");
  CHECK(ids(sections[2].here) == "hvezda/centrum chata/klub");
  CHECK(ids(sections[2].elsewhere) == "chata/chranene-bydleni");
  CHECK(sections[3].id == "other");
  CHECK(ids(sections[3].here) == "hvezda/pujcovna");
}

TEST_CASE("by life situations a service stands where it says, else in the first that picks it") {
  auto with_situations = example;
  with_situations.push_back(file("catalogue.yaml", "title: Adresář\nlife_situations:\n  - {id: stari, title: Stárnu, target_groups: [seniori]}\n  - {id: bydleni, title: Hledám bydlení, types: [\"51\"]}\n  - {id: nikdo, title: Nikdo}\n"
                                                   "  - {id: asistence, title: Asistence, target_groups: [rodiny-s-detmi, seniori], types: [\"39\"]}\n"));
  with_situations.push_back(file("organizations/treti.yaml", "name: Třetí\nservices:\n  - {name: Azyl, life_situations: [bydleni], target_groups: [seniori]}\n"));
  const Directory directory(with_situations);
  const auto sections = sections_of(directory.repository, entries_on(directory.repository, day), Language::cs);
  REQUIRE(sections.size() == 4);
  CHECK(ids(sections[0].here) == "hvezda/centrum chata/chranene-bydleni chata/klub");
  CHECK(ids(sections[0].elsewhere) == "treti/azyl");
  CHECK(ids(sections[1].here) == "treti/azyl");
  CHECK(ids(sections[1].elsewhere) == "chata/chranene-bydleni");
  CHECK(sections[2].id == "asistence");
  CHECK(ids(sections[2].elsewhere) == "hvezda/centrum");
  CHECK(ids(sections[3].here) == "hvezda/hlidani hvezda/pujcovna");
}

TEST_CASE("a life situation that is named twice holds a service once") {
  auto twice = example;
  twice.push_back(file("catalogue.yaml", "title: Adresář\nlife_situations: [{id: stari, title: Stárnu}, {id: bydleni, title: Hledám bydlení}]\n"));
  twice.push_back(file("organizations/treti.yaml", "name: Třetí\nservices:\n  - {name: Azyl, life_situations: [bydleni, bydleni, stari, bydleni]}\n"));
  Findings findings;
  const auto repository = load(minimal_with(twice), findings);
  const auto sections = sections_of(repository, entries_on(repository, day), Language::cs);
  REQUIRE(sections.size() == 3);
  CHECK(ids(sections[0].elsewhere) == "treti/azyl");
  CHECK(ids(sections[1].here) == "treti/azyl");
  CHECK(sections[1].elsewhere.empty());
}

TEST_CASE("a place without an address is at the seat, and so in its municipality") {
  const Directory directory({file("kpss.yaml", "kpss: 1\nname: A\nterritory: A\nmunicipalities: [{id: a, name: Alfa}, {id: b, name: Beta}]\n"),
                             file("organizations/x.yaml", "name: X\naddress: {street: Dlouhá 1, town: Beta}\nservices:\n  - {name: A, locations: [{barrier_free: full}, {address: {town: Alfa}}]}\n  - {name: B}\n"
                                                          "  - {name: C, locations: [{secret: true}]}\n  - {name: D, locations: [{address: {town: Jinde}}]}\n")});
  const auto entries = entries_on(directory.repository, day);
  const auto where = [&](std::size_t index) {
    std::string all;
    for (const auto* one : municipalities_of(directory.repository, entries[index])) all += one->id;
    return all;
  };
  CHECK(locations_of(entries[0])[0].address->town == "Beta");
  CHECK(locations_of(entries[0])[1].address->town == "Alfa");
  CHECK_FALSE(locations_of(entries[2])[0].address);
  CHECK(where(0) == "ab");
  CHECK(where(1) == "b");
  CHECK(where(2) == "");
  CHECK(where(3) == "");
}

TEST_CASE("the seat of a provider whose places are all secret is not told") {
  const auto seat = [](const char* services) {
    const Directory directory({file("organizations/x.yaml", std::string("name: X\naddress: {street: Dlouhá 1, town: Beta}\nservices:\n") + services)});
    return seat_of(directory.repository.all<Organization>().front(), day) != nullptr;
  };
  CHECK_FALSE(seat("  - {name: A, locations: [{secret: true}]}\n"));
  CHECK_FALSE(seat("  - {name: A, locations: [{secret: true}]}\n  - {name: B, to: 2017-12-31}\n"));
  CHECK(seat("  - {name: A, locations: [{secret: true}]}\n  - {name: B}\n"));
  CHECK(seat("  - {name: A}\n"));
}

TEST_CASE("a printed directory holds the services of the day on which its data were closed") {
  const auto on = [](const char* edition, Date date) {
    const Directory directory({file("catalogue.yaml", std::string("title: Adresář\neditions: [") + edition + "]\n")});
    return contents_day(directory.repository, date).iso();
  };
  CHECK(on("{name: a, date: 2024-05-20, data: 2024-05-01}", {2024, 5, 20}) == "2024-05-01");
  CHECK(on("{name: a, date: 2024-05-20, data: 2024-05-01}", {2024, 4, 2}) == "2024-05-01");
  CHECK(on("{name: a, date: 2024-05-20, data: 2024-05-01}", {2024, 6, 1}) == "2024-06-01");
  CHECK(on("{name: a, date: 2024-05-20}", {2024, 5, 2}) == "2024-05-02");
  CHECK(on("", {2024, 5, 2}) == "2024-05-02");
}

TEST_CASE("indexes have the letters of the Czech alphabet") {
  const Directory directory(example);
  const auto entries = entries_on(directory.repository, day);
  CHECK(titles(by_letter(index_of(directory.repository, entries, IndexBy::name, Language::cs))) == "C:Centrum, Č:Čtenářský klub, H:Hlídání, Ch:Chráněné bydlení, P:Půjčovna,");
  CHECK(titles(by_letter(index_of(directory.repository, entries, IndexBy::provider, Language::cs))) == "H:Hvězda, Ch:Chata,");
  const auto types = index_of(directory.repository, entries, IndexBy::type, Language::cs);
  REQUIRE(types.size() == 2);
  CHECK(types[0].title == "osobní asistence");
}

TEST_CASE("a repository may name built-in codes its own way, and say when they hold") {
  auto with_codes = example;
  with_codes.push_back(file("codelists/service-types.yaml", "codes:\n  - {code: \"51\", label: podporované bydlení, to: 2018-06-30}\n  - {code: \"99\", label: nová služba}\n"));
  const Directory directory(with_codes);
  const Codes types(directory.repository, service_type_codes);
  CHECK(types.label("51", Language::cs) == "podporované bydlení");
  CHECK(types.find("51")->forms == "P");
  CHECK_FALSE(types.find("51")->valid_on(day));
  CHECK(types.find("51")->valid_on({2018, 6, 30}));
  CHECK(types.order("51") < types.order("99"));
  CHECK(types.find("100") == nullptr);
}

}  // namespace kpss::tests
