// What others get of the directory: each form says all of it once, none says where a secret place is, and HSDS is what its standard says.

#include <nlohmann/json.hpp>

#include <set>

#include "archive/archive.hpp"
#include "documents/catalogue/facts.hpp"
#include "exchange/free_texts.hpp"
#include "exchange/hsds/json.hpp"
#include "exchange/hsds/package.hpp"
#include "exchange/plain.hpp"
#include "exchange_support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {

using nlohmann::json;

TEST_SUITE_BEGIN("golden");

TEST_CASE("every form of the fixture") {
  const auto repository = fixture_with();
  const auto directory = directory_on(repository, day), whole = whole_directory(repository, day);
  const auto folder = root / "tests/golden";
  golden(folder / "exchange.hsds.json", hsds::services_as_json(whole, Language::cs));
  golden(folder / "exchange.package.txt", in_one(hsds::package_of(whole, Language::cs)));
  golden(folder / "exchange.json", directory_as_json(directory, Language::cs));
  golden(folder / "exchange.cs.csv", sheet_as_csv(directory_sheet(directory, Language::cs)));
  golden(folder / "exchange.en.csv", sheet_as_csv(directory_sheet(directory, Language::en)));
}

TEST_SUITE_END();

TEST_CASE("HSDS validates against the published standard") {
  if (!has_standard()) return;
  const TemporaryFolder folder;
  for (const auto language : {Language::cs, Language::en})
    for (const auto& repository : {fixture_with(), loaded(discover(root / "examples/kojetin")), loaded(discover(root / "examples/prerov"))}) {
      const auto whole = whole_directory(repository, day);
      put(folder.path(), hsds::package_of(whole, language));
      spit(folder.path() / "services.json", hsds::services_as_json(whole, language));
      CHECK(checked({"services", standard.string(), (folder.path() / "services.json").string()}) == "");
      CHECK(checked({"package", standard.string(), folder.path().string()}) == "");
    }
}

TEST_CASE("our JSON validates against the schema that we give for it") {
  const TemporaryFolder folder;
  for (const auto language : {Language::cs, Language::en}) {
    spit(folder.path() / "schema.json", plain_schema(language));
    for (const auto& repository : {fixture_with(), loaded(discover(root / "examples/kojetin")), loaded(discover(root / "examples/prerov"))}) {
      spit(folder.path() / "data.json", directory_as_json(directory_on(repository, day), language));
      CHECK(checked({"schema", (folder.path() / "schema.json").string(), (folder.path() / "data.json").string()}) == "");
    }
  }
}

TEST_CASE("the checker of exports finds what is wrong") {
  if (!has_standard()) return;
  const TemporaryFolder folder;
  const auto repository = fixture_with();
  auto text = hsds::services_as_json(whole_directory(repository, day), Language::cs);
  text.replace(text.find("\"active\""), 8, "\"open\"  ");
  spit(folder.path() / "services.json", text);
  CHECK(checked({"services", standard.string(), (folder.path() / "services.json").string()}).find("'open' is not one of") != std::string::npos);
  put(folder.path(), hsds::package_of(directory_on(repository, day), Language::cs));
  auto phones = slurp(folder.path() / "phones.csv");
  phones.replace(phones.rfind("+420"), 16, "");
  spit(folder.path() / "phones.csv", phones);
  spit(folder.path() / "taxonomies.csv", "id,name,description,uri,version\n");
  const auto complaints = checked({"package", standard.string(), folder.path().string()});
  CHECK(complaints.find("phones.csv number is empty") != std::string::npos);
  CHECK(complaints.find("taxonomy_terms.csv taxonomy_id leads nowhere") != std::string::npos);
}

TEST_CASE("every entry stands once in every form") {
  const auto repository = fixture_with();
  const auto files = open_data(repository, day, Language::cs);
  const auto bytes_of = [&](const std::string& path) {
    for (const auto& file : files)
      if (file.path == path) return file.bytes;
    return std::string();
  };
  std::vector<std::string> expected;
  for (const auto& entry : entries_on(repository, day)) expected.push_back(entry.id());
  REQUIRE(expected == std::vector<std::string>{"pristav/azylovy-dum", "stredisko/denni-stacionar", "stredisko/pecovatelska-sluzba"});
  std::vector<std::string> in_json, in_csv, in_hsds;
  const auto ours = json::parse(bytes_of("services.json")), theirs = json::parse(bytes_of("hsds/services.json"));
  for (const auto& one : ours.at("services")) in_json.push_back(one.at("id"));
  CHECK(in_json == expected);
  const TemporaryFolder folder;
  put(folder.path(), files);
  const auto rows = json::parse(checked({"read", ",", (folder.path() / "services.csv").string()}));
  for (std::size_t i = 1; i < rows.size(); ++i) in_csv.push_back(rows[i][0]);
  CHECK(in_csv == expected);
  std::map<std::string, int> by_status;
  for (const auto& one : theirs.at("contents")) ++by_status[one.at("status")];
  CHECK(by_status == std::map<std::string, int>{{"active", 3}, {"inactive", 1}, {"defunct", 1}});
}

TEST_CASE("no form says where a secret place is") {
  const auto repository = fixture_with({{"{secret: true, name", "{secret: true, address: {street: Tajná 5, town: Skrytov}, name"}});
  for (const auto language : {Language::cs, Language::en}) {
    const auto all = everything(repository, language);
    for (const auto* secret : {"Tajná", "Skrytov", "U Javoru", "zvonek vpravo"}) CHECK_MESSAGE(all.find(secret) == all.npos, secret);
    CHECK(all.find("+420 000 000 021") != all.npos);
  }
}

TEST_CASE("the same data make the same bytes") {
  const auto one = fixture_with(), other = fixture_with();
  CHECK(everything(one, Language::cs) == everything(other, Language::cs));
  const auto packed = [](const Repository& repository) {
    std::vector<std::pair<std::string, std::string>> parts;
    for (const auto& file : hsds::package_of(whole_directory(repository, day), Language::cs)) parts.emplace_back(file.path, file.bytes);
    return archive_of(parts);
  };
  const auto archive = packed(one);
  CHECK(archive == packed(other));
  CHECK(part_of(archive, "services.csv")->starts_with("id,organization_id,program_id,name"));
}

TEST_CASE("any text comes back as it was written") {
  const std::vector<std::string> hostile = {"=1+1", "+420", "-1", "@SUM(A1)", "a,b;c\td", "\"quoted\" and \"\"", "line\nline\r\nline", "\\n \\\" \\", "</script><!--", "{{x}} ${y} %s {0}", "\u202Eright to left\u202C", "a\u2028b\u2029c", "žluťoučký kůň 🐎", "' OR 1=1 --", " | ", "#N/A", "1e5", "00001"};
  std::string organization = "name: A\nservices:\n";
  for (std::size_t i = 0; i < hostile.size(); ++i) {
    auto quoted = json(hostile[i]).dump();
    for (const auto& [mark, escape] : {std::pair("\u202E", "\\u202E"), std::pair("\u202C", "\\u202C"), std::pair("\u2028", "\\u2028"), std::pair("\u2029", "\\u2029")}) quoted = replaced(quoted, mark, escape);  // A file must not hold them bare.
    organization += fmt::format("  - {{id: s{0}, name: {1}, mission: {1}, not_for: {1}, note: {1}, area: {1}, activities: [{1}], prices: [{{item: {1}, amount: 1, unit: {1}}}], contacts: [{{function: {1}}}]}}\n", i, quoted);
  }
  Findings ignored;
  const auto repository = load({{"kpss.yaml", {}, "kpss: 1\nname: A\nterritory: A\nmunicipalities: [{id: a, name: A}]\n"}, {"organizations/a.yaml", {}, organization}}, ignored);
  REQUIRE_MESSAGE(repository.all<Organization>().size() == 1, in_words(ignored));
  REQUIRE(repository.all<Organization>().front().services.size() == hostile.size());
  const auto directory = directory_on(repository, day);
  std::set<std::string> written(hostile.begin(), hostile.end()), plain, nested, tabular;
  const auto ours = json::parse(directory_as_json(directory, Language::cs)), theirs = json::parse(hsds::services_as_json(directory, Language::cs));
  for (const auto& one : ours.at("services")) plain.insert(one.at("service").at("mission").get<std::string>());
  CHECK(plain == written);
  for (const auto& one : theirs.at("contents")) nested.insert(one.at("name").get<std::string>());
  CHECK(nested == written);
  const TemporaryFolder folder;
  put(folder.path(), hsds::package_of(directory, Language::cs));
  const auto services = json::parse(checked({"read", ",", (folder.path() / "services.csv").string()}));
  for (std::size_t i = 1; i < services.size(); ++i) tabular.insert(services[i][3].get<std::string>());
  CHECK(tabular == written);
  if (has_standard()) CHECK(checked({"package", standard.string(), folder.path().string()}) == "");
  const auto sheet = directory_sheet(directory, Language::cs);
  for (const auto& [separator, bytes] : {std::pair(",", sheet_as_csv(sheet)), std::pair(";", sheet_as_excel_csv(sheet))}) {
    spit(folder.path() / "sheet.csv", bytes);
    const auto rows = json::parse(checked({"read", separator, (folder.path() / "sheet.csv").string()}));
    CHECK(rows.size() == hostile.size() + 1);
    for (const auto& row : rows) {
      CHECK(row.size() == sheet.columns.size());
      for (const auto& cell : row) {
        const auto text = cell.get<std::string>();
        CHECK(text.find('\n') == text.npos);
        if (*separator == ';' && !text.empty()) CHECK_MESSAGE(std::string_view("=+-@\t").find(text.front()) == std::string_view::npos, text);
      }
    }
  }
}

TEST_CASE("what a capacity remarks and the code of a municipality reach HSDS") {
  const auto all = in_one(hsds::package_of(whole_directory(fixture_with(), day), Language::cs));
  CHECK(all.find("capacity-field-note") != all.npos);
  CHECK(all.find("v jednom okamžiku") != all.npos);
  CHECK(all.find("RÚIAN: obec 500011") != all.npos);
}

TEST_CASE("no form shows the seat of a provider whose places are all secret") {
  const auto repository = fixture_with({{"legal_form: spolek", "legal_form: spolek\naddress: {street: Sídelní 7, town: Sídlov}"}, {"    from: 2019-06-01", "    from: 2019-06-01\n    locations: [{secret: true}]"}});
  const auto all = everything(repository, Language::cs);
  for (const auto* seat : {"Sídelní", "Sídlov"}) CHECK_MESSAGE(all.find(seat) == all.npos, seat);
}

TEST_CASE("the mark between values of a cell is in none of them") {
  const auto sheet = sheet_as_csv(directory_sheet(directory_on(fixture_with({{"pomoc s hygienou", "pomoc | hygiena"}}), day), Language::cs));
  CHECK(sheet.find("pomoc / hygiena | ") != sheet.npos);
}

TEST_CASE("the table has a column for every fact") {
  const auto repository = fixture_with();
  const auto directory = whole_directory(repository, day);
  std::set<std::string> columns;
  for (const auto& column : directory_sheet(directory, Language::cs).columns) columns.insert(column.key);
  std::vector<Message> omissions;
  const Wording wording(repository, Language::cs, Audience::public_, omissions);
  std::set<std::string> facts;
  for (const auto& one : directory.services)
    for (const auto& fact : facts_of(wording, one.entry, day)) facts.insert(fact.key);
  CHECK(facts.size() > 25);
  for (const auto& fact : facts) CHECK_MESSAGE(columns.contains(fact), fact);
}

TEST_CASE("the guard sees every text that is written freely") {
  const auto repository = fixture_with();
  std::set<std::string> texts;
  for (const auto& block : free_texts_of(directory_on(repository, day), Language::cs).blocks)
    if (const auto* paragraph = std::get_if<Paragraph>(&block.form)) texts.insert(std::get<Text>(paragraph->content.front().form).text);
  for (const auto* text : {"po domluvě i v noci", "Pomáháme lidem zůstat doma.", "Jana Vzorová", "donáška oběda", "rampa ze dvora", "telefon", "vedoucí střediska"}) CHECK_MESSAGE(texts.contains(text), text);
}

}  // namespace kpss::tests
