#include "cli/document_options.hpp"

#include <algorithm>
#include <ostream>

#include "cli/choices.hpp"
#include "cli/day_choice.hpp"
#include "cli/files.hpp"
#include "cli/house_style.hpp"
#include "cli/machine.hpp"
#include "cli/privacy_guard.hpp"
#include "publish/publish.hpp"

namespace kpss::cli {
namespace {

namespace fs = std::filesystem;

Format format_for(const std::string& file, const std::string& to) {
  if (!to.empty()) return choose<FormatRow>("--to", to, formats())->format;
  if (const auto format = format_of_file(file)) return *format;
  std::string endings;
  for (const auto& row : formats()) endings += (endings.empty() ? "" : ", ") + std::string(row.extension);
  throw Failure(Failure::Kind::usage, say("z názvu `{}` nelze poznat formát", "the name `{}` does not tell the format", file), say("známé přípony: {}", "known endings: {}", endings));
}

}  // namespace

void DocumentOptions::declare(Options& options, Completion more) {
  options.list("-o,--output", outputs, {"SOUBOR", "FILE"}, {"kam dokument zapsat; formát je podle přípony .md, .html, .docx, .odt, .pdf; lze opakovat", "where to write the document; the ending .md, .html, .docx, .odt, .pdf tells the format; may be repeated"});
  options.option("--to", to, {"FORMÁT", "FORMAT"}, {"formát na standardním výstupu: markdown, html, docx, odt, pdf", "format on standard output: markdown, html, docx, odt, pdf"}, rows_of(formats()) | std::move(more));
  options.option("--date", date, {"DATUM", "DATE"}, {"datum dokumentu: 2019-03-28", "date of the document: 2019-03-28"});
  options.option("--at", revision, {"REVIZE", "REVISION"}, {"z úložiště, jaké bylo v této revizi gitu", "of the repository as it was at a git revision"});
  options.option("--audience", audience, {"public|internal", "public|internal"}, {"komu je dokument určen: public (výchozí) tiskne funkce místo jmen bez souhlasu a žádné soukromé údaje", "whom the document is for: public (default) prints functions instead of names without consent and no private data"});
  options.flag("--accessible", accessible, {"přístupné PDF (PDF/UA), přes LibreOffice", "accessible PDF (PDF/UA), through LibreOffice"});
}

Audience audience_named(const std::string& word) {
  if (word == "public") return Audience::public_;
  if (word == "internal") return Audience::internal;
  throw Failure(Failure::Kind::usage, say("volba `--audience` nezná hodnotu `{}`", "option `--audience` has no value `{}`", word), say("možné hodnoty: public, internal", "possible values: public, internal"));
}

namespace {

Audience audience_of(const DocumentOptions& wanted) { return audience_named(wanted.audience); }

Date document_date(const DocumentOptions& wanted, const Project& project, const Session& session) {
  const auto date = chosen_day(wanted.date, project, session);
  // What a ZIP archive, and so a DOCX and an ODT, can hold.
  if (!wanted.date.empty() && (date.year < 1980 || date.year > 2107)) throw Failure(Failure::Kind::usage, say("datum dokumentu `{}` je mimo roky 1980 až 2107", "the date of the document `{}` is outside of 1980 to 2107", wanted.date));
  return date;
}

void check_outputs(const DocumentOptions& wanted) {
  audience_of(wanted);
  for (std::size_t i = 0; i < wanted.outputs.size(); ++i) {
    format_for(wanted.outputs[i], wanted.outputs.size() == 1 ? wanted.to : "");
    if (std::find(wanted.outputs.begin(), wanted.outputs.begin() + static_cast<std::ptrdiff_t>(i), wanted.outputs[i]) != wanted.outputs.begin() + static_cast<std::ptrdiff_t>(i))
      throw Failure(Failure::Kind::usage, say("`{}` je mezi výstupy dvakrát", "`{}` is named as output twice", wanted.outputs[i]));
  }
  if (wanted.outputs.size() > 1 && !wanted.to.empty())
    throw Failure(Failure::Kind::usage, say("`--to` nepatří k více výstupům", "`--to` does not go with several outputs"), say("formát každého je podle přípony", "the ending of each tells its format"));
  if (wanted.outputs.empty() && !wanted.to.empty()) choose<FormatRow>("--to", wanted.to, formats());
  const auto is_pdf = [&] {
    for (const auto& file : wanted.outputs)
      if (format_for(file, wanted.to) == Format::pdf) return true;
    return wanted.outputs.empty() && wanted.to == "pdf";
  };
  if (wanted.accessible && !is_pdf()) throw Failure(Failure::Kind::usage, say("`--accessible` platí jen pro PDF", "`--accessible` is for PDF only"), say("HTML a DOCX jsou přístupné vždy", "HTML and DOCX are always accessible"));
  if (wanted.booklet && !is_pdf()) throw Failure(Failure::Kind::usage, say("`--booklet` platí jen pro PDF", "`--booklet` is for PDF only"), say("napište `-o adresar.pdf`", "write `-o directory.pdf`"));
}

Exit deliver(const Document& document, const DocumentOptions& wanted, const Project& project, Session& session) {
  if (audience_of(wanted) == Audience::public_ && tell_leaks(document, project.repository, session)) return Exit::findings;
  const auto machine = machine_of(session);
  const Wishes wishes{wanted.accessible, style_of(project.repository), wanted.booklet};
  std::vector<Message> remarks;
  std::vector<std::pair<fs::path, std::string>> files;
  for (const auto& file : wanted.outputs)
    files.emplace_back(session.world.here / file, publish(document, format_for(file, wanted.outputs.size() == 1 ? wanted.to : ""), wishes, machine, remarks));
  if (files.empty()) {
    const auto format = wanted.to.empty() ? Format::markdown : choose<FormatRow>("--to", wanted.to, formats())->format;
    if (session.world.out_is_terminal && format != Format::markdown && format != Format::html)
      throw Failure(Failure::Kind::usage, say("tento formát na terminál nepatří", "this format does not belong on a terminal"), say("zapište jej do souboru: `-o zprava.{}`", "write it to a file: `-o report.{}`", wanted.to));
    session.world.out << publish(document, format, wishes, machine, remarks);
  }
  write_files(files);
  for (const auto& [file, bytes] : files) {
    if (session.shared.verbose) session.note(say("zapsáno: {} ({} B)", "written: {} ({} B)", file.generic_string(), bytes.size()));
  }
  for (const auto& remark : remarks) session.note(remark);
  if (session.shared.verbose)
    for (const auto& left : document.left_out) session.note(say("vynecháno: {0}", "left out: {1}", left.cs, left.en));
  return Exit::fine;
}

}  // namespace

Exit write_document(const DocumentOptions& wanted, Session& session, const std::function<Document(const Edition&)>& make) {
  check_outputs(wanted);
  const auto project = session.open_sound(wanted.revision);
  if (!project) return Exit::findings;
  return deliver(make({project->repository, session.language, document_date(wanted, *project, session), audience_of(wanted)}), wanted, *project, session);
}

}  // namespace kpss::cli
