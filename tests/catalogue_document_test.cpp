// The directory as a document: facts of an entry, each service once, references that lead somewhere, indexes that miss nothing.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "catalogue_sample.hpp"
#include "documents/catalogue.hpp"
#include "documents/catalogue/facts.hpp"
#include "documents/catalogue/hours.hpp"
#include "documents/markdown.hpp"
#include "documents/markdown/inlines.hpp"
#include "documents/texts.hpp"
#include "support.hpp"
#include "text/plain.hpp"

namespace kpss::tests {
namespace {

constexpr Date day{2018, 12, 1};

Repository directory(Files files = directory_files()) {
  Findings findings;
  auto repository = repository_of(std::move(files), findings);
  for (const auto& finding : findings) FAIL_CHECK(finding.message.en);
  return repository;
}

/// Headings and references of a document, by the nearest heading of the first level.
struct Outline {
  std::vector<std::pair<std::string, std::string>> headings;  ///< Id and text of every heading.
  std::map<std::string, std::vector<std::string>> references;  ///< Ids that are referred to, by chapter.

  void see(const Inlines& inlines) {
    for (const auto& one : inlines)
      if (const auto* reference = std::get_if<PageReference>(&one.form)) references[chapter_].push_back(reference->id);
  }
  void see(const Blocks& blocks) {
    for (const auto& block : blocks) {
      if (const auto* heading = std::get_if<Heading>(&block.form)) {
        headings.emplace_back(heading->id, plain_text(heading->content));
        if (heading->level == 1) chapter_ = heading->id;
      }
      if (const auto* paragraph = std::get_if<Paragraph>(&block.form)) see(paragraph->content);
      if (const auto* division = std::get_if<Division>(&block.form)) see(division->content);
      if (const auto* list = std::get_if<List>(&block.form))
        for (const auto& item : list->items) see(item);
    }
  }
  std::size_t count(const std::string& id) const {
    return static_cast<std::size_t>(std::count_if(headings.begin(), headings.end(), [&](const auto& heading) { return heading.first == id; }));
  }

 private:
  std::string chapter_;
};

Outline outline_of(const Document& document) {
  Outline outline;
  outline.see(document.blocks);
  return outline;
}

std::string text_of(const Document& document) {
  std::string all;
  for_each_text(document, [&](const std::string& text, const std::string&) { all += text + "\n"; });
  return all;
}

std::map<std::string, std::string> facts(const Repository& repository, std::string_view id, Language language = Language::cs) {
  std::vector<Message> left_out;
  const Wording wording(repository, language, Audience::public_, left_out);
  std::map<std::string, std::string> said;
  for (const auto& entry : entries_on(repository, day)) {
    if (entry.id() != id) continue;
    for (const auto& fact : facts_of(wording, entry, day))
      for (const auto& value : fact.values) said[fact.key] += (said[fact.key].empty() ? "" : "|") + plain_text(value);
  }
  return said;
}

std::string hours(std::string_view text, Language language = Language::cs) { return hours_in_words(language, *OpeningHours::parse(text)); }

bool holds(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }

}  // namespace

TEST_CASE("opening hours are said in words") {
  CHECK(hours("Mo-Fr 08:00-15:30") == "pondělí–pátek\u00a08.00–15.30");
  CHECK(hours("Mo,We 08:00-12:00,13:00-17:00; Tu 08:00-14:00") == "pondělí a\u00a0středa\u00a08.00–12.00 a\u00a013.00–17.00; úterý\u00a08.00–14.00");
  CHECK(hours("Mo-Su 19:00-07:00") == "denně\u00a019.00–7.00");
  CHECK(hours("24/7") == "nepřetržitě");
  CHECK(hours("Mo-Su 00:00-24:00") == "nepřetržitě");
  CHECK(hours("Sa,Su 09:00-11:00", Language::en) == "Saturday and Sunday\u00a009:00–11:00");
}

TEST_CASE("an entry says what was stated and nothing else") {
  const auto repository = directory();
  const auto care = facts(repository, "charita/pecovatelska");
  CHECK(care.at("type") == "pečovatelská služba (§\u00a040)");
  CHECK(care.at("forms") == "terénní a\u00a0ambulantní");
  CHECK(care.at("address") == "Dlouhá 1, 750\u00a001\u00a0Vzorov");
  CHECK(care.at("phone") == "+420 555 000 010");
  CHECK(care.at("ages") == "od 65\u00a0let");
  CHECK(care.at("area") == "celé území (Vzorovsko)");
  CHECK(care.at("hours") == "terénní: pondělí–pátek\u00a07.00–15.30; sobota a\u00a0neděle\u00a08.00–12.00|ambulantní: pondělí a\u00a0středa\u00a08.00–12.00 a\u00a013.00–17.00 (po domluvě)");
  CHECK(care.at("capacity") == "terénní: 1\u00a0klient|ambulantní: 2,5\u00a0úvazku");
  CHECK(care.at("prices") == "péče: 130\u00a0Kč / hodina");
  CHECK(care.at("confirmed") == "2.\u00a011.\u00a02018 (ředitelka)");
  CHECK_FALSE(care.contains("stale"));
  const auto home = facts(repository, "charita/chraneno");
  CHECK(home.at("capacity") == "12\u00a0lůžek");
  for (const auto* key : {"hours", "prices", "mission", "target-groups", "web"}) CHECK_FALSE(home.contains(key));
  const auto tea = facts(repository, "utociste/cajovna");
  CHECK(tea.at("type") == "neregistrovaná služba");
  CHECK(tea.at("stale") == "údaje nejsou déle než 12\u00a0měsíců potvrzeny, ověřte si je");
  CHECK(facts(repository, "utociste/azyl").at("stale") == "údaje poskytovatel nepotvrdil, ověřte si je");
  CHECK(facts(repository, "charita/hospic", Language::en).at("hours") == "around the clock");
}

TEST_CASE("a secret address is nowhere, nor what would tell it") {
  const auto repository = directory();
  const auto shelter = facts(repository, "utociste/azyl");
  CHECK(shelter.at("address") == "adresa je utajena");
  CHECK(shelter.at("phone") == "+420 555 000 020");
  for (const auto& [key, said] : shelter) CHECK_FALSE(holds(said, "Tajná"));
  for (const auto audience : {Audience::public_, Audience::internal})
    CHECK_FALSE(holds(text_of(services_catalogue({repository, Language::cs, day, audience, {}, {}})), "Tajná"));
}

TEST_CASE("each service stands once, other sections refer to it") {
  const auto repository = directory();
  const auto outline = outline_of(services_catalogue({repository, Language::cs, day, Audience::public_, {}, {}}));
  for (const auto& entry : entries_on(repository, day)) CHECK(outline.count(anchor_of(entry)) == 1);
  CHECK(outline.references.at("section-pecuji") == std::vector<std::string>{"entry-charita--specovatelska"});
  CHECK_FALSE(outline.references.contains("section-doma"));
  for (const auto& [chapter, ids] : outline.references)
    for (const auto& id : ids) CHECK(outline.count(id) == 1);
}

TEST_CASE("references hold for every id, and no two are the same") {
  auto files = directory_files();
  files[1].second.replace(files[1].second.find("id: doma"), 8, "id: a_b.c");
  files.emplace_back("organizations/c_d.e.yaml", "name: Alfa\nservices:\n  - {id: f_g.h, name: Alfa, target_groups: [seniori]}\n  - {id: f-u-g.h, name: Alfa druhá, target_groups: [seniori]}\n");
  files.emplace_back("organizations/x.yaml", "name: Beta\nservices: [{id: y--z, name: Beta, target_groups: [seniori]}]\n");
  files.emplace_back("organizations/x--y.yaml", "name: Gama\nservices: [{id: z, name: Gama, target_groups: [seniori]}]\n");
  const auto repository = directory(std::move(files));
  const auto document = services_catalogue({repository, Language::cs, day, Audience::public_, {}, {}});
  const auto outline = outline_of(document);
  CHECK(outline.count("section-a--ub--dc") == 1);
  CHECK(outline.count("entry-c--ud--de--sf--ug--dh") == 1);
  CHECK(outline.count("entry-x--sy--hz") == 1);
  CHECK(outline.count("entry-x--hy--sz") == 1);
  for (const auto& entry : entries_on(repository, day)) CHECK(outline.count(anchor_of(entry)) == 1);
  const auto markdown = pandoc_markdown(document);
  for (const auto& entry : entries_on(repository, day)) CHECK_MESSAGE(holds(markdown, "](#" + anchor_of(entry) + ")"), entry.id());
}

TEST_CASE("indexes miss nothing and are in Czech order") {
  const auto repository = directory();
  const auto outline = outline_of(services_catalogue({repository, Language::cs, day, Audience::public_, {}, {}}));
  CHECK(outline.references.at("index-by-name") == std::vector<std::string>{"entry-utociste--sazyl", "entry-utociste--scajovna", "entry-charita--shospic", "entry-charita--schraneno", "entry-charita--specovatelska"});
  for (const auto* index : {"index-by-provider", "index-by-type", "index-by-municipality"}) {
    CAPTURE(index);
    for (const auto& entry : entries_on(repository, day)) {
      const auto& ids = outline.references.at(index);
      CHECK(std::count(ids.begin(), ids.end(), anchor_of(entry)) == 1);
    }
  }
}

TEST_CASE("one section is a directory of its own with all that belongs to it") {
  const auto repository = directory();
  const auto outline = outline_of(services_catalogue({repository, Language::cs, day, Audience::public_, {}, "pecuji"}));
  CHECK(outline.count("entry-charita--specovatelska") == 1);
  CHECK(outline.count("entry-charita--shospic") == 1);
  CHECK(outline.count("entry-utociste--sazyl") == 0);
  CHECK_FALSE(outline.references.contains("section-pecuji"));
}

TEST_CASE("a repository without catalogue.yaml has a directory by target group") {
  auto files = directory_files();
  std::erase_if(files, [](const auto& file) { return file.first == "catalogue.yaml"; });
  const auto repository = directory(std::move(files));
  const auto document = services_catalogue({repository, Language::cs, day, Audience::public_, {}, {}});
  CHECK(document.title == "Adresář sociálních služeb");
  const auto outline = outline_of(document);
  CHECK(outline.count("section-seniori") == 1);
  CHECK(outline.count("section-other") == 1);
  const auto english = text_of(services_catalogue({repository, Language::en, day, Audience::public_, {}, {}}));
  CHECK(holds(english, "domiciliary care (section 40)"));
  CHECK(holds(english, "How to use this directory"));
  CHECK_FALSE(outline_of(distribution_list({repository, Language::cs, day, Audience::public_, {}, {}})).count("imprint"));
}

TEST_CASE("the cover says the day whose services follow") {
  auto files = directory_files();
  files.emplace_back("organizations/nova.yaml", "name: Nová\nservices: [{name: Nová služba, from: 2018-11-20, target_groups: [seniori]}]\n");
  const auto repository = directory(std::move(files));
  const auto on = [&](Date date) { return replaced(text_of(services_catalogue({repository, Language::cs, date, Audience::public_, {}, {}})), "\u00a0", " "); };
  CHECK(holds(on(day), "ke dni 15. listopadu 2018"));
  CHECK_FALSE(holds(on(day), "Nová služba"));
  CHECK(holds(on({2018, 12, 24}), "ke dni 24. prosince 2018"));
  CHECK(holds(on({2018, 12, 24}), "Nová služba"));
}

TEST_CASE("the print run is that of the newest edition as a whole") {
  auto files = directory_files();
  const std::string_view editions = "editions: [";
  files[1].second.insert(files[1].second.find(editions) + editions.size(), "{name: \"2017\", date: 2017-12-01}, ");
  const auto repository = directory(std::move(files));
  const auto on = [&](Date date, const char* section) { return text_of(services_catalogue({repository, Language::cs, date, Audience::public_, {}, section})); };
  CHECK(holds(on(day, ""), "351\u00a0výtisků"));
  CHECK_FALSE(holds(on(day, "pecuji"), "výtisk"));
  CHECK_FALSE(holds(on({2018, 6, 1}, ""), "výtisk"));
  const auto list = distribution_list({repository, Language::cs, {2018, 6, 1}, Audience::public_, {}, {}});
  CHECK(holds(list.subtitle, "2018"));
}

TEST_CASE("ages are counted as Czech counts years") {
  const auto ages = [](const std::string& said, Language language = Language::cs) {
    return facts(directory({{"kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\nmunicipalities: [{id: a, name: Alfa}]\n"}, {"organizations/a.yaml", "name: A\nservices: [{id: b, name: B, ages: " + said + "}]\n"}}), "a/b", language)["ages"];
  };
  CHECK(ages("{from: 2, to: 4}") == "2–4\u00a0roky");
  CHECK(ages("{from: 0, to: 1}") == "0–1\u00a0rok");
  CHECK(ages("{from: 6, to: 64}") == "6–64\u00a0let");
  CHECK(ages("{from: 1, to: 1}") == "1\u00a0rok");
  CHECK(ages("{from: 18, to: 18}") == "18\u00a0let");
  CHECK(ages("{to: 0}") == "do 1\u00a0roku");
  CHECK(ages("{from: 2, to: 4}", Language::en) == "2–4");
}

TEST_CASE("a unit is called what the repository calls it") {
  auto files = directory_files();
  files.emplace_back("codelists/capacity-units.yaml", "codes: [{code: klient, label: zákazník}, {code: luzko, label: lůžka, from: 2007-01-01}]\n");
  const auto repository = directory(std::move(files));
  CHECK(facts(repository, "charita/pecovatelska").at("capacity") == "terénní: zákazník: 1|ambulantní: 2,5\u00a0úvazku");
  CHECK(facts(repository, "charita/chraneno").at("capacity") == "12\u00a0lůžek");
}

TEST_CASE("a place without an address is at the seat") {
  auto files = directory_files();
  const std::string_view service = "{id: hospic, ";
  files[2].second.insert(files[2].second.find(service) + service.size(), "locations: [{barrier_free: full, access: zadní vchod}], ");
  const auto hospice = facts(directory(std::move(files)), "charita/hospic");
  CHECK(hospice.at("address") == "Dlouhá 1, 750\u00a001\u00a0Vzorov");
  CHECK(hospice.at("access") == "bezbariérový; zadní vchod");
}

TEST_CASE("an area in words stands alone") {
  auto files = directory_files();
  const std::string_view service = "{id: hospic, ";
  files[2].second.insert(files[2].second.find(service) + service.size(), "area: celý kraj, ");
  CHECK(facts(directory(std::move(files)), "charita/hospic").at("area") == "celý kraj");
}

TEST_CASE("a registered service without a type is not called unregistered") {
  auto files = directory_files();
  std::erase_if(files, [](const auto& file) { return file.first == "organizations/utociste.yaml"; });
  const auto text = text_of(services_catalogue({directory(std::move(files)), Language::cs, day, Audience::public_, {}, {}}));
  CHECK_FALSE(holds(text, "Neregistrované služby"));
  CHECK(holds(text, "Druh služby není uveden"));
}

TEST_CASE("the total for the printer is the sum of the places") {
  const auto text = text_of(distribution_list({directory(), Language::cs, day, Audience::public_, {}, {}}));
  CHECK(holds(text, "Pro tiskárnu: 351\u00a0výtisků."));
}

TEST_CASE("without services there is a directory without sections and indexes") {
  const auto repository = directory({{"kpss.yaml", "kpss: 1\nname: Obec\nterritory: Obec\nmunicipalities: [{id: a, name: Alfa}]\n"}});
  const auto outline = outline_of(services_catalogue({repository, Language::cs, day, Audience::public_, {}, {}}));
  CHECK(outline.references.empty());
  CHECK(outline.headings.size() == 1);  // How to use it.
}

}  // namespace kpss::tests
