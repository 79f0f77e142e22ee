#include "model/attachment.hpp"

#include "text/plain.hpp"

namespace kpss {
namespace {

constexpr std::string_view folder = "attachments/";

bool stays_inside(std::string_view path) {
  if (!path.starts_with(folder) || path.find('\\') != path.npos || path.find_first_of("\n\t") != path.npos) return false;
  for (std::size_t begin = 0; begin <= path.size();) {
    const auto end = std::min(path.find('/', begin), path.size());
    const auto part = path.substr(begin, end - begin);
    if (part.empty() || part == "." || part == "..") return false;
    begin = end + 1;
  }
  return true;
}

Cure cure_of_path(std::string_view text) {
  auto path = replaced(text, "\\", "/");
  if (path.starts_with("./")) path.erase(0, 2);
  if (stays_inside(path)) return {say("napište `{}`", "write `{}`", path), path};
  return say("soubor uložte do složky attachments a napište `attachments/jmeno.pdf`", "put the file into the folder attachments and write `attachments/name.pdf`");
}

}  // namespace

Shape Codec<Attachment>::shape() { return {{}, {"soubor ve složce attachments", "a file in the folder attachments"}, {}, Pattern{"^(?![^\\n]*[^ ]{201})attachments(/(?!\\.{1,2}(/|$))[^/\\\\\\n\\t]+)+$"}}; }

bool Codec<Attachment>::read(yaml::View node, Attachment& out, Decoder& decoder) {
  if (!is_text(node) || node.scalar().empty()) return false;
  if (stays_inside(node.scalar())) return out.path = node.scalar(), true;
  report_wrong_form(node, say("`{}` není soubor ve složce attachments", "`{}` is not a file in the folder attachments", node.scalar().substr(0, 80)),
                    cure_of_path(node.scalar()), decoder.findings);
  return false;
}

}  // namespace kpss
