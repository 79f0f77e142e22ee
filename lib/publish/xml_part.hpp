#pragma once

// A part of a DOCX or an ODT as a tree, changed and put back.
//
//   docx = with_changed_xml(docx, "word/settings.xml", [](pugi::xml_document& settings) { … });

#include <functional>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace kpss {

/// False where it is no XML. White space stays as it was written.
bool read_xml(std::string_view bytes, pugi::xml_document& document);
std::string written_xml(const pugi::xml_document& document);

/// The archive as it is where it has no such part, or one that cannot be read.
std::string with_changed_xml(const std::string& archive, const std::string& part, const std::function<void(pugi::xml_document&)>& change);

/// Every element of a tree, from above.
void for_each_element(pugi::xml_document& document, const std::function<void(pugi::xml_node&)>& visit);

}  // namespace kpss
