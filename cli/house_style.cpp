#include "cli/house_style.hpp"

#include <filesystem>

namespace kpss::cli {

namespace fs = std::filesystem;

Style style_of(const Repository& repository) {
  Style style;
  const auto* manifest = repository.manifest();
  if (!manifest || !manifest->style) return style;
  const auto bytes = [&](const std::optional<Attachment>& file) {
    const auto* found = file ? repository.style_file(file->path) : nullptr;
    return found ? *found : std::string();
  };
  style = {bytes(manifest->style->reference_docx), bytes(manifest->style->css), bytes(manifest->style->logo), {}, manifest->name};
  if (style.logo.empty()) return style;
  const auto ending = fs::path(manifest->style->logo->path).extension().string().substr(1);
  for (const char c : ending) style.logo_ending += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return style;
}

}  // namespace kpss::cli
