#include "cli/folder.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <set>
#include <sstream>

#include "cli/files.hpp"
#include "model/kinds.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

namespace fs = std::filesystem;

namespace {

constexpr const char* list_name = ".kpss-files";
constexpr std::string_view list_head = "# Written by kpss, which replaces or removes these files when it writes the folder again. / Zapsal kpss; při dalším zápisu tyto soubory nahradí nebo odstraní.\n";

[[noreturn]] void cannot_write(const fs::path& folder, std::string_view reason) {
  throw Failure(Failure::Kind::outside, say("složku `{}` nelze zapsat: {}", "cannot write the folder `{}`: {}", folder.generic_string(), reason));
}
[[noreturn]] void cannot_write(const fs::path& folder, int reason) { cannot_write(folder, std::strerror(reason)); }

/// A new folder beside its place; gone with all it holds unless it is put there.
class Staged {
 public:
  explicit Staged(const fs::path& folder) : folder_(folder) {
    constexpr int most_tries = 100;
    for (int i = 0; i < most_tries; ++i) {
      path_ = folder;
      path_ += fmt::format(".kpss-{}-{}", getpid(), i);
      if (mkdir(path_.c_str(), 0777) == 0) return;
      if (errno != EEXIST) break;
    }
    path_.clear();
    cannot_write(folder, errno);
  }
  Staged(const Staged&) = delete;
  Staged& operator=(const Staged&) = delete;
  ~Staged() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  const fs::path& path() const { return path_; }

  /// In one step; what stood there before is then here, and goes away.
  void put(bool replaces) {
    if (replaces) {
      if (renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, folder_.c_str(), RENAME_EXCHANGE) != 0) cannot_write(folder_, errno);
    } else {
      if (rename(path_.c_str(), folder_.c_str()) != 0) cannot_write(folder_, errno);
      path_.clear();
    }
  }

 private:
  fs::path folder_, path_;
};

/// What the list of an earlier run says is ours.
std::set<std::string> ours_in(const fs::path& folder) {
  std::set<std::string> ours{list_name};
  std::ifstream list(folder / list_name);
  for (std::string line; std::getline(list, line);)
    if (!line.empty() && line.front() != '#') ours.insert(line);
  return ours;
}

/// What stands in a folder and is not ours: files of all sorts, and folders that hold nothing.
std::vector<fs::path> foreign_in(const fs::path& folder, const std::set<std::string>& ours) {
  std::vector<fs::path> foreign;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const auto inside = entry.path().lexically_relative(folder);
    const bool is_folder = entry.is_directory() && !entry.is_symlink();
    if (is_folder ? fs::is_empty(entry.path()) : !ours.contains(inside.generic_string())) foreign.push_back(inside);
  }
  return foreign;
}

/// Takes what is not ours into the new folder: the same file under a second name, never a copy.
void carry_over(const fs::path& folder, const fs::path& to, const std::vector<fs::path>& foreign) {
  for (const auto& path : foreign) {
    const bool is_folder = fs::is_directory(fs::symlink_status(folder / path));
    const auto in_the_way = fs::symlink_status(to / path);
    if (is_folder && fs::is_directory(in_the_way)) continue;
    if (fs::exists(in_the_way))
      throw Failure(Failure::Kind::usage, say("ve složce `{}` stojí cizí soubor `{}` tam, kam patří stránka", "in the folder `{}` somebody's file `{}` stands where a page belongs", folder.generic_string(), path.generic_string()), say("přesuňte jej jinam", "move it elsewhere"));
    fs::create_directories(is_folder ? to / path : (to / path).parent_path());
    if (!is_folder && linkat(AT_FDCWD, (folder / path).c_str(), AT_FDCWD, (to / path).c_str(), 0) != 0) cannot_write(folder, errno);
  }
}

void write_all(const fs::path& folder, const FolderFiles& files) {
  std::string list(list_head);
  fs::path last;
  for (const auto& [path, bytes] : files) {
    const auto file = folder / path;
    if (auto parent = file.parent_path(); parent != last) fs::create_directories(parent), last = std::move(parent);
    std::ofstream out(file, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) cannot_write(folder, errno);
    (list += path) += '\n';
  }
  write_file(folder / list_name, list);
}

/// Where the folder really stands: not the link that leads to it.
fs::path place_of_folder(const fs::path& folder) {
  auto place = fs::weakly_canonical(folder);
  return place.has_filename() ? place : place.parent_path();
}

void write_at(const fs::path& folder, const FolderFiles& files) {
  const bool there = fs::exists(folder);
  if (there && !fs::is_directory(folder)) throw Failure(Failure::Kind::usage, say("`{}` není složka", "`{}` is not a folder", folder.generic_string()));
  if (there && !fs::is_empty(folder) && !fs::exists(folder / list_name))
    throw Failure(Failure::Kind::usage, say("složka `{}` není prázdná a kpss ji nezapsal", "the folder `{}` is not empty and kpss did not write it", folder.generic_string()), say("zvolte jinou, nebo prázdnou", "choose another one, or an empty one"));
  if (!there) fs::create_directories(folder.parent_path());
  Staged staged(folder);
  write_all(staged.path(), files);
  if (there) {
    carry_over(folder, staged.path(), foreign_in(folder, ours_in(folder)));
    fs::permissions(staged.path(), fs::status(folder).permissions());
  }
  staged.put(there);
}

/// The first folder of the place of a kind: `plans` of `plans/{plan}/plan.yaml`.
std::string_view first_part(std::string_view place) { return place.substr(0, place.find('/')); }

}  // namespace

void write_folder(const fs::path& folder, const FolderFiles& files) {
  try {
    write_at(place_of_folder(folder), files);
  } catch (const fs::filesystem_error& error) {
    cannot_write(folder, error.code().message());
  }
}

void keep_out_of_records(const fs::path& folder, const fs::path& root) {
  const auto place = place_of_folder(folder), top = place_of_folder(root);
  const auto inside = place.lexically_relative(top).generic_string();
  const bool holds_it = inside == "." || inside.find_first_not_of("./") == inside.npos;
  const auto first = first_part(inside);
  const bool among_records = first == "attachments" || std::any_of(kinds().begin(), kinds().end(), [&](const KindRow& kind) { return first_part(kind.place) == first; });
  if (holds_it || among_records)
    throw Failure(Failure::Kind::usage, say("složka `{}` patří úložišti plánu", "the folder `{}` belongs to the plan repository", folder.generic_string()), say("zvolte složku vedle něj, třeba `-o ../web`", "choose a folder beside it, say `-o ../site`"));
}

}  // namespace kpss::cli
