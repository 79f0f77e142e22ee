#include "rules/reporter.hpp"
#include "rules/style/css.hpp"
#include "rules/style/style_files.hpp"
#include "rules/style/svg.hpp"
#include "text/plain.hpp"

namespace kpss::rule {

void style_reaches_out(const Repository& repository, Reporter& report) {
  for (const auto& file : style_files(repository)) {
    if (!file.bytes) continue;
    // A file of the wrong kind is told as that, once.
    if (file.kind == StyleFileKind::css && file.member == &HouseStyle::css)
      if (const auto reach = css_reaching_out(*file.bytes))
        report.at(file.at, say("styly v `{}` sahají mimo dokument: `{}` na řádku {}", "the styles in `{}` reach out of the document: `{}` in line {}", file.attachment.path, seen(reach->what), reach->line),
                  say("písmo nebo obrázek vložte přímo, `url(data:…)`, ostatní smažte; dokument nesmí nic stahovat", "put a font or picture in itself, `url(data:…)`, and delete the rest; a document must not fetch anything"));
    if (file.kind == StyleFileKind::svg && file.member == &HouseStyle::logo)
      if (const auto reach = svg_reaching_out(*file.bytes))
        report.at(file.at, say("v souboru `{}` je víc než obrázek: `{}`", "the file `{}` holds more than a picture: `{}`", file.attachment.path, seen(reach->what)),
                  say("uložte jej jako prosté SVG jen s tvary, nebo jako PNG", "save it as plain SVG of shapes only, or as PNG"));
  }
}

}  // namespace kpss::rule
