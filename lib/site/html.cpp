#include "site/html.hpp"

#include <algorithm>

namespace kpss::site {
namespace {

constexpr std::string_view within_a_line[] = {"a", "b", "em", "span", "strong", "option", "label", "bdi", "button"};
constexpr std::string_view without_end[] = {"br", "img", "input", "link", "meta"};

bool is_in(const auto& tags, std::string_view tag) { return std::find(std::begin(tags), std::end(tags), tag) != std::end(tags); }

void escape(std::string_view text, std::string& out) {
  for (const char c : text) {
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 ? c != 0x7F : c == '\n' || c == '\t') out += c;
    }
  }
}

void write(const Element& element, std::string& out) {
  (out += '<') += element.tag;
  for (const auto& [name, value] : element.attributes) {
    (out += ' ') += name;
    if (value.empty()) continue;
    out += "=\"";
    escape(value, out);
    out += '"';
  }
  out += '>';
  const bool is_block = !is_in(within_a_line, element.tag);
  if (is_in(without_end, element.tag)) {
    if (is_block) out += '\n';
    return;
  }
  for (const auto& node : element.content) {
    if (const auto* text = std::get_if<std::string>(&node.form)) escape(*text, out);
    else write(std::get<Element>(node.form), out);
  }
  ((out += "</") += element.tag) += is_block ? ">\n" : ">";
}

constexpr std::pair<std::string_view, char> references[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}};

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  escape(text, out);
  return out;
}

std::string html_of(const Element& element) {
  std::string out;
  write(element, out);
  return out;
}

std::string text_of_html(std::string_view html) {
  std::string out;
  while (!html.empty()) {
    const auto plain = std::min(html.find_first_of("<&"), html.size());
    out += html.substr(0, plain);
    html.remove_prefix(plain);
    if (html.empty()) break;
    const auto* reference = std::find_if(std::begin(references), std::end(references), [&](const auto& one) { return html.starts_with(one.first); });
    if (html.front() == '<') html.remove_prefix(std::min(html.find('>'), html.size() - 1) + 1);
    else if (reference != std::end(references)) out += reference->second, html.remove_prefix(reference->first.size());
    else out += html.front(), html.remove_prefix(1);
  }
  return out;
}

}  // namespace kpss::site
