#include "publish/xml_part.hpp"

#include <sstream>

#include "archive/archive.hpp"

namespace kpss {
namespace {

constexpr unsigned as_written = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_declaration;

class Walk final : public pugi::xml_tree_walker {
 public:
  explicit Walk(const std::function<void(pugi::xml_node&)>& visit) : visit_(visit) {}
  bool for_each(pugi::xml_node& node) override {
    if (node.type() == pugi::node_element) visit_(node);
    return true;
  }

 private:
  const std::function<void(pugi::xml_node&)>& visit_;
};

}  // namespace

bool read_xml(std::string_view bytes, pugi::xml_document& document) { return static_cast<bool>(document.load_buffer(bytes.data(), bytes.size(), as_written)); }

std::string written_xml(const pugi::xml_document& document) {
  std::ostringstream out;
  document.save(out, "", pugi::format_raw);
  return out.str();
}

std::string with_changed_xml(const std::string& archive, const std::string& part, const std::function<void(pugi::xml_document&)>& change) {
  const auto xml = part_of(archive, part);
  pugi::xml_document document;
  if (!xml || !read_xml(*xml, document)) return archive;
  change(document);
  return with_part(archive, part, written_xml(document));
}

void for_each_element(pugi::xml_document& document, const std::function<void(pugi::xml_node&)>& visit) {
  Walk walk(visit);
  document.traverse(walk);
}

}  // namespace kpss
