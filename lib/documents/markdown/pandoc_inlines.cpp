#include "documents/markdown/pandoc_inlines.hpp"

#include "documents/markdown/escape.hpp"
#include "documents/markdown/inlines.hpp"

namespace kpss {

namespace {

std::string write(const Inlines& inlines);

std::string write(const Text& text) { return escape_normalised(text.text); }
std::string write(const Strong& strong) { return "**" + write(strong.content) + "**"; }
std::string write(const Emphasis& emphasis) { return "*" + write(emphasis.content) + "*"; }
std::string write(const Link& link) { return "[" + write(link.content) + "](" + escape_target(link.target) + ")"; }
std::string write(const PageReference& reference) {
  return "[" + write(reference.content) + "](#" + reference.id + "){.page-reference}";
}
std::string write(const LineBreak&) { return "[ ]{.br}"; }
std::string write(const Styled& styled) { return "[" + write(styled.content) + "]{." + styled.style + "}"; }
std::string write(const Quantity& quantity) { return write(quantity.content); }

std::string write(const Inlines& inlines) {
  std::string out;
  for (const Inline& one : inlines) out += std::visit([](const auto& form) { return write(form); }, one.form);
  return out;
}

}  // namespace

std::string pandoc_inlines(const Inlines& inlines) { return write(tidied(inlines)); }

}  // namespace kpss
