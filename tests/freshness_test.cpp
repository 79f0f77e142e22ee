// How fresh the directory is, and what of it cannot be right: the edges of its rules, what falls due, the sheets that ask and what comes back.

#include "collection/confirmed.hpp"
#include "documents/confirmation.hpp"
#include "documents/markdown.hpp"
#include "found_in.hpp"
#include "statistics/deadlines.hpp"

namespace kpss::tests {
namespace {

const std::pair<std::string, std::string> directory{"catalogue.yaml", "title: Adresář\n"};

std::pair<std::string, std::string> provider(const std::string& text) { return {"organizations/charita.yaml", "name: Charita\nweb: https://charita.example.org\n" + text}; }
/// One service of an organization, for the elderly.
std::pair<std::string, std::string> service(const std::string& more, const std::string& of_provider = {}) {
  return provider(of_provider + "services:\n  - {name: Péče, target_groups: [seniori]" + (more.empty() ? "" : ", " + more) + "}\n");
}

constexpr Date day{2024, 6, 1};

Words lines_due(const Files& files) {
  std::vector<Input> inputs;
  for (const auto& [path, text] : files) inputs.push_back({path, {}, text});
  Findings findings;
  const auto repository = load(std::move(inputs), findings);
  for (const auto& finding : findings) FAIL_CHECK(finding.rule->name, ": ", finding.message.en);
  Words lines;
  for (const auto& one : deadlines(repository)) lines.push_back(fmt::format("{} {} {}{}", one.at_once ? "at once" : one.day.iso(), row_of(one.kind).name, one.what, one.passes ? " ~" : ""));
  return lines;
}

/// A repository of one organization, and what becomes of its file.
struct Kept {
  explicit Kept(const std::string& text) { inputs.push_back({"organizations/charita.yaml", {}, text}), repository = load(std::move(inputs), findings); }
  std::string after(std::vector<collection::Confirmed> all, const collection::GivenConfirmation& given) const {
    const auto files = collection::confirmed(all, given);
    return files.empty() ? "" : files.front().second;
  }
  const Organization& provider() const { return repository.all<Organization>().front(); }

  std::vector<Input> inputs;
  Findings findings;
  Repository repository;
};

}  // namespace

TEST_CASE("confirmations: twelve months hold to the day, and the newer of two") {
  CHECK(found_in({directory, service("confirmed: {date: 2023-06-01}")}, day).empty());
  CHECK(rules_of(found_in({directory, service("confirmed: {date: 2023-05-31}")}, day)) == "not-confirmed");
  CHECK(found_in({directory, service("confirmed: {date: 2020-01-01}", "confirmed: {date: 2024-01-01}\n")}, day).empty());
  CHECK(found_in({directory, service("confirmed: {date: 2024-01-01}", "confirmed: {date: 2020-01-01}\n")}, day).empty());
  CHECK(found_in({{"catalogue.yaml", "title: Adresář\nstale_after_months: 24\n"}, service("confirmed: {date: 2022-06-01}")}, day).empty());
}

TEST_CASE("confirmations: one finding where a whole organization has none, else one for each service") {
  const auto two = [](const std::string& first, const std::string& second) {
    return found_in({directory, provider("services:\n  - {name: Péče, target_groups: [seniori]" + first + "}\n  - {name: Klub, target_groups: [seniori]" + second + "}\n")}, day);
  };
  CHECK(two("", "") == Words{"not-confirmed: údaje organizace a jejích služeb nikdo nepotvrdil"});
  CHECK(two(", confirmed: {date: 2022-01-05}", "") == Words{"not-confirmed: údaje organizace a jejích služeb byly naposledy potvrzeny 2022-01-05, před více než 12 měsíci"});
  CHECK(two(", confirmed: {date: 2024-01-05}", "") == Words{"not-confirmed: údaje služby nikdo nepotvrdil"});
  CHECK(two(", confirmed: {date: 2024-01-05}", ", to: 2023-12-31").empty());
}

TEST_CASE("confirmations: without a directory, and of organizations without services, nothing is asked") {
  CHECK(found_in({service("")}, day).empty());
  CHECK(found_in({directory, provider("")}, day).empty());
  CHECK(found_in({directory, service("to: 2024-05-31")}, day).empty());
  CHECK(found_in({directory, service("from: 2024-06-02")}, day).empty());
}

TEST_CASE("confirmations: a day in the future is told, and the newest one is the day that all is measured by") {
  CHECK(found_in({directory, service("confirmed: {date: 2024-06-02}")}, day) == Words{"not-confirmed: potvrzení ze dne 2024-06-02 je ke dni 2024-06-01 teprve v budoucnu"});
  CHECK(found_in({directory, service("confirmed: {date: 2024-06-02}")}).empty());
}

TEST_CASE("rules of the directory: a value that was not understood raises nothing further") {
  const std::pair<std::string, Files> cases[] = {
      {"wrong-form", {directory, service("confirmed: ano")}},
      {"wrong-form", {directory, service("confirmed: {date: loni}")}},
      {"missing-key", {directory, service("confirmed: {by: vedoucí}")}},
      {"unknown-key", {directory, service("confirmd: {date: 2024-01-01}")}},
      {"wrong-form", {directory, service("to: loni")}},
      {"wrong-form", {directory, service("", "confirmed: ano\n")}},
      {"wrong-form", {{"catalogue.yaml", "title: Adresář\nstale_after_months: rok\n"}, service("")}},
      {"broken-yaml", {{"catalogue.yaml", "title: [\n"}, service("")}},
      {"unknown-code", {service("type: \"49\", forms: [v terénu]")}},
      {"unknown-code", {service("forms: [v terénu], hours: [{form: field, open: 24/7}]")}},
      {"unknown-code", {service("forms: [ambulatory], hours: [{form: v terénu, open: 24/7}]")}},
      {"secret-address wrong-form", {service("locations: [{secret: ano, address: {town: Vzorov}}]")}},
      {"secret-address wrong-form", {service("locations: [{secret: true, address: Dlouhá 5}]")}},
      {"wrong-form", {service("ages: {from: 6, to: do 26 let}")}},
      {"wrong-form", {service("free_of_charge: true, prices: zdarma")}},
      {"broken-yaml", {{"codelists/capacity-units.yaml", "codes: [\n"}, service("capacity: [{number: 3, unit: rodina}]")}},
      {"unknown-service-type", {{"catalogue.yaml", "title: Adresář\nlife_situations: [{id: a, title: A, types: [\"40\"]}]\n"}, service("type: \"400\", confirmed: {date: 2024-05-01}")}},
      {"unknown-target-group", {directory, {"organizations/a.yaml", "name: A\nweb: https://a.example.org\nconfirmed: {date: 2024-05-01}\nservices: [{name: Péče, target_groups: [senior]}]\n"}}},
      {"unknown-reference", {{"catalogue.yaml", "title: Adresář\nlife_situations: [{id: a, title: A}]\n"}, service("life_situations: [b], confirmed: {date: 2024-05-01}")}},
      {"wrong-form", {{"catalogue.yaml", "title: Adresář\neditions: [{name: A, date: 2024-01-01, data: únor}]\n"}}},
  };
  for (const auto& one : cases) {
    INFO(one.second.back().second);
    CHECK(rules_of(found_in(one.second, day)) == one.first);
  }
}

TEST_CASE("codes: judged by the day of the service, and by none where nothing has a date") {
  const std::pair<std::string, std::string> list{"codelists/target-groups.yaml", "codes: [{code: uprchlici, label: uprchlíci, from: 2022-03-04, to: 2024-03-31}]\n"};
  const auto with = [&](const std::string& days) { return found_in({list, provider("services: [{name: Péče, target_groups: [uprchlici]" + days + "}]\n")}, day); };
  CHECK(with("") == Words{"code-not-valid: cílová skupina `uprchlici` ke dni 2024-06-01 neplatí; platí od 2022-03-04 do 2024-03-31"});
  CHECK(with(", to: 2024-03-31").empty());
  CHECK(rules_of(with(", to: 2022-03-03")) == "code-not-valid");
  CHECK(rules_of(with(", from: 2025-01-01")) == "code-not-valid");
  // The Act is younger than the day that stands for a repository without dates.
  CHECK(found_in({service("type: \"40\"")}, Date{2000, 1, 1}).empty());
}

TEST_CASE("ids of services: written or made of the name, they are told apart") {
  CHECK(rules_of(found_in({provider("services: [{name: Péče}, {id: pece, name: Jiná}]\n")})) == "repeated-id");
  CHECK(found_in({provider("services: [{name: Péče}, {id: pece-2, name: Péče}]\n")}).empty());
  CHECK(found_in({provider("services: [{name: Péče}]\n"), {"organizations/jina.yaml", "name: Jiná\nservices: [{name: Péče}]\n"}}).empty());
}

TEST_CASE("a secret place: each thing that gives it away is told") {
  CHECK(rules_of(found_in({service("locations: [{secret: true, address: {town: Vzorov}, access: zvonek, transport: zastávka}]")})) == "secret-address secret-address secret-address");
  CHECK(found_in({service("locations: [{secret: true, name: Azylový dům, phone: \"+420 000 000 001\", barrier_free: full}]")}).empty());
}

TEST_CASE("what falls due: a line for each provider on the day of its first service, and editions") {
  const std::pair<std::string, std::string> catalogue{"catalogue.yaml", "title: Adresář\neditions: [{name: \"1.\", date: 2018-09-30, data: 2018-08-31}, {name: \"2.\", date: 2019-09-30}]\n"};
  const std::pair<std::string, std::string> manifest{"kpss.yaml", "kpss: 1\nname: Město Vzorov\nterritory: Vzorov\n"};
  CHECK(lines_due({manifest, catalogue, service("", "short_name: CHA\nconfirmed: {date: 2018-02-28}\n")}) == Words{"2018-09-30 edition Adresář, 1. ~", "2019-02-28 confirmation CHA", "2019-09-30 edition Adresář, 2. ~"});
  CHECK(lines_due({manifest, directory, provider("services: [{name: A, confirmed: {date: 2018-05-01}}, {name: B, confirmed: {date: 2018-03-01}}]\n")}) == Words{"2019-03-01 confirmation Charita"});
  // Never confirmed: wanted for the newest edition; without one, at once and not as of a day that nobody set.
  CHECK(lines_due({manifest, catalogue, service("")}).back() == "2019-09-30 confirmation Charita");
  CHECK(lines_due({manifest, directory, provider("services: [{name: A}, {name: B, confirmed: {date: 2018-03-01}}]\n")}) == Words{"at once confirmation Charita"});
  CHECK(lines_due({manifest, directory, provider("services: [{name: A}]\n")}) == Words{"at once confirmation Charita"});
  CHECK(lines_due({manifest, directory, provider("services: [{name: A, to: 2018-02-28}, {name: B, confirmed: {date: 2018-03-01}}]\n")}) == Words{"2019-03-01 confirmation Charita"});
  // What ends before it is stale need not be confirmed.
  CHECK(lines_due({manifest, directory, service("to: 2018-12-31, confirmed: {date: 2018-03-01}")}).empty());
  CHECK(lines_due({manifest, service("")}).empty());
}

TEST_CASE("a confirmation is written beside what stands there") {
  const Kept kept("# Charita\nname: Charita\nservices:\n  # terénní\n  - name: Péče\n    type: \"40\"\n    note: Volat ráno.  # opravdu\n  - {name: Klub, confirmed: {date: 2018-01-05, by: vedoucí, source: telefon}}  # kroužek\n");
  const auto& all = kept.provider();
  CHECK(kept.after({{&all}}, {{2019, 5, 3}, "ředitelka", {}}) ==
        "# Charita\nname: Charita\nconfirmed: {date: 2019-05-03, by: ředitelka}\nservices:\n  # terénní\n  - name: Péče\n    type: \"40\"\n    note: Volat ráno.  # opravdu\n  - {name: Klub, confirmed: {date: 2018-01-05, by: vedoucí, source: telefon}}  # kroužek\n");
  CHECK(kept.after({{&all, &all.services[0]}, {&all, &all.services[1]}}, {{2019, 5, 3}, "vedoucí", "list"}) ==
        "# Charita\nname: Charita\nservices:\n  # terénní\n  - name: Péče\n    type: \"40\"\n    confirmed: {date: 2019-05-03, by: vedoucí, source: list}\n    note: Volat ráno.  # opravdu\n  - {name: Klub, confirmed: {date: 2019-05-03, by: vedoucí, source: list}}  # kroužek\n");
  // The old source was of the old confirmation.
  CHECK(kept.after({{&all, &all.services[1]}}, {{2019, 5, 3}, "vedoucí", {}}).find("{name: Klub, confirmed: {date: 2019-05-03, by: vedoucí}}") != std::string::npos);
  CHECK(kept.after({{&all, &all.services[1]}}, {{2018, 1, 5}, "vedoucí", "telefon"}).empty());
}

TEST_CASE("a confirmation sheet shows what is printed, asks for what is missing and keeps what is secret") {
  Findings findings;
  std::vector<Input> inputs;
  inputs.push_back({"kpss.yaml", {}, "kpss: 1\nname: Město Vzorov\nterritory: Vzorov\ncoordinator: {function: koordinátorka, email: kpss@example.org}\n"});
  inputs.push_back({"catalogue.yaml", {}, "title: Adresář služeb\n"});
  inputs.push_back({"organizations/charita.yaml", {}, "name: Charita\nico: \"12345679\"\nservices:\n  - {name: Azylový dům, type: \"57\", phone: \"+420 000 000 057\", locations: [{secret: true, address: {street: Dlouhá 5, town: Vzorov}, access: zvonek}]}\n  - {name: Péče, locations: [{address: {street: Krátká 1, town: Vzorov}}], confirmed: {date: 2018-01-05, by: vedoucí}}\n"});
  const auto repository = load(std::move(inputs), findings);
  REQUIRE(findings.empty());
  const auto entries = entries_on(repository, {2019, 1, 1});
  const auto czech = plain_markdown(confirmation_sheet({repository, entries, Language::cs, {2019, 1, 1}, {2019, 2, 28}}));
  const auto english = plain_markdown(confirmation_sheet({repository, entries, Language::en, {2019, 1, 1}, {}}));
  const auto has = [](const std::string& text, std::string_view part) { return text.find(part) != text.npos; };
  for (const std::string part : {"Charita", "„Adresář služeb“", "28. února 2019", "kpss@example.org", "12345679", "neuvedeno", "☐ služba skončila", "Údaje dosud nikdo nepotvrdil", "5. 1. 2018 (vedoucí)", "adresa je utajena", "Krátká 1"}) {
    CAPTURE(part);
    CHECK(has(czech, part));
  }
  CHECK(!has(czech, "Dlouhá"));
  CHECK(!has(czech, "zvonek"));
  CHECK(has(english, "not stated"));
  CHECK(has(english, "Please return the completed sheet to us."));
  // Asked of the place that people go to, not of the secret one.
  CHECK(czech.find("Doprava") == czech.rfind("Doprava"));
}

}  // namespace kpss::tests
