#include "rules/style/style_files.hpp"

#include <algorithm>

#include "shape/places.hpp"

namespace kpss {
namespace {

struct Ending {
  std::string_view ending;
  StyleFileKind kind;
};
constexpr Ending endings[] = {{".docx", StyleFileKind::docx}, {".css", StyleFileKind::css}, {".svg", StyleFileKind::svg}, {".png", StyleFileKind::png}, {".jpg", StyleFileKind::jpeg}, {".jpeg", StyleFileKind::jpeg}};

StyleFileKind kind_of(std::string path) {
  std::transform(path.begin(), path.end(), path.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  for (const auto& row : endings)
    if (path.ends_with(row.ending)) return row.kind;
  return StyleFileKind::unknown;
}

}  // namespace

std::vector<StyleFile> style_files(const Repository& repository) {
  std::vector<StyleFile> files;
  for (const auto& manifest : repository.all<Manifest>()) {
    if (!manifest.style) continue;
    for (const auto member : {&HouseStyle::reference_docx, &HouseStyle::css, &HouseStyle::logo}) {
      const auto& attachment = (*manifest.style).*member;
      if (attachment && repository.has_attachment(attachment->path)) files.push_back({*attachment, member, kind_of(attachment->path), node_of(*manifest.style, member), repository.style_file(attachment->path)});
    }
  }
  return files;
}

}  // namespace kpss
