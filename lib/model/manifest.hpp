#pragma once

#include "model/address.hpp"
#include "model/attachment.hpp"
#include "model/contact.hpp"

namespace kpss {

/// The data version that this program reads and writes.
inline constexpr int data_version = 1;

constexpr auto describe(Type<Language>) {
  return choice<Language>("language", {"jazyk", "language"}, {"Jazyk zpráv a dokumentů.", "Language of messages and documents."},
                          {{Language::cs, "cs", {"čeština", "Czech"}}, {Language::en, "en", {"angličtina", "English"}}});
}

/// A municipality of the territory. Bodies of municipalities approve plans.
struct Municipality {
  Origin origin;
  std::string id;
  std::string name;
  std::optional<MunicipalityCode> code;
};

constexpr auto describe(Type<Municipality>) {
  return record("municipality", {"obec", "municipality"}, {"Obec území, pro které se plánuje.", "A municipality of the territory that is planned for."},
                field("id", &Municipality::id, {"označení", "id"}, {"Označení, kterým na obec odkazují jiné záznamy.", "The id by which other records refer to it."}),
                field("name", &Municipality::name, {"název", "name"}, {"Název obce.", "Name of the municipality."}),
                field("code", &Municipality::code, {"kód obce", "code"}, {"Šestimístný kód obce z registru územní identifikace.", "Six-digit code in the register of territorial identification."}));
}

/// The house style of documents: files below `attachments`.
struct HouseStyle {
  Origin origin;
  std::optional<Attachment> reference_docx;
  std::optional<Attachment> css;
  std::optional<Attachment> logo;
};

constexpr auto describe(Type<HouseStyle>) {
  return record("house-style", {"vlastní úprava", "house style"}, {"Vlastní úprava dokumentů; soubory leží ve složce attachments.", "The house style of documents; its files lie in attachments."},
                field("reference_docx", &HouseStyle::reference_docx, {"vzor DOCX", "reference DOCX"}, {"Dokument DOCX, jehož styly dokumenty převezmou: attachments/vzor.docx.", "A DOCX whose styles documents take over: attachments/reference.docx."}),
                field("css", &HouseStyle::css, {"CSS", "CSS"}, {"Styly pro HTML a PDF, čtou se po vlastních stylech kpss: attachments/mesto.css.", "Styles for HTML and PDF, read after those of kpss: attachments/town.css."}),
                field("logo", &HouseStyle::logo, {"logo", "logo"}, {"Znak nebo logo na titulní stranu, SVG, PNG nebo JPEG: attachments/znak.svg.", "Coat of arms or logo for the title page, SVG, PNG or JPEG: attachments/logo.svg."}));
}

/// `kpss.yaml`: whose repository this is.
struct Manifest {
  Origin origin;
  int kpss = 0;
  std::string name;
  std::string territory;
  std::vector<Municipality> municipalities;
  std::optional<std::string> region;
  std::optional<Contact> coordinator;
  std::optional<WebAddress> web;
  std::vector<std::string> take_part;
  std::optional<HouseStyle> style;
  std::optional<Language> language;
};

constexpr auto describe(Type<Manifest>) {
  return record("manifest", {"kořenový soubor kpss.yaml", "manifest kpss.yaml"}, {"Čí úložiště to je a jak se v něm plánuje.", "Whose repository this is and how it plans."},
                field("kpss", &Manifest::kpss, {"verze dat", "data version"}, {"Verze dat; dnes 1.", "Version of the data; today 1."}),
                field("name", &Manifest::name, {"název", "name"}, {"Název, který dokumenty nesou na titulní straně, například Město Kojetín.", "The name that documents carry on the title page, for instance Town of Kojetín."}),
                field("territory", &Manifest::territory, {"území", "territory"}, {"Území, pro které se plánuje.", "The territory that is planned for."}),
                field("municipalities", &Manifest::municipalities, {"obce", "municipalities"}, {"Obce území.", "Municipalities of the territory."}),
                field("region", &Manifest::region, {"kraj", "region"}, {"Kraj, kterému se zpráva předává.", "The region that receives the report."}),
                field("coordinator", &Manifest::coordinator, {"koordinátor", "coordinator"}, {"Kdo plánování koordinuje.", "Who coordinates the planning."}),
                field("web", &Manifest::web, {"web", "web"}, {"Kde se plánování zveřejňuje.", "Where the planning is published."}),
                field("take_part", &Manifest::take_part, {"jak se zapojit", "how to take part"}, {"Jak se mohou lidé zapojit; tiskne se v přehledu plánu.", "How people can take part; printed in the plan at a glance."}),
                field("style", &Manifest::style, {"vlastní úprava", "style"}, {"Vlastní úprava dokumentů: vzor DOCX, CSS a logo.", "The house style of documents: reference DOCX, CSS and logo."}),
                field("language", &Manifest::language, {"jazyk", "language"}, {"Jazyk zpráv a dokumentů; čeština, není-li určen.", "Language of messages and documents; Czech where it is not given."}));
}

}  // namespace kpss
