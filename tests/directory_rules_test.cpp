// What the rules of the directory of services find at their edges, and the cures that they offer.

#include "diagnostics/forms.hpp"
#include "rules_support.hpp"

namespace kpss::tests {
namespace {

ExampleFile charita(const std::string& service, const std::string& more = {}) { return file("organizations/charita.yaml", "name: Charita\n" + more + "services:\n  - {name: Péče" + (service.empty() ? "" : ", " + service) + "}\n"); }
const ExampleFile directory = file("catalogue.yaml", "title: Adresář\n");

/// The cures of what a service raises: "rule: cure", in order.
Raised cures(const std::string& service) {
  Raised found;
  for (const auto& finding : findings_of(minimal_with({charita(service)}))) found.push_back(fmt::format("{}: {}", finding.rule->name, finding.help.cs));
  return found;
}
std::string cure(const std::string& service) {
  const auto all = cures(service);
  return all.size() == 1 ? all.front().substr(all.front().find(": ") + 2) : fmt::format("{} findings", all.size());
}

/// What a run of `validate` prints of it.
std::string printed(const std::string& organization) {
  Findings findings;
  const auto repository = load(minimal_with({file("organizations/charita.yaml", organization)}), findings);
  check(repository, findings, {});
  sort(findings);
  return findings_as_text({findings, 1}, {});
}

}  // namespace

TEST_CASE("rules of the directory: a section of the Act is known however people write it") {
  for (const auto* word : {"60 a", "§ 60 a", "60 A", "§ 60a intervenční centra"}) CHECK(cure(fmt::format("type: \"{}\"", word)) == "napište jen `60a`");
  CHECK(cure("type: \"60A\"") == "kód je `60a`");
  CHECK(cure("type: \"70 a\"") == "napište jen `70a`");
  CHECK(cure("type: \"§ 40 pečovatelská služba\"") == "napište jen `40`");
  CHECK(cure("type: \"37, 40\"") == "kód je vždy jeden; zapište každý zvlášť: `37`, `40`");
  CHECK(cure("type: \"39/40\"") == "kód je vždy jeden; zapište každý zvlášť: `39`, `40`");
  CHECK(cure("type: domov pro seniory") == "kód pro „domovy pro seniory“ je `49`");
  CHECK(cure("type: azylový dům") == "kód pro „azylové domy“ je `57`");
  CHECK(cure("type: Pečovatelská služba") == "kód je `40`");
}

TEST_CASE("rules of the directory: the label of a target group is no words of one's own") {
  CHECK(cure("target_groups: [seniori, Osoby se zdravotním postižením]") == "kód je `osoby-se-zdravotnim-postizenim`");
  CHECK(cure("target_groups: [Seniori]") == "kód je `seniori`");
  CHECK(cures("target_groups: [Mladí dospělí]").empty());
  CHECK(raised({file("plans/2024-2026/measures/1.1.1.yaml", "number: \"1.1.1\"\ntitle: Pomoc\ngoal: \"1.1\"\ntarget_groups: [Senioři]\n")}).empty());
}

TEST_CASE("rules of the directory: the day of the newest record does not leap to a slip of the pen") {
  CHECK(raised({directory, charita("target_groups: [seniori], confirmed: {date: 2204-06-01, by: x}, phone: \"112\"")}) == Raised{"not-confirmed: potvrzení ze dne 2204-06-01 je ke dni 2024-01-01 teprve v budoucnu"});
  CHECK(raised({directory, charita("target_groups: [seniori], confirmed: {date: 2025-06-01, by: x}, phone: \"112\"")}).empty());
}

TEST_CASE("rules of the directory: what may be secret is told, and no excerpt repeats it") {
  const std::string address = "address: {street: Dlouhá 5, town: Vzorov}";
  for (const auto* secret : {"secret: \"true\"", "secret: ano", "Secret: true", "secert: true"}) {
    const auto found = raised({charita(fmt::format("locations: [{{{}, {}}}]", secret, address))});
    CAPTURE(secret);
    CHECK(found.size() == 2);
    CHECK(found.front() == "secret-address: zda je místo utajené, není z `secret` jasné, a `address` říká, kde je");
    CHECK(printed(fmt::format("name: Charita\nservices:\n  - name: Dům\n    locations: [{{{}, {}}}]\n", secret, address)).find("Dlouhá") == std::string::npos);
  }
  CHECK(raised({charita("locations: [{" + address + "}]")}).empty());
}

TEST_CASE("rules of the directory: cures can be followed") {
  CHECK(cure("prices: 130") == "sem patří seznam záznamů, každý na svém řádku: `- {item: …, amount: …}`");
  CHECK(cure("capacity: 12") == "sem patří seznam záznamů, každý na svém řádku: `- {number: …, unit: …}`");
  CHECK(cure("hours: Mo-Fr 08:00-15:30").find("`- {form: …, open: …, note: …}`") != std::string::npos);
  CHECK(cure("phone: \"\"") == "doplňte jej, nebo klíč smažte");
  CHECK(cure("phone: \"+420 585 123 456 linka 12\"").starts_with("zapište jen číslo; linku"));
  CHECK(cure("phone: \" 112\"") == "smažte mezeru na kraji: `\"112\"`");
  CHECK(cure("web: https://charita.cz/služby") == "písmena s háčky a čárkami se v adrese kódují; napište `https://charita.cz/slu%C5%BEby`");
  CHECK(cure("municipalities: [Vzorov]").find("`kpss list`") == std::string::npos);
  CHECK(cure("ages: {from: 80, to: 18}") == "meze prohoďte, nebo jednu opravte");
  CHECK(cure("from: 2020-01-01, to: 2019-01-01") == "opravte jedno z obou dat");
}

TEST_CASE("rules of the directory: opening hours are told what is wrong with them") {
  const auto hours = [](const std::string& text) { return cure("hours: [{open: \"" + text + "\"}]"); };
  CHECK(hours("Po – Pá: 7:00 – 15:30") == "napište `Mo-Fr 07:00-15:30`");
  CHECK(hours("nepřetržitě") == "napište `24/7`");
  CHECK(hours("Po 8:00-17:00, Út 8:00-12:00") == "napište `Mo 08:00-17:00; Tu 08:00-12:00`");
  CHECK(hours("mo-fr 08:00-15:30;") == "napište `Mo-Fr 08:00-15:30`");
  CHECK(hours("Fr-Mo 08:00-15:30") == "`Fr-Mo` jde přes konec týdne; napište `Fr-Su,Mo`");
  CHECK(hours("Mo 08:00-12:00,11:00-15:00") == "časy jednoho dne se překrývají nebo nejdou po sobě");
  CHECK(hours("Mo-Tu 08:00-12:00; Tu 13:00-15:00").starts_with("den `Tu` je zapsán dvakrát"));
}

TEST_CASE("rules of the directory: zeros are added only to what may have lost them") {
  const auto help = [](const std::string& ico) { return findings_of(minimal_with({file("organizations/charita.yaml", "name: Charita\nico: " + ico + "\n")})).front().help.cs; };
  CHECK(help("123") == "IČO má osm číslic bez mezer");
  CHECK(help("1234567") == "doplňte nuly zleva: `\"01234567\"`");
  CHECK(help("1015") == "doplňte nuly zleva: `\"00001015\"`");
}

TEST_CASE("rules of the directory: what is misread contradicts, repeats and lacks nothing") {
  CHECK(raised({charita("hours: [{form: ambulantni, open: 24/7}, {open: 24/7}]")}).size() == 1);
  CHECK(raised({directory, charita("target_groups: [seniori], confirmed: {date: 2024-01-01, by: x}, phone: 12")}).size() == 1);
  CHECK(raised({directory, charita("target_groups: [seniori], confirmed: {date: 2024-01-01, by: x}, locations: [{secret: true}]")}) == Raised{"unreachable-service: službu z adresáře nelze kontaktovat ani najít"});
  CHECK(raised({charita("register_number: \"1234567\", typ: \"40\"")}).size() == 1);
}

}  // namespace kpss::tests
