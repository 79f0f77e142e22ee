#include <algorithm>
#include <iterator>

#include "publish/publish.hpp"

namespace kpss {
namespace {

constexpr FormatRow table[] = {
    {Format::markdown, "markdown", ".md", {"Markdown", "Markdown"}},
    {Format::html, "html", ".html", {"webová stránka", "web page"}},
    {Format::docx, "docx", ".docx", {"dokument Word", "Word document"}},
    {Format::odt, "odt", ".odt", {"dokument OpenDocument", "OpenDocument text"}},
    {Format::pdf, "pdf", ".pdf", {"PDF", "PDF"}},
};

}  // namespace

std::span<const FormatRow> formats() { return table; }

std::optional<Format> format_named(std::string_view name) {
  if (name == "md") return Format::markdown;
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const FormatRow& r) { return r.name == name; });
  return row == std::end(table) ? std::nullopt : std::optional(row->format);
}

std::optional<Format> format_of_file(const std::filesystem::path& file) {
  auto ending = file.extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (ending == ".markdown") return Format::markdown;
  if (ending == ".htm") return Format::html;
  const auto row = std::find_if(std::begin(table), std::end(table), [&](const FormatRow& r) { return r.extension == ending; });
  return row == std::end(table) ? std::nullopt : std::optional(row->format);
}

}  // namespace kpss
