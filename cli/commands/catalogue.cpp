// kpss catalogue: the directory of social services as a book or as a site, and the list of places that get its copies.

#include <algorithm>

#include "cli/catalogue_site.hpp"
#include "cli/choices.hpp"
#include "cli/document_options.hpp"
#include "documents/catalogue.hpp"

namespace kpss::cli {
namespace {

struct Wanted {
  std::string paper, section;
  bool large = false, distribution = false;
  DocumentOptions document;
};

struct PaperRow {
  std::string_view name;
  Paper paper;
};
constexpr PaperRow papers[] = {{"a5", Paper::a5}, {"a4", Paper::a4}};

/// A section by its id. Throws Failure with those that there are.
void check_section(const Edition& edition, const std::string& wanted) {
  const auto sections = sections_of(edition.repository, entries_on(edition.repository, contents_day(edition.repository, edition.date)), edition.language);
  std::vector<std::string_view> ids;
  for (const auto& section : sections) ids.push_back(section.id);
  if (std::find(ids.begin(), ids.end(), wanted) != ids.end()) return;
  const auto near = nearest(wanted, ids);
  throw Failure(Failure::Kind::usage, say("adresář nemá oddíl `{}`", "the directory has no section `{}`", wanted),
                near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("oddíly: {}", "sections: {}", fmt::to_string(fmt::join(ids, ", "))));
}

void check(const Wanted& wanted) {
  if (wanted.distribution && (!wanted.paper.empty() || !wanted.section.empty() || wanted.large || wanted.document.booklet))
    throw Failure(Failure::Kind::usage, say("k rozdělovníku nepatří volby `--paper`, `--large`, `--booklet` ani `--section`", "`--paper`, `--large`, `--booklet` and `--section` do not go with the distribution list"), say("rozdělovník je samostatný dokument na A4", "the distribution list is a document of its own on A4"));
}

void check_for_site(const Wanted& wanted) {
  if (wanted.distribution || !wanted.paper.empty() || !wanted.section.empty() || wanted.large || wanted.document.booklet || wanted.document.accessible)
    throw Failure(Failure::Kind::usage, say("ke stránkám na webu nepatří volby `--paper`, `--large`, `--booklet`, `--section`, `--distribution` ani `--accessible`", "`--paper`, `--large`, `--booklet`, `--section`, `--distribution` and `--accessible` do not go with a site"), say("stránky jsou vždy celé a přístupné", "a site is always whole and accessible"));
}

Exit write_catalogue(const Wanted& wanted, Session& session) {
  if (wanted.document.to == "site") {
    check_for_site(wanted);
    return write_site(wanted.document, session);
  }
  check(wanted);
  const auto paper = wanted.paper.empty() ? Paper::a5 : choose<PaperRow>("--paper", wanted.paper, papers)->paper;
  return write_document(wanted.document, session, [&](const Edition& edition) {
    if (!wanted.section.empty()) check_section(edition, wanted.section);
    const CatalogueSubject subject{edition.repository, edition.language, edition.date, edition.audience, {paper, wanted.large}, wanted.section};
    return wanted.distribution ? distribution_list(subject) : services_catalogue(subject);
  });
}

}  // namespace

Run catalogue(Options& options) {
  auto wanted = options.make<Wanted>();
  options.option("--paper", wanted->paper, {"a5|a4", "a5|a4"}, {"velikost stránky; jinak a5", "size of the page; else a5"});
  options.flag("--large", wanted->large, {"větší písmo, pro seniory", "larger type, for seniors"});
  options.flag("--booklet", wanted->document.booklet, {"PDF pro kopírku: dvě stránky na list v pořadí, v jakém se list přeloží a sešije", "PDF for a copier: two pages a sheet, in the order in which sheets are folded and stapled"});
  options.option("--section", wanted->section, {"ODDÍL", "SECTION"}, {"jen jeden oddíl se vším, co do něj patří: označení životní situace nebo cílové skupiny", "one section only with all that belongs to it: id of a life situation or target group"}, catalogue_sections());
  options.flag("--distribution", wanted->distribution, {"místo adresáře rozdělovník výtisků se součtem pro tiskárnu", "the distribution list with the total for the printer instead of the directory"});
  wanted->document.declare(options, either_of({"site"}));
  return [wanted](Session& session) { return write_catalogue(*wanted, session); };
}

}  // namespace kpss::cli
