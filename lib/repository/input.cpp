#include "repository/input.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

#include "narrative/narrative.hpp"

namespace kpss {
namespace {

namespace fs = std::filesystem;

/// The list of known findings (lib/review) may lie among the records.
constexpr std::string_view visible_baseline = "kpss-baseline.yaml";

bool inside(const fs::path& root, const fs::path& file) {
  const auto [end, rest] = std::mismatch(root.begin(), root.end(), file.begin(), file.end());
  return end == root.end();
}

Message trouble_of(const std::error_code& error) { return say("nelze přečíst: {}", "cannot be read: {}", error.message()); }

/// What keeps a link from being read as the file it points to; empty where nothing does.
Message trouble_with_link(const fs::path& root, const fs::path& link) {
  std::error_code error;
  const auto target = fs::canonical(link, error);
  if (error) return say("odkaz nikam nevede, nebo vede v kruhu", "the link leads nowhere, or in a circle");
  if (fs::is_directory(target, error)) return say("odkaz na složku se nesleduje", "a link to a folder is not followed");
  if (!inside(fs::canonical(root, error), target)) return say("odkaz vede mimo úložiště", "the link leads out of the repository");
  return {};
}

/// What records may refer to: plain files below attachments, never read.
void list_attachments(const fs::path& folder, const std::string& prefix, std::vector<Input>& found) {
  std::error_code error;
  for (fs::directory_iterator it(folder, error); !error && it != fs::directory_iterator(); it.increment(error)) {
    const auto name = it->path().filename().string();
    if (name.starts_with('.') || it->is_symlink(error)) continue;
    if (it->is_directory(error))
      list_attachments(it->path(), prefix + name + "/", found);
    else if (it->is_regular_file(error))
      found.push_back({prefix + name, it->path()});
  }
}

void walk(const fs::path& root, const fs::path& folder, const std::string& prefix, std::vector<Input>& found) {
  std::error_code error;
  fs::directory_iterator it(folder, error);
  if (error) {
    found.push_back({prefix.empty() ? "." : prefix.substr(0, prefix.size() - 1), folder, {}, trouble_of(error)});
    return;
  }
  for (; it != fs::directory_iterator(); it.increment(error)) {
    const auto name = it->path().filename().string();
    if (name.starts_with('.')) continue;
    const auto path = prefix + name;
    if (it->is_symlink(error)) {
      const bool to_folder = fs::is_directory(it->path(), error);
      if (auto trouble = trouble_with_link(root, it->path()); !trouble.empty() && (to_folder || error || is_read(path)))
        found.push_back({path, it->path(), {}, std::move(trouble)});
      else if (is_read(path))
        found.push_back({path, it->path()});
    } else if (it->is_directory(error)) {
      if (prefix.empty() && name == "attachments")
        list_attachments(it->path(), path + "/", found);
      else
        walk(root, it->path(), path + "/", found);
    } else if (is_read(path)) {
      const bool regular = it->is_regular_file(error);
      found.push_back({path, it->path(), {}, regular ? Message{} : say("není obyčejný soubor", "is not a regular file")});
    }
  }
}

}  // namespace

bool is_read(std::string_view path) { return (path != visible_baseline && path.ends_with(".yaml")) || path.ends_with(".yml") || is_narrative(path); }

std::optional<fs::path> find_root(const fs::path& here) {
  std::error_code error;
  for (auto folder = fs::absolute(here, error).lexically_normal();; folder = folder.parent_path()) {
    if (fs::exists(folder / "kpss.yaml", error)) return folder;
    if (folder == folder.parent_path()) return {};
  }
}

std::vector<Input> discover(const fs::path& root) {
  std::vector<Input> found;
  walk(root, root, "", found);
  std::sort(found.begin(), found.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
  return found;
}

void fetch(Input& input, std::size_t largest) {
  if (input.bytes || !input.trouble.empty()) return;
  if (input.stored) {
    if (!(input.bytes = input.stored(largest))) input.trouble = say("revize tento soubor nemá", "the revision does not have this file");
    return;
  }
  std::ifstream in(input.file, std::ios::binary);
  std::error_code unknown;
  const auto size = fs::file_size(input.file, unknown);
  std::string bytes(unknown ? largest + 1 : static_cast<std::size_t>(std::min<std::uintmax_t>(size, largest)) + 1, '\0');
  errno = 0;
  if (in) in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!in.is_open() || in.bad()) {
    input.trouble = trouble_of(std::error_code(errno != 0 ? errno : EIO, std::generic_category()));
    return;
  }
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  input.bytes = std::move(bytes);
}

}  // namespace kpss
