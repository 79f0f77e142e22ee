#pragma once

// `catalogue.yaml`: how the directory of services is arranged, introduced, dated and handed out. The services themselves are in `organizations`.

#include "model/manifest.hpp"

namespace kpss {

/// What the sections of the printed directory are.
enum class Arrangement { target_groups, life_situations };

constexpr auto describe(Type<Arrangement>) {
  return choice<Arrangement>("arrangement", {"uspořádání", "arrangement"}, {"Podle čeho jsou oddíly adresáře.", "What the sections of the directory are."},
                             {{Arrangement::target_groups, "target-groups", {"podle cílových skupin", "by target group"}},
                              {Arrangement::life_situations, "life-situations", {"podle životních situací", "by life situation"}}});
}

/// What people look for („Starám se o blízkého“). It holds the services of its target groups and types, and those that name it.
struct LifeSituation {
  Origin origin;
  Id id;
  std::string title;
  std::optional<std::string> intro;
  std::vector<std::string> target_groups;
  std::vector<std::string> types;
};

constexpr auto describe(Type<LifeSituation>) {
  return record("life-situation", {"životní situace", "life situation"}, {"Oddíl adresáře podle toho, co lidé řeší.", "A section of the directory by what people have to solve."},
                field("id", &LifeSituation::id, {"označení", "id"}, {"Označení, kterým na ni odkazují služby.", "The id by which services refer to it."}),
                field("title", &LifeSituation::title, {"název", "title"}, {"Nadpis oddílu.", "Heading of the section."}),
                field("intro", &LifeSituation::intro, {"úvod", "introduction"}, {"Text pod nadpisem.", "Text below the heading."}),
                field("target_groups", &LifeSituation::target_groups, {"cílové skupiny", "target groups"}, {"Služby pro tyto skupiny sem patří samy.", "Services for these groups belong here by themselves."}),
                field("types", &LifeSituation::types, {"druhy služeb", "types of services"}, {"Služby těchto druhů (paragrafů) sem patří samy; jsou-li určeny skupiny i druhy, musí platit obojí.", "Services of these types (sections of the Act) belong here by themselves; where groups and types are given, both must hold."}));
}

struct ImportantNumber {
  Origin origin;
  std::string name;
  std::optional<Phone> phone;
  std::optional<std::string> note;
};

constexpr auto describe(Type<ImportantNumber>) {
  return record("important-number", {"důležité číslo", "important number"}, {"Důležité telefonní číslo.", "An important phone number."},
                field("name", &ImportantNumber::name, {"název", "name"}, {"Kdo se ozve.", "Who answers."}), required("phone", &ImportantNumber::phone, {"telefon", "phone"}, {"Číslo.", "Number."}),
                field("note", &ImportantNumber::note, {"poznámka", "note"}, {"Kdy volat, kolik to stojí.", "When to call, what it costs."}));
}

struct CatalogueEdition {
  Origin origin;
  std::string name;
  std::optional<Date> date;
  std::optional<Date> data;
  std::optional<std::string> note;
};

constexpr auto describe(Type<CatalogueEdition>) {
  return record("catalogue-edition", {"vydání", "edition"}, {"Vydání adresáře.", "An edition of the directory."},
                field("name", &CatalogueEdition::name, {"název", "name"}, {"Název vydání: 2018, nebo 2. vydání.", "Name of the edition: 2018, or 2nd edition."}),
                required("date", &CatalogueEdition::date, {"den vydání", "date"}, {"Kdy vyšlo.", "When it was published."}),
                field("data", &CatalogueEdition::data, {"stav údajů ke dni", "data as of"}, {"Ke kterému dni údaje platí; den vydání, není-li určen.", "The day on which the data hold; the day of the edition where it is not given."}),
                field("note", &CatalogueEdition::note, {"poznámka", "note"}, {"Čím se vydání liší.", "What is different about it."}));
}

/// Where printed copies go.
struct DistributionPlace {
  Origin origin;
  std::string place;
  std::optional<int> copies;
  std::optional<Ref<Municipality>> municipality;
  std::optional<std::string> note;
};

constexpr auto describe(Type<DistributionPlace>) {
  return record("distribution-place", {"místo rozdělovníku", "place of distribution"}, {"Kam se výtisky rozvážejí.", "Where printed copies go."},
                field("place", &DistributionPlace::place, {"místo", "place"}, {"Kam: čekárna lékaře, lékárna, úřad.", "Where: a doctor's waiting room, a pharmacy, the office."}),
                required("copies", &DistributionPlace::copies, {"výtisků", "copies"}, {"Kolik výtisků.", "How many copies."}),
                field("municipality", &DistributionPlace::municipality, {"obec", "municipality"}, {"Obec, kde místo je.", "Municipality where the place is."}),
                field("note", &DistributionPlace::note, {"poznámka", "note"}, {"Komu je předat.", "Whom to hand them to."}));
}

/// `catalogue.yaml`: the directory of services.
struct Catalogue {
  Origin origin;
  std::string title;
  std::optional<std::string> subtitle;
  std::optional<std::string> publisher;
  std::vector<CatalogueEdition> editions;
  std::optional<Arrangement> arrangement;
  std::vector<LifeSituation> life_situations;
  std::vector<std::string> foreword;
  std::vector<std::string> how_to_use;
  std::vector<ImportantNumber> important_numbers;
  std::vector<std::string> imprint;
  std::optional<int> stale_after_months;
  std::vector<DistributionPlace> distribution;
};

constexpr auto describe(Type<Catalogue>) {
  return record("catalogue", {"adresář služeb", "directory of services"}, {"Jak je adresář sociálních služeb uspořádán, uveden a rozdáván.", "How the directory of social services is arranged, introduced and handed out."},
                field("title", &Catalogue::title, {"název", "title"}, {"Název na obálce.", "Title on the cover."}),
                field("subtitle", &Catalogue::subtitle, {"podtitul", "subtitle"}, {"Podtitul na obálce.", "Subtitle on the cover."}),
                field("publisher", &Catalogue::publisher, {"vydavatel", "publisher"}, {"Kdo adresář vydává; název z kpss.yaml, není-li určen.", "Who publishes it; the name in kpss.yaml where it is not given."}),
                field("editions", &Catalogue::editions, {"vydání", "editions"}, {"Vydání adresáře; tiskne se nejnovější, které ke dni dokumentu vyšlo.", "Editions of the directory; the newest one on the day of the document is printed."}),
                field("arrangement", &Catalogue::arrangement, {"uspořádání", "arrangement"}, {"Podle čeho jsou oddíly; podle životních situací, jsou-li určeny, jinak podle cílových skupin.", "What the sections are; life situations where there are any, else target groups."}),
                field("life_situations", &Catalogue::life_situations, {"životní situace", "life situations"}, {"Oddíly v pořadí, v jakém se tisknou.", "Sections in the order in which they are printed."}),
                field("foreword", &Catalogue::foreword, {"úvodní slovo", "foreword"}, {"Odstavce úvodního slova.", "Paragraphs of the foreword."}),
                field("how_to_use", &Catalogue::how_to_use, {"jak s adresářem pracovat", "how to use"}, {"Odstavce návodu; obecný návod, nejsou-li určeny.", "Paragraphs of instructions; general ones where none are given."}),
                field("important_numbers", &Catalogue::important_numbers, {"důležitá čísla", "important numbers"}, {"Důležitá telefonní čísla.", "Important phone numbers."}),
                field("imprint", &Catalogue::imprint, {"tiráž", "imprint"}, {"Řádky tiráže vedle vydavatele, vydání a stavu údajů.", "Lines of the imprint besides publisher, edition and date of the data."}),
                field("stale_after_months", &Catalogue::stale_after_months, {"potvrzení platí, měsíců", "confirmation lasts, months"}, {"Po kolika měsících bez potvrzení jsou údaje zastaralé; 12, není-li určeno.", "After how many months without a confirmation data are stale; 12 where it is not given."}),
                field("distribution", &Catalogue::distribution, {"rozdělovník", "distribution"}, {"Kam se výtisky rozvážejí a kolik jich je.", "Where printed copies go, and how many."}));
}

}  // namespace kpss
