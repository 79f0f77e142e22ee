// What an import of the register makes: each trap of the register, files of people that stay theirs, and nothing left to do after it was done.

#include <random>

#include "register_support.hpp"
#include "shape/keys.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

constexpr const char* centre = "organizations/mestske-stredisko-sluzeb-vzorov.yaml";
constexpr const char* shelter = "organizations/bezpecny-dum.yaml";

/// The provider of the fixture as a person keeps it.
const Files kept = {{"organizations/mss.yaml",
                     "# Naše největší organizace.\n"
                     "name: MSS Vzorov\n"
                     "ico: '00301825'  # ověřeno\n"
                     "contact: {function: ředitelka, phone: \"+420 000 000 099\"}\n"
                     "address: {street: Hlavní 12/3, town: Vzorov}\n"
                     "services:\n"
                     "  # Pečovatelky jezdí i do Lhoty.\n"
                     "  - name: Pečovatelská služba\n"
                     "    type: \"40\"\n"
                     "    register_number: \"1000001\"\n"
                     "    mission: Aby lidé mohli zůstat doma.   # od pracovní skupiny\n"
                     "    forms: [ambulatory]   # terén je v registru\n"
                     "    target_groups: [seniori, verejnost, osoby-v-krizi]\n"
                     "    capacity:\n"
                     "      - {form: ambulatory, number: 4, unit: klient, note: v jednom okamžiku}\n"
                     "      - {number: 3.5, unit: uvazek}\n"
                     "    phone: \"+420 000 000 077\"\n"
                     "    confirmed: {date: 2018-03-01, by: ředitelka}\n"
                     "    note: naše poznámka\n"
                     "  - {name: Klub seniorů}\n"}};

std::size_t times(const std::string& text, std::string_view what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != text.npos; at = text.find(what, at + 1)) ++count;
  return count;
}

/// What an import would still change.
std::string left_to_do(const Imported& result) {
  std::string paths;
  for (const auto& file : result.files) paths += file.path + " ";
  return paths;
}

TEST_CASE("register: a facility that is repeated stands once, and capacity is that of the registration") {
  const auto file = import(Files{}, fixture()).file(centre);
  const auto service = file.substr(0, file.find("Domov pro seniory"));
  CHECK(times(service, "street: Hlavní 12/3") == 2);  // The seat, and the facility.
  CHECK(has(service, "    capacity:\n      - {form: field, number: 20, unit: klient}\n      - {form: ambulatory, number: 5, unit: klient}\n    locations:\n"));
  CHECK(has(service, "    id: pecovatelska-sluzba-vzorov\n") == false);
  CHECK(has(service, "  - id: pecovatelska-sluzba-vzorov\n    name: Pečovatelská služba Vzorov\n"));
}

TEST_CASE("register: a secret address reaches nothing") {
  // The street, its number, its code; also where the provider sits there, and where the place is listed once more without the flag.
  for (const auto& json : {fixture(), with(fixture(), "\"utajenaAdresa\": true, \"adresa\": {", "\"utajenaAdresa\": true, \"adresa\": null, \"x\": {")}) {
    const auto result = import(Files{}, json);
    const auto seen = folded(result.everything());
    CHECK_FALSE(has(seen, "azylovy dum tajemna"));
    if (!has(json, "\"x\": {")) {  // Otherwise nothing tells that the seat of the provider is that place.
      CHECK_FALSE(has(seen, "tajemna"));
      CHECK_FALSE(has(seen, "900777"));
    }
    CHECK(has(result.file(shelter), "    locations:\n"));
    CHECK(has(result.file(shelter), "secret: true"));
    CHECK(times(result.file(shelter), "secret: true") == 1);
  }
  CHECK(has(import(Files{}, fixture()).notices, "adresa sídla se nepřevzala"));
}

TEST_CASE("register: an address that became secret goes, and is not shown going") {
  const Files files = {{shelter, "name: Bezpečný dům, z. s.\nico: \"02999901\"\nservices:\n  - name: Azylový dům\n    type: \"57\"\n    register_number: \"1000004\"\n    locations:\n      - name: Dům\n        address: {street: Tajemná 7, town: Vzorov, municipality_code: \"900001\"}\n        transport: zastávka Náměstí\n"}};
  for (const auto& written : {files, Files{{shelter, with(files[0].second, "street: Tajemná 7, town: Vzorov, municipality_code: \"900001\"", "street: v domě na rohu, town: Vzorov, ruian: 900777")}}}) {
    const auto result = import(written, fixture());
    const auto file = result.file(shelter);
    CHECK(has(file, "      - name: Dům\n        secret: true\n"));
    CHECK_FALSE(has(file + result.shown, "zastávka Náměstí"));
    CHECK_FALSE(has(folded(file), "tajemna"));
    CHECK_FALSE(has(folded(result.shown + result.sheet + result.notices), "tajemna"));
    CHECK_FALSE(has(result.shown, "na rohu"));
    CHECK(has(result.shown, "-  (utajená adresa)"));
    CHECK(left_to_do(import(result.after(written), fixture())) == "");
  }
}

TEST_CASE("register: what the repository keeps secret the register does not reveal") {
  const Files files = {{"organizations/mss.yaml", "name: MSS\nico: \"00301825\"\nservices:\n  - {name: Domov, type: \"49\", register_number: \"1000002\", forms: [residential], locations: [{secret: true}]}\n"}};
  const auto result = import(files, fixture());
  const auto domov = result.file("organizations/mss.yaml");
  CHECK(has(domov, "locations: [{secret: true}]"));
  CHECK(has(result.sheet, "locations,secret,?,left"));
}

TEST_CASE("register: names of persons are never taken over") {
  const auto seen = folded(import(Files{}, fixture()).everything());
  for (const auto* name : {"eliska", "prozrazena", "mgr."}) CHECK_FALSE(has(seen, name));
  CHECK(has(seen, "vedouci sluzby"));
  CHECK(has(import(Files{}, fixture()).notices, "poznámka u kontaktu, ve které může být jméno (1)"));
}

TEST_CASE("register: a field service is wanted where it works, not where it sits") {
  const auto file = import(Files{}, fixture()).file("organizations/terenni-pomoc-jinde.yaml");
  CHECK(has(file, "register_number: \"1000005\""));
  CHECK_FALSE(has(file, "1000006"));
  CHECK(has(file, "    municipalities: [vzorov, lhota]\n    area: Vzorový kraj\n"));
  // Beyond its seat only where it goes out to people.
  CHECK(import(Files{}, with(fixture(), "\"forma\": {\"id\": \"FormaSocialniSluzby/ter\"}, \"nepretrzitePoskytovani\": false, \"casoveRozsahy\": null, \"kapacity\": [{\"pocet\": 3", "\"forma\": {\"id\": \"FormaSocialniSluzby/amb\"}, \"nepretrzitePoskytovani\": false, \"casoveRozsahy\": null, \"kapacity\": [{\"pocet\": 3")).file("organizations/terenni-pomoc-jinde.yaml").empty());
}

TEST_CASE("register: IČO as a number or a text, with its zeros or without") {
  for (const auto* ico : {"301825", "\"301825\"", "\"00301825\"", "\"00 30 18 25\""}) {
    const auto result = import(Files{}, with(fixture(), "\"ico\": 301825", fmt::format("\"ico\": {}", ico)));
    CHECK(has(result.file(centre), "ico: \"00301825\"\n"));
    CHECK(times(result.file(centre), "register_number") == 2);
  }
  const auto result = import(Files{}, with(fixture(), "\"ico\": 301825", "\"ico\": \"301825123456\""));
  CHECK(has(result.notices, "IČO nemá osm číslic"));
  CHECK(has(import(Files{}, with(fixture(), "\"ico\": 301825", "\"ico\": \"12345678\"")).notices, "kontrolní číslice IČO `12345678` nesouhlasí"));
}

TEST_CASE("register: missing codes of addresses, nulls, and what nobody knows") {
  const auto result = import(Files{}, fixture());
  CHECK(has(result.file(centre), "      - name: Domov U Potoka\n        address:\n          street: \"45\"\n          town: Vzorov\n          part: Předměstí\n          postal_code: 999 01\n          municipality_code: \"900001\"\n    from"));
  CHECK_FALSE(has(result.file(centre), "Zrušená"));
  CHECK(has(result.file("organizations/zahadna-sluzba.yaml"), "name: Záhadná služba, z. ú.\nservices:\n"));
  for (const auto* told : {"druh služby `kouzelnická pomoc` nemá náš kód", "forma `vzdušná` nemá náš kód", "cílová skupina `obyvatelé Měsíce` nemá náš kód", "web, který není adresa (1)", "e-mail, který není e-mailová adresa (1)", "zařízení „Domov Starý“ už službu neposkytuje"})
    CHECK_MESSAGE(has(result.notices, told), std::string(told));
  const auto unknown = import(Files{}, replaced(fixture(), "Obec/900002", "Obec/900004"));
  CHECK_FALSE(has(unknown.notices, "900004"));  // Nobody asked for it.
  CHECK(has(import(repository_of({}), with(fixture(), "\"identifikator\": \"1000001\"", "\"identifikator\": null")).notices, "položka 1: identifikátor služby nemá sedm číslic, služba se vynechává"));
  CHECK(has(import(Files{}, with(fixture(), "\"nazev\": \"Záhadná služba, z. ú.\"", "\"nazev\": null")).notices, "poskytovatel nemá název, služba se vynechává"));
}

TEST_CASE("register: nothing can break a file or a line") {
  const std::string wild = "A: b # c\\u0000\\u001b[31m\\n- x: |\\t\\u202e\\\"'{[*&!";
  for (const auto* place : {"\"nazev\": \"Pečovatelská služba Vzorov\"", "\"nazev\": \"Městské středisko služeb Vzorov, příspěvková organizace \"", "\"nazev\": \"Hlavní\"", "\"poznamka\": \"vedoucí služby\"", "\"telefon\": \"000000003\"", "\"psc\": \"99901\"", "\"cisloOrientacni\": \"3\""}) {
    const std::string key(place, std::string_view(place).find(':') + 2);
    const auto result = import(Files{}, with(fixture(), place, key + "\"" + wild + "\""));
    repository_of(result.after({}));
    for (const char control : {'\x1b', '\0'}) CHECK(result.everything().find(control) == std::string::npos);
  }
  const auto long_name = import(Files{}, with(fixture(), "\"nazev\": \"Hlavní\"", "\"nazev\": \"" + std::string(400, 'x') + "\""));
  repository_of(long_name.after({}));
}

TEST_CASE("register: files of people stay theirs") {
  const auto result = import(kept, fixture());
  const auto file = result.file("organizations/mss.yaml");
  CHECK(file.starts_with("# Naše největší organizace.\nname: MSS Vzorov\nico: '00301825'  # ověřeno\n"));
  CHECK(has(file, "  # Pečovatelky jezdí i do Lhoty.\n  - name: Pečovatelská služba\n"));
  CHECK(has(file, "    mission: Aby lidé mohli zůstat doma.   # od pracovní skupiny\n"));
  CHECK(has(file, "    forms: [ambulatory, field]   # terén je v registru\n"));
  CHECK(has(file, "    target_groups: [seniori, verejnost, osoby-v-krizi, osoby-se-zdravotnim-postizenim]\n"));  // One group of the register was not understood: nothing goes.
  CHECK(has(file, "      - {form: ambulatory, number: 5, unit: klient, note: v jednom okamžiku}\n      - {number: 3.5, unit: uvazek}\n      - {form: field, number: 20, unit: klient}\n"));
  CHECK(has(file, "    phone: \"+420 000 000 077\"\n    email: pecovatelska@example.org\n"));
  CHECK(has(file, "    confirmed: {date: 2018-03-01, by: ředitelka}\n    note: naše poznámka\n"));
  CHECK(has(file, "  - {name: Klub seniorů}\n"));
  CHECK(has(file, "    confirmed: {date: 2018-09-01, source: registr poskytovatelů}\n"));  // Only of the new one.
  CHECK(times(file, "registr poskytovatelů") == 1);
  CHECK(has(result.sheet, "MSS Vzorov,Pečovatelská služba,1000001,differs,phone,+420 000 000 077,+420 000 000 001,left\n"));
  CHECK(has(result.sheet, "MSS Vzorov,,,differs,name,MSS Vzorov,\"Městské středisko služeb Vzorov, příspěvková organizace\",left\n"));
  const auto again = import(result.after(kept), fixture());
  CHECK(left_to_do(again) == "");
}

TEST_CASE("register: groups go that the register does not have any more, but never our own") {
  const auto json = with(fixture(), ", {\"cilovaSkupina\": {\"id\": \"CilovaSkupinaOsoby/98\"}}", "");
  CHECK(has(import(kept, json).file("organizations/mss.yaml"), "    target_groups: [seniori, verejnost, osoby-se-zdravotnim-postizenim]\n"));
}

TEST_CASE("register: a service that ended is told and kept") {
  const Files files = {{"organizations/mss.yaml", "name: MSS\nico: \"00301825\"\nservices:\n  - name: Asistence\n    type: \"39\"\n    register_number: \"1000003\"\n    forms: [ambulatory]\n"}};
  const auto result = import(files, fixture());
  CHECK(has(result.file("organizations/mss.yaml"), "    forms: [ambulatory]\n    to: 2017-12-31\n"));
  CHECK(has(result.sheet, "MSS,Asistence,1000003,ended,to,,2017-12-31,written\n"));
  CHECK_FALSE(has(import(result.after(files), fixture()).sheet, "ended"));
  // The day decides, and one that is not in the repository is no news.
  CHECK_FALSE(has(import(Files{}, fixture()).everything(), "1000003"));
  CHECK(has(import(repository_of({}), fixture(), {"900001"}, {2017, 12, 31}).everything(), "1000003"));
}

TEST_CASE("register: services are known by number, else by type and name, else told") {
  const auto services = [&](const std::string& list) { return Files{{"organizations/mss.yaml", "name: MSS\nico: \"00301825\"\nservices:\n" + list}}; };
  const auto by_type = import(services("  - {name: Domov U Lípy, type: \"49\"}\n"), fixture());
  CHECK(has(by_type.file("organizations/mss.yaml"), "  - {name: Domov U Lípy, type: \"49\", register_number: \"1000002\", forms: [residential]"));
  CHECK(has(by_type.notices, "přiřazena službě „Domov U Lípy“ podle druhu a názvu; ověřte to"));
  const auto doubtful = import(services("  - {name: Domov A, type: \"49\"}\n  - {name: Domov B, type: \"49\"}\n"), fixture());
  CHECK_FALSE(has(doubtful.file("organizations/mss.yaml"), "1000002"));
  CHECK(has(doubtful.notices, "služba „Domov A“ může být několika registracemi; doplňte jí `register_number`"));
  const auto by_name = import(services("  - {name: Domov A, type: \"49\"}\n  - {name: Domov U potoka, type: \"49\"}\n"), fixture());
  CHECK(has(by_name.file("organizations/mss.yaml"), "  - {name: Domov A, type: \"49\"}\n  - {name: Domov U potoka, type: \"49\", register_number: \"1000002\""));
  const auto unknown = import(services("  - {name: Noclehárna, type: \"63\", register_number: \"7654321\"}\n  - {name: Stará, type: \"63\", register_number: \"7654322\", to: 2012-01-01}\n"), fixture());
  CHECK(has(unknown.sheet, "MSS,Noclehárna,7654321,only-here,,,,left\n"));
  CHECK_FALSE(has(unknown.sheet, "7654322"));
  const auto by_provider = import(Files{{"organizations/stredisko.yaml", "name: MĚSTSKÉ STŘEDISKO služeb Vzorov, příspěvková organizace\n"}}, fixture());
  CHECK(has(by_provider.file("organizations/stredisko.yaml"), "ico: \"00301825\"\n"));
  CHECK(has(by_provider.notices, "přiřazena poskytovateli s IČO 00301825 podle názvu; ověřte to"));
}

TEST_CASE("register: ids do not meet") {
  const auto taken = import(Files{{"organizations/bezpecny-dum.yaml", "name: Někdo jiný\n"}, {"groups/zahadna-sluzba.yaml", "name: Skupina\nkind: working\n"}}, fixture());
  CHECK(has(taken.file("organizations/bezpecny-dum-02999901.yaml"), "secret: true"));
  CHECK(has(taken.file("organizations/zahadna-sluzba-registr.yaml"), "Záhadná služba"));
  const auto same = import(Files{{"organizations/mss.yaml", "name: MSS\nico: \"00301825\"\nservices:\n  - {id: domov-pro-seniory, name: Jídelna}\n"}}, fixture());
  CHECK(has(same.file("organizations/mss.yaml"), "  - id: domov-pro-seniory-1000002\n"));
}

TEST_CASE("register: an import leaves nothing to do, and nothing to differ") {
  for (const auto& files : {Files{}, kept}) {
    const auto first = import(files, fixture());
    CHECK_FALSE(first.files.empty());
    const auto after = first.after(files);
    const auto second = import(after, fixture());
    CHECK(left_to_do(second) == "");
    CHECK(second.shown == "");
    for (const auto& each : second.comparison.differences) CHECK_FALSE(each.written);
    if (files.empty()) CHECK(second.comparison.differences.empty());
  }
}

// Whatever becomes of the register: importing it gives a sound repository, and a second time changes nothing.
TEST_CASE("register: a register that changes is followed") {
  const std::pair<std::string_view, std::string_view> happens[] = {
      {"FormaSocialniSluzby/ter", "FormaSocialniSluzby/amb"}, {"FormaSocialniSluzby/amb", "FormaSocialniSluzby/jina"}, {"FormaSocialniSluzby/amb", "FormaSocialniSluzby/pob"}, {"\"pocet\": 20", "\"pocet\": 25"}, {"\"pocet\": 5", "\"pocet\": \"mnoho\""}, {"\"pocet\": 32", "\"pocet\": null"},
      {"TypKapacitySocialniSluzby/klient", "TypKapacitySocialniSluzby/hovor"}, {"TypKapacitySocialniSluzby/luzka", "TypKapacitySocialniSluzby/jina"}, {"CilovaSkupinaOsoby/24", "CilovaSkupinaOsoby/11"}, {"CilovaSkupinaOsoby/20", "CilovaSkupinaOsoby/1"}, {"\"kodAdresnihoMista\": 900100", "\"kodAdresnihoMista\": null"},
      {"\"kodAdresnihoMista\": 900100", "\"kodAdresnihoMista\": 900101"}, {"\"nazev\": \"Hlavní\"", "\"nazev\": \"Vedlejší\""}, {"\"psc\": \"99901\"", "\"psc\": \"99902\""}, {"\"utajenaAdresa\": false", "\"utajenaAdresa\": true"}, {"\"utajenaAdresa\": true", "\"utajenaAdresa\": false"},
      {"\"datumPoskytovaniDo\": null", "\"datumPoskytovaniDo\": \"2018-08-31\""}, {"\"datumPoskytovaniDo\": \"2017-12-31\"", "\"datumPoskytovaniDo\": null"}, {"\"datumPoskytovaniOd\": \"2010-01-01\"", "\"datumPoskytovaniOd\": \"2011-01-01\""}, {"\"poskytujeDo\": null", "\"poskytujeDo\": \"2018-01-01\""},
      {"000 000 001", "000 000 009"}, {"pecovatelska@example.org", "péče"}, {"Obec/900001", "Obec/900003"}, {"\"Domov U Potoka\"", "\"Domov Pod Lípou\""}, {"DruhSocialniSluzby/3", "DruhSocialniSluzby/1"}, {"\"zarizeni\": [", "\"zarizeni\": null, \"jina\": ["}, {"\"301825\"", "\"26999999\""}, {"\"ico\": 301825", "\"ico\": null"}};
  std::mt19937 random(11);
  for (int i = 0; i < 120; ++i) {
    Files files = i % 2 == 0 ? kept : Files{};
    auto json = fixture();
    for (int step = 0; step < 3; ++step) {
      const auto result = import(files, json);
      files = result.after(files);
      const auto again = import(files, json);
      INFO(i << " " << step << "\n" << again.shown);
      CHECK(left_to_do(again) == "");
      for (int change = 0; change < 4; ++change) {
        const auto& [old, fresh] = happens[random() % std::size(happens)];
        std::vector<std::size_t> places;
        for (auto at = json.find(old); at != json.npos; at = json.find(old, at + 1)) places.push_back(at);
        if (!places.empty()) json.replace(places[random() % places.size()], old.size(), fresh);
      }
    }
  }
}

TEST_CASE("register: the manual tells what an import writes") {
  std::set<std::string> keys;
  for (const auto& file : import(kept, fixture()).files)
    for (std::size_t begin = 0; begin < file.after.size(); begin = file.after.find('\n', begin) + 1) {
      const auto line = std::string_view(file.after).substr(begin, file.after.find('\n', begin) - begin);
      const auto key = line.substr(std::min(line.find_first_not_of(" -"), line.size()));
      if (const auto colon = key.find(':'); colon != key.npos && line.find_first_not_of(" -") <= 4 && !key.starts_with('{')) keys.emplace(key.substr(0, colon));
    }
  for (const auto* known : {"id", "services", "mission", "note"}) keys.erase(known);
  for (const auto& part : keys_of<Address>()) keys.erase(part);
  CHECK(keys.size() > 20);
  for (const auto* page : {"man/kpss-import.1.md", "man/cs/kpss-import.1.md"})
    for (const auto& key : keys) CHECK_MESSAGE(has(slurp(root / page), "**" + key + "**"), page << ": " << key);
}

TEST_CASE("register: the order of the register does not matter") {
  auto items = fixture();
  std::vector<std::string> lines;
  for (std::size_t begin = items.find("\n{") + 1; begin < items.size() && items[begin] == '{';) {
    const auto end = items.find('\n', begin);
    auto line = items.substr(begin, end - begin);
    lines.push_back(line.ends_with(',') ? line.substr(0, line.size() - 1) : line);
    begin = end + 1;
  }
  REQUIRE(lines.size() == 8);
  std::reverse(lines.begin() + 1, lines.end());
  const auto turned = import(Files{}, fmt::format("{{\"polozky\": [{}]}}", fmt::join(lines, ",")));
  const auto straight = import(Files{}, fixture());
  CHECK(turned.shown == straight.shown);
  CHECK(turned.sheet == straight.sheet);
}

}  // namespace
}  // namespace kpss::tests
