#include "repository/git.hpp"

#include <git2.h>

#include <algorithm>
#include <memory>
#include <span>

#include "text/failure.hpp"
#include "yaml/reader.hpp"

namespace kpss {
namespace {

namespace fs = std::filesystem;

/// Starts libgit2 for as long as something of it is used.
struct Library {
  Library() {
    git_libgit2_init();
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);  // Only reading: in CI the checkout often belongs to another user.
  }
  ~Library() { git_libgit2_shutdown(); }
};

template <class T>
using Owned = std::unique_ptr<T, void (*)(T*)>;

/// Calls a function of libgit2 that makes a T; empty where it fails.
template <class T, class Make, class... Args>
Owned<T> make(void (*release)(T*), Make function, Args... arguments) {
  T* made = nullptr;
  return function(&made, arguments...) == 0 ? Owned<T>(made, release) : Owned<T>(nullptr, release);
}

Owned<git_repository> open(const fs::path& folder) {
  git_repository* made = nullptr;
  return {git_repository_open_ext(&made, folder.c_str(), 0, nullptr) == 0 ? made : nullptr, git_repository_free};
}

/// The folder's path within the work tree, "" for its root; nothing where it lies outside.
std::optional<std::string> path_within(git_repository* repository, const fs::path& folder) {
  const auto* root = git_repository_workdir(repository);
  if (!root) return {};
  std::error_code error;
  const auto path = fs::canonical(folder, error).lexically_relative(fs::canonical(root, error)).generic_string();
  if (error || path.starts_with("..")) return {};
  return path == "." ? "" : path;
}

/// The id of the folder's tree in a commit; nothing where the commit has no such folder.
std::optional<git_oid> folder_at(const git_commit* commit, const std::string& path) {
  if (path.empty()) return *git_commit_tree_id(commit);
  const auto tree = make<git_tree>(git_tree_free, git_commit_tree, commit);
  const auto entry = tree ? make<git_tree_entry>(git_tree_entry_free, git_tree_entry_bypath, tree.get(), path.c_str()) : Owned<git_tree_entry>(nullptr, git_tree_entry_free);
  if (!entry) return {};
  return *git_tree_entry_id(entry.get());
}

bool same(const std::optional<git_oid>& a, const std::optional<git_oid>& b) { return a.has_value() == b.has_value() && (!a || git_oid_equal(&*a, &*b)); }

/// Whether a commit changed the folder against all of its parents.
bool changed(const git_commit* commit, const std::string& path) {
  const auto here = folder_at(commit, path);
  const auto parents = git_commit_parentcount(commit);
  if (parents == 0) return here.has_value();
  for (unsigned i = 0; i < parents; ++i) {
    const auto parent = make<git_commit>(git_commit_free, git_commit_parent, commit, i);
    if (!parent || same(here, folder_at(parent.get(), path))) return !parent;  // The edge of a shallow clone counts as changed.
  }
  return true;
}

/// A repository that stays open for whoever reads of it later.
struct Opened {
  explicit Opened(const fs::path& folder) : repository(open(folder)) {}

  Library library = {};
  Owned<git_repository> repository;
};

/// The bytes of a file; a larger one gives its beginning.
std::optional<std::string> bytes_of(git_repository* repository, const git_oid& id, std::size_t largest) {
  const auto blob = make<git_blob>(git_blob_free, git_blob_lookup, repository, &id);
  if (!blob) return {};
  return std::string(static_cast<const char*>(git_blob_rawcontent(blob.get())), std::min(static_cast<std::size_t>(git_blob_rawsize(blob.get())), largest + 1));
}

void collect(const std::shared_ptr<const Opened>& opened, const git_tree* tree, const std::string& prefix, std::vector<Input>& found) {
  auto* repository = opened->repository.get();
  for (std::size_t i = 0; i < git_tree_entrycount(tree); ++i) {
    const auto* entry = git_tree_entry_byindex(tree, i);
    const std::string name = git_tree_entry_name(entry);
    const bool left_out = name.starts_with('.');
    if (git_tree_entry_type(entry) == GIT_OBJECT_TREE && !left_out) {
      if (const auto below = make<git_tree>(git_tree_free, git_tree_lookup, repository, git_tree_entry_id(entry))) collect(opened, below.get(), prefix + name + "/", found);
    } else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && !left_out && is_attachment(prefix)) {
      if (git_tree_entry_filemode(entry) != GIT_FILEMODE_LINK) found.push_back({prefix + name, {}, {}, {}, [opened, id = *git_tree_entry_id(entry)](std::size_t largest) { return bytes_of(opened->repository.get(), id, largest); }});
    } else if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB && !left_out && is_read(prefix + name)) {
      if (git_tree_entry_filemode(entry) == GIT_FILEMODE_LINK)
        found.push_back({prefix + name, {}, {}, say("odkaz se ve starší revizi nesleduje", "a link is not followed in an older revision")});
      else
        found.push_back({prefix + name, {}, bytes_of(repository, *git_tree_entry_id(entry), yaml::largest_file)});
    }
  }
}

/// The commit of a revision; with three dots behind it the one where HEAD parted from it. Nothing where there is no such commit.
Owned<git_commit> commit_at(git_repository* repository, std::string revision) {
  const bool parting = revision.ends_with("...");
  if (parting) revision.resize(revision.size() - 3);
  const auto commit = [&](const char* name) {
    const auto object = make<git_object>(git_object_free, git_revparse_single, repository, name);
    return object ? make<git_object>(git_object_free, git_object_peel, object.get(), GIT_OBJECT_COMMIT) : Owned<git_object>(nullptr, git_object_free);
  };
  const auto there = commit(revision.c_str()), here = parting ? commit("HEAD") : Owned<git_object>(nullptr, git_object_free);
  git_oid id;
  if (!there || (parting && (!here || git_merge_base(&id, repository, git_object_id(there.get()), git_object_id(here.get())) != 0))) return {nullptr, git_commit_free};
  if (!parting) id = *git_object_id(there.get());
  return make<git_commit>(git_commit_free, git_commit_lookup, repository, &id);
}

Failure no_revision(git_repository* repository, const std::string& revision) {
  return {Failure::Kind::usage, say("revize `{}` neexistuje", "there is no revision `{}`", revision),
          git_repository_is_shallow(repository) == 1 ? say("klon je mělký, starší revize v něm nejsou; stáhněte je: `git fetch --unshallow`, v CI `fetch-depth: 0`", "the clone is shallow and lacks older revisions; fetch them: `git fetch --unshallow`, in CI `fetch-depth: 0`")
                                                     : say("revizí je značka, větev (`origin/main`) nebo otisk z `git log`", "a revision is a tag, a branch (`origin/main`) or a hash of `git log`")};
}

/// The files of a folder at a revision; nothing where the revision does not have the folder.
std::optional<std::vector<Input>> inputs_in(const fs::path& folder, const std::string& revision) {
  const auto opened = std::make_shared<const Opened>(folder);
  auto* repository = opened->repository.get();
  const auto path = repository ? path_within(repository, folder) : std::nullopt;
  if (!path) throw Failure(Failure::Kind::usage, say("složka není v úložišti git", "the folder is not in a git repository"), say("jak vypadala dřív, ví jen git", "only git knows what it was like before"));
  const auto commit = commit_at(repository, revision);
  if (!commit) throw no_revision(repository, revision);
  const auto id = folder_at(commit.get(), *path);
  const auto tree = id ? make<git_tree>(git_tree_free, git_tree_lookup, repository, &*id) : Owned<git_tree>(nullptr, git_tree_free);
  if (!tree) return {};
  std::vector<Input> found;
  collect(opened, tree.get(), "", found);
  std::sort(found.begin(), found.end(), [](const Input& a, const Input& b) { return a.path < b.path; });
  return found;
}

}  // namespace

std::optional<Date> date_of_newest_commit(const fs::path& folder) {
  const Library library;
  const auto repository = open(folder);
  if (!repository) return {};
  const auto path = path_within(repository.get(), folder);
  const auto walk = make<git_revwalk>(git_revwalk_free, git_revwalk_new, repository.get());
  if (!path || !walk || git_revwalk_push_head(walk.get()) != 0) return {};
  git_revwalk_sorting(walk.get(), GIT_SORT_TOPOLOGICAL | GIT_SORT_TIME);
  for (git_oid id; git_revwalk_next(&id, walk.get()) == 0;) {
    const auto commit = make<git_commit>(git_commit_free, git_commit_lookup, repository.get(), &id);
    if (commit && changed(commit.get(), *path)) return Date::from_days(git_commit_time(commit.get()) / 86'400);
  }
  return {};
}

std::vector<Input> inputs_at(const fs::path& folder, const std::string& revision) {
  auto found = inputs_in(folder, revision);
  if (!found) throw Failure(Failure::Kind::usage, say("v revizi `{}` tato složka není", "revision `{}` does not have this folder", revision));
  return std::move(*found);
}

std::vector<Input> inputs_before(const fs::path& folder, const std::string& revision) { return inputs_in(folder, revision).value_or(std::vector<Input>{}); }

std::vector<std::string> branches_and_tags(const fs::path& folder) {
  const Library library;
  const auto repository = open(folder);
  std::vector<std::string> names;
  git_strarray all{};
  if (!repository || git_reference_list(&all, repository.get()) != 0) return names;
  for (const std::string_view name : std::span(all.strings, all.count))
    for (const std::string_view prefix : {"refs/heads/", "refs/tags/", "refs/remotes/"})
      if (name.starts_with(prefix)) names.emplace_back(name.substr(prefix.size()));
  git_strarray_dispose(&all);
  std::sort(names.begin(), names.end());
  return names;
}

std::optional<std::vector<std::string>> dirty_files(const fs::path& folder, const std::vector<std::string>& paths) {
  const Opened opened(folder);
  auto* repository = opened.repository.get();
  const auto within = repository ? path_within(repository, folder) : std::nullopt;
  if (!within) return {};
  std::vector<std::string> dirty;
  for (const auto& path : paths) {
    unsigned status = 0;
    const auto file = within->empty() ? path : *within + "/" + path;
    if (git_status_file(&status, repository, file.c_str()) != 0 || status != GIT_STATUS_CURRENT) dirty.push_back(path);
  }
  return dirty;
}

}  // namespace kpss
