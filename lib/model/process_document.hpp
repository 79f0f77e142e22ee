#pragma once

#include "model/attachment.hpp"
#include "model/organization.hpp"

namespace kpss {

enum class DocumentKind { statute, rules_of_procedure, charter, methodology, leaflet, catalogue, report, contract, form, other };

constexpr auto describe(Type<DocumentKind>) {
  return choice<DocumentKind>("document-kind", {"druh dokumentu", "kind of document"}, {"K čemu dokument v procesu slouží.", "What a document of the process is for."},
                              {{DocumentKind::statute, "statute", {"statut", "statute"}},
                               {DocumentKind::rules_of_procedure, "rules-of-procedure", {"jednací řád", "rules of procedure"}},
                               {DocumentKind::charter, "charter", {"zakládací listina", "founding charter"}},
                               {DocumentKind::methodology, "methodology", {"metodika", "methodology"}},
                               {DocumentKind::leaflet, "leaflet", {"leták", "leaflet"}},
                               {DocumentKind::catalogue, "catalogue", {"katalog", "catalogue"}},
                               {DocumentKind::report, "report", {"zpráva", "report"}},
                               {DocumentKind::contract, "contract", {"smlouva", "contract"}},
                               {DocumentKind::form, "form", {"formulář", "form"}},
                               {DocumentKind::other, "other", {"jiný dokument", "other document"}}});
}

/// `documents/<id>.yaml`: a document of the process that somebody adopted, such as a statute; the text itself is an attachment.
struct ProcessDocument {
  Origin origin;
  std::string title;
  std::optional<DocumentKind> kind;
  std::optional<Date> date;
  std::optional<std::string> adopted_by;
  std::optional<std::string> resolution;
  std::optional<Ref<ProcessDocument>> replaces;
  std::optional<std::string> summary;
  std::vector<Attachment> files;
};

constexpr auto describe(Type<ProcessDocument>) {
  return record("document", {"dokument procesu", "document"}, {"Dokument procesu: statut, jednací řád, zakládací listina, leták.", "A document of the process: a statute, rules of procedure, a founding charter, a leaflet."},
                field("title", &ProcessDocument::title, {"název", "title"}, {"Název dokumentu.", "Title of the document."}),
                required("kind", &ProcessDocument::kind, {"druh", "kind"}, {"K čemu dokument slouží.", "What the document is for."}),
                field("date", &ProcessDocument::date, {"datum", "date"}, {"Den schválení nebo vydání.", "Day it was adopted or issued."}),
                field("adopted_by", &ProcessDocument::adopted_by, {"schválil", "adopted by"}, {"Kdo dokument schválil nebo vydal.", "Who adopted or issued it."}),
                field("resolution", &ProcessDocument::resolution, {"číslo usnesení", "resolution"}, {"Číslo usnesení, jak je orgán vede.", "Number of the resolution as the body writes it."}),
                field("replaces", &ProcessDocument::replaces, {"nahrazuje", "replaces"}, {"Dokument, který se tímto nahrazuje.", "The document that this one replaces."}),
                field("summary", &ProcessDocument::summary, {"obsah", "summary"}, {"Co v dokumentu stojí.", "What the document says."}),
                field("files", &ProcessDocument::files, {"soubory", "files"}, {"Soubory s textem dokumentu.", "Files with the text of the document."}));
}

}  // namespace kpss
