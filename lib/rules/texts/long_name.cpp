#include "rules/reporter.hpp"
#include "rules/texts/written_texts.hpp"
#include "text/utf8.hpp"

namespace kpss::rule {
namespace {

constexpr std::size_t longest = 300;

}  // namespace

void long_name(const Repository& repository, Reporter& report) {
  for_each_text(repository, [&](const WrittenValue& text) {
    if (text.key != "title" && text.key != "name") return;
    const auto length = utf8::length(text.text());
    if (length > longest)
      report.at(text.node, say("`{}` má {} znaků, nejvýše jich má být {}", "`{}` has {} characters, it should have at most {}", text.key, length, longest),
                say("zkraťte jej a podrobnosti přesuňte do popisu", "shorten it, and move the details to the description"));
  });
}

}  // namespace kpss::rule
