#include <algorithm>

#include "rules/reporter.hpp"
#include "rules/style/style_files.hpp"
#include "rules/style/svg.hpp"
#include "text/utf8.hpp"

namespace kpss::rule {
namespace {

using Kind = StyleFileKind;

/// What stands at a key of the style, and in which forms.
struct Wanted {
  std::optional<Attachment> HouseStyle::*member;
  std::vector<Kind> kinds;
  Phrase endings;
};
const Wanted wanted[] = {
    {&HouseStyle::reference_docx, {Kind::docx}, {"vzor DOCX je dokument s příponou `.docx`", "a reference DOCX is a document that ends in `.docx`"}},
    {&HouseStyle::css, {Kind::css}, {"styly jsou soubor s příponou `.css`", "a style sheet is a file that ends in `.css`"}},
    {&HouseStyle::logo, {Kind::svg, Kind::png, Kind::jpeg}, {"logo je obrázek s příponou `.svg`, `.png`, `.jpg` nebo `.jpeg`", "a logo is a picture that ends in `.svg`, `.png`, `.jpg` or `.jpeg`"}},
};

bool is_docx(std::string_view bytes) { return bytes.starts_with("PK\3\4") && bytes.find("word/document.xml") != bytes.npos && bytes.find("word/styles.xml") != bytes.npos && bytes.rfind("PK\5\6") != bytes.npos; }
bool is_css(std::string_view bytes) { return utf8::first_malformed(bytes) == bytes.size() && bytes.find('\0') == bytes.npos; }
bool is_png(std::string_view bytes) { return bytes.starts_with("\x89PNG\r\n\x1A\n"); }
bool is_jpeg(std::string_view bytes) { return bytes.starts_with("\xFF\xD8\xFF"); }

bool fits(Kind kind, std::string_view bytes) {
  switch (kind) {
    case Kind::docx: return is_docx(bytes);
    case Kind::css: return is_css(bytes);
    case Kind::svg: return is_svg(bytes);
    case Kind::png: return is_png(bytes);
    case Kind::jpeg: return is_jpeg(bytes);
    case Kind::unknown: break;
  }
  return false;
}

Message what_it_is_not(Kind kind, const std::string& path) {
  switch (kind) {
    case Kind::docx: return say("`{}` není dokument Wordu", "`{}` is no Word document", path);
    case Kind::css: return say("`{}` není text v kódování UTF-8", "`{}` is not UTF-8 text", path);
    default: return say("`{}` není obrázek, jaký slibuje přípona", "`{}` is not the picture that its ending promises", path);
  }
}

Message cure(Kind kind) {
  switch (kind) {
    case Kind::docx: return say("uložte jej ve Wordu nebo LibreOffice jako „Dokument Word (.docx)“", "save it in Word or LibreOffice as “Word document (.docx)”");
    case Kind::css: return say("uložte jej jako UTF-8", "save it as UTF-8");
    default: return say("uložte obrázek znovu jako SVG, PNG nebo JPEG; samotné přejmenování nestačí", "save the picture again as SVG, PNG or JPEG; renaming it is not enough");
  }
}

}  // namespace

void wrong_style_file(const Repository& repository, Reporter& report) {
  for (const auto& file : style_files(repository)) {
    const auto& path = file.attachment.path;
    const auto& row = *std::find_if(std::begin(wanted), std::end(wanted), [&](const Wanted& one) { return one.member == file.member; });
    if (std::find(row.kinds.begin(), row.kinds.end(), file.kind) == row.kinds.end())
      report.at(file.at, say("`{}` sem podle přípony nepatří", "by its ending, `{}` does not belong here", path), say(row.endings));
    else if (!file.bytes)
      report.at(file.at, say("`{}` nelze přečíst, nebo má více než 4 MiB", "`{}` cannot be read, or is larger than 4 MiB", path), say("zmenšete soubor", "make the file smaller"));
    else if (!fits(file.kind, *file.bytes))
      report.at(file.at, what_it_is_not(file.kind, path), cure(file.kind));
  }
}

}  // namespace kpss::rule
