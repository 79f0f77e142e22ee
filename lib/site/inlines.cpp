#include "site/inlines.hpp"

#include <algorithm>

namespace kpss::site {
namespace {

struct Writer {
  Nodes& out;

  void operator()(const Text& text) const { add(out, text.text); }
  void operator()(const Strong& strong) const { add(out, element("strong", {}, nodes_of(strong.content))); }
  void operator()(const Emphasis& emphasis) const { add(out, element("em", {}, nodes_of(emphasis.content))); }
  void operator()(const Link& link) const {
    if (is_safe_target(link.target)) add(out, element("a", {{"href", link.target}}, nodes_of(link.content)));
    else add(out, nodes_of(link.content));
  }
  void operator()(const PageReference& reference) const { add(out, nodes_of(reference.content)); }
  void operator()(const LineBreak&) const { add(out, element("br")); }
  void operator()(const Quantity& quantity) const { add(out, nodes_of(quantity.content)); }
  void operator()(const Styled& styled) const { add(out, element("span", {{"class", styled.style}}, nodes_of(styled.content))); }
};

}  // namespace

bool is_safe_target(std::string_view target) {
  constexpr std::string_view schemes[] = {"https://", "http://", "mailto:", "tel:"};
  return std::any_of(std::begin(schemes), std::end(schemes), [&](std::string_view scheme) { return target.starts_with(scheme); });
}

Nodes nodes_of(const Inlines& inlines) {
  Nodes made;
  for (const auto& one : inlines) std::visit(Writer{made}, one.form);
  return made;
}

}  // namespace kpss::site
