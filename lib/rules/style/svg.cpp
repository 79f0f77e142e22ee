#include "rules/style/svg.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <pugixml.hpp>

#include "rules/style/css.hpp"

namespace kpss {
namespace {

std::string small(std::string_view word) {
  std::string out(word);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}
std::string local(std::string_view name) { return small(name.substr(name.find(':') == name.npos ? 0 : name.find(':') + 1)); }

constexpr unsigned all = pugi::parse_default | pugi::parse_pi | pugi::parse_doctype | pugi::parse_comments | pugi::parse_fragment;

constexpr std::string_view elements[] = {"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "listener", "set", "animate", "animatetransform", "animatemotion", "animatecolor"};
constexpr std::string_view pictures[] = {"data:image/png", "data:image/jpeg", "data:image/gif"};

bool stays_inside(std::string target) {
  target = small(target.substr(std::min(target.find_first_not_of(" \t\r\n"), target.size())));
  return target.empty() || target.front() == '#' || std::any_of(std::begin(pictures), std::end(pictures), [&](std::string_view kind) { return target.starts_with(kind); });
}

std::string reach_in(const pugi::xml_attribute& attribute) {
  const auto name = local(attribute.name());
  if (name.starts_with("on")) return fmt::format("{}=", attribute.name());
  if ((name == "href" || name == "src" || name == "base") && !stays_inside(attribute.value())) return fmt::format("{}=\"{}\"", attribute.name(), std::string_view(attribute.value()).substr(0, 60));
  const auto css = css_reaching_out(attribute.value());
  return css ? css->what : "";
}

/// Looks at every node; a deep tree costs no stack.
class Walk final : public pugi::xml_tree_walker {
 public:
  std::string found = {};

  bool for_each(pugi::xml_node& node) override {
    const auto name = local(node.name());
    if (node.type() == pugi::node_pi && name == "xml-stylesheet") found = "<?xml-stylesheet?>";
    if (node.type() == pugi::node_doctype && std::string_view(node.value()).find('[') != std::string_view::npos) found = "<!DOCTYPE … [";
    if (node.type() == pugi::node_element && std::find(std::begin(elements), std::end(elements), name) != std::end(elements)) found = fmt::format("<{}>", node.name());
    for (const auto& attribute : node.attributes())
      if (found.empty()) found = reach_in(attribute);
    const bool words = node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
    if (words && local(node.parent().name()) == "style")
      if (const auto css = css_reaching_out(node.value()); css && found.empty()) found = css->what;
    return found.empty();
  }
};

}  // namespace

bool is_svg(std::string_view bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), all, pugi::encoding_auto)) return false;
  for (const auto& node : document.children())
    if (node.type() == pugi::node_element) return local(node.name()) == "svg";
  return false;
}

std::optional<Reach> svg_reaching_out(std::string_view bytes) {
  pugi::xml_document document;
  if (!document.load_buffer(bytes.data(), bytes.size(), all, pugi::encoding_auto)) return {};
  Walk walk;
  document.traverse(walk);
  return walk.found.empty() ? std::nullopt : std::optional(Reach{walk.found, 0});
}

}  // namespace kpss
