#pragma once

// Everything that was read, and where from. Records lie on shelves by kind in their natural order (1.10 after 1.9) and never move.
//
//   Findings findings;
//   Repository repository = load(discover(root), findings);
//   for (const Measure& measure : repository.all<Measure>()) …
//   const Group* group = repository.find<Group>("ps-seniori");

#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "model/kinds.hpp"
#include "narrative/narrative.hpp"
#include "repository/input.hpp"

namespace kpss {

inline constexpr std::size_t largest_style_file = 4 << 20;

class Repository {
 public:
  template <class T>
  const std::vector<T>& all() const {
    return std::get<std::vector<T>>(shelves_);
  }

  /// The record of an id; of a plan's records the plan has to be named.
  template <class T>
  const T* find(std::string_view id, std::string_view plan = {}) const {
    const auto it = index_.find({describe(Type<T>{}).name, plan, id});
    return it == index_.end() ? nullptr : &all<T>()[it->second];
  }
  const Plan* plan(std::string_view id) const { return find<Plan>(id, id); }
  const Manifest* manifest() const { return all<Manifest>().empty() ? nullptr : &all<Manifest>().front(); }

  /// Whether a file stands where this record belongs but was not understood. What refers to it is not wrong for that.
  bool unreadable(std::string_view kind, std::string_view id, std::string_view plan = {}) const;

  /// Whether a file that records may refer to is there: `attachments/statut.pdf`.
  bool has_attachment(std::string_view path) const { return attachments_.contains(path); }
  const std::set<std::string, std::less<>>& attachments() const { return attachments_; }

  /// What a file of the house style holds; nothing of one that is not there, cannot be read, or is larger than `largest_style_file`.
  const std::string* style_file(std::string_view path) const;

  /// The coordinators' texts around their reports, in natural order of their paths.
  const std::vector<Narrative>& narratives() const { return narratives_; }
  /// The one for a year of a plan: its own, else the template of the plan.
  const Narrative* narrative(std::string_view plan, int year) const;

  std::size_t file_count() const { return files_.size(); }
  /// Every file that was read, in natural order of the paths.
  std::vector<std::string> paths() const;
  struct File;
  /// The files themselves (repository/file.hpp), in the same order.
  std::span<const std::unique_ptr<File>> files() const { return files_; }

  Repository();
  Repository(Repository&&) noexcept;
  Repository& operator=(Repository&&) noexcept;
  ~Repository();

 private:
  friend Repository load(std::vector<Input> inputs, Findings& findings, unsigned threads);

  template <class... Ts>
  static std::tuple<std::vector<Ts>...> shelves_of(Type<std::tuple<Ts...>>);
  template <class... Ts>
  static std::variant<std::monostate, Ts...> any_of(Type<std::tuple<Ts...>>);

 public:
  using AnyRecord = decltype(any_of(Type<Kinds>{}));

 private:
  using Key = std::tuple<std::string_view, std::string_view, std::string_view>;  ///< Kind, plan, id; all live in the files.
  void index();
  void read_style(std::vector<Input> attachments);

  std::vector<std::unique_ptr<File>> files_;
  decltype(shelves_of(Type<Kinds>{})) shelves_;
  std::map<Key, std::size_t> index_;
  std::set<Key> unreadable_;
  std::set<std::string, std::less<>> attachments_;
  std::map<std::string, std::string, std::less<>> style_files_;
  std::vector<Narrative> narratives_;
};

/// Reads, parses and decodes all files on as many threads as the machine has cores (0) or as many as told. The result and the
/// order of the findings are the same with any number.
Repository load(std::vector<Input> inputs, Findings& findings, unsigned threads = 0);

/// The date of the newest record of something that happened: a meeting, an approval, a collection of monitoring, a settled comment, a confirmation,
/// what was done or delivered; else the first day of the newest plan. An invitation alone is not yet a meeting.
Date newest_date(const Repository& repository);

}  // namespace kpss
