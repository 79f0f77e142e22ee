#pragma once

// A page as a tree of elements, and the one place that turns it into HTML. Whatever is text or a value of an attribute is escaped there, so nothing
// that a person wrote can become markup.
//
//   html_of(element("p", {{"class", "lead"}}, "Senioři & rodiny ", element("a", {{"href", "obce.html"}}, "obce")))
//     == "<p class=\"lead\">Senioři &amp; rodiny <a href=\"obce.html\">obce</a></p>\n"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kpss::site {

struct Node;
using Nodes = std::vector<Node>;

/// Names are words of ours; values may be anybody's. An attribute without a value is one that is simply there.
struct Attribute {
  std::string_view name;
  std::string value = {};
};
using Attributes = std::vector<Attribute>;

struct Element {
  std::string_view tag;
  Attributes attributes;
  Nodes content;
};

struct Node {
  std::variant<std::string, Element> form;
};

inline void add(Nodes& nodes, std::string text) {
  if (!text.empty()) nodes.push_back({std::move(text)});
}
inline void add(Nodes& nodes, const char* text) { add(nodes, std::string(text)); }
inline void add(Nodes& nodes, std::string_view text) { add(nodes, std::string(text)); }
inline void add(Nodes& nodes, Element element) { nodes.push_back({std::move(element)}); }
inline void add(Nodes& nodes, Nodes more) {
  for (auto& node : more) nodes.push_back(std::move(node));
}

/// An element of its parts: texts, elements, runs of both.
template <class... Parts>
Element element(std::string_view tag, Attributes attributes = {}, Parts&&... parts) {
  Element made{tag, std::move(attributes), {}};
  (add(made.content, std::forward<Parts>(parts)), ...);
  return made;
}
template <class... Parts>
Nodes nodes(Parts&&... parts) {
  Nodes made;
  (add(made, std::forward<Parts>(parts)), ...);
  return made;
}

/// Text as HTML: marks of markup and quotes as references; control characters, which HTML does not allow, are left out.
std::string escaped(std::string_view text);

/// The element with all it holds. Blocks end with a line, what stands within a line does not.
std::string html_of(const Element& element);

/// What a reader reads of a page: its text without the marks, a line for each block. For whoever has to look at every word of it.
std::string text_of_html(std::string_view html);

}  // namespace kpss::site
