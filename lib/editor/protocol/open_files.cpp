#include "editor/protocol/open_files.hpp"

#include <algorithm>

#include "editor/protocol/uri.hpp"

namespace kpss::editor {
namespace {

Json version_in(const Json& document) {
  const auto& version = value_at(document, "/version");
  return version.is_number_integer() ? version : Json();
}

}  // namespace

std::optional<std::filesystem::path> OpenFiles::open(const Json& params) {
  const auto& document = params.at("textDocument");
  const auto uri = document.at("uri").get<std::string>();
  const auto path = path_of_uri(uri);
  if (path) files_[*path] = {uri, document.at("text").get<std::string>(), version_in(document)};
  return path;
}

std::optional<std::filesystem::path> OpenFiles::change(const Json& params, Units units) {
  const auto& document = params.at("textDocument");
  const auto path = path_of_uri(document.at("uri").get<std::string>());
  const auto file = path ? files_.find(*path) : files_.end();
  if (file == files_.end()) return {};
  auto text = file->second.text;
  for (const auto& change : params.at("contentChanges")) {
    const auto fresh = change.at("text").get<std::string>();
    if (!change.contains("range")) {
      text = fresh;
      continue;
    }
    const Lines lines(text, units);
    const auto begin = lines.offset(change.at("range").at("start")), end = lines.offset(change.at("range").at("end"));
    text = text.substr(0, begin).append(fresh).append(text, std::max(begin, end));
  }
  file->second.text = std::move(text);
  file->second.version = version_in(document);
  return path;
}

std::optional<std::filesystem::path> OpenFiles::close(const Json& params) {
  const auto path = path_of_uri(params.at("textDocument").at("uri").get<std::string>());
  if (!path || files_.erase(*path) == 0) return {};
  return path;
}

const OpenFile* OpenFiles::find(const std::filesystem::path& file) const {
  const auto it = files_.find(file);
  return it == files_.end() ? nullptr : &it->second;
}

}  // namespace kpss::editor
