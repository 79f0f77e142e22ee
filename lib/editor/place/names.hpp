#pragma once

// Everything in a repository that has a name, and every place that says one: records named by their files, goals and priorities by their numbers,
// what files name within themselves by its id. One index answers completion, definitions, references and renaming.
//
//   for (const Named* named : names.meant(mention)) go_to(named->at);
//   for (const Mention* mention : names.mentions_of(named)) rewrite(mention->node);

#include <memory>
#include <string>
#include <vector>

#include "editor/place/mended.hpp"
#include "shape/shape.hpp"
#include "text/language.hpp"

namespace kpss::editor {

struct Named {
  std::string kind;         ///< `measure`, `municipality`, or `code` of the repository's own code lists.
  std::string id;
  std::string plan;         ///< Of what is known within its plan alone.
  std::string within = {};  ///< The record whose file it is named in, where it is known there alone: the measure of an indicator, the list of a code.
  std::string title = {};
  Span at = {};             ///< Its id, or the title of the record that the file is.
  yaml::View node = {};     ///< Its id, where a file holds it.
  bool by_file = false;     ///< The name of a file is its id.
  Phrase label = {};        ///< What its kind is called: „opatření“.
};

/// A place that says a name: a reference, or a code.
struct Mention {
  std::string to;           ///< The kind that is meant, as references say it: `realizer`, `measure-elsewhere`.
  std::string id;
  std::string plan;
  std::string within = {};
  yaml::View node = {};
};

/// The files by their paths, each with the kind, id and plan that its place says.
struct KnownFile {
  std::string path, kind, id, plan;
  const yaml::Document* document = nullptr;  ///< None of a file that cannot be read at all.
};

class Names {
 public:
  Names() = default;
  explicit Names(const std::vector<KnownFile>& files);

  const std::vector<Named>& all() const { return named_; }
  /// What a mention may mean: none where it leads nowhere, several where a word is a realizer and an organization.
  std::vector<const Named*> meant(const Mention& mention) const;
  std::vector<const Mention*> mentions_of(const Named& named) const;
  /// All that a reference to a kind could name here.
  std::vector<const Named*> candidates(std::string_view to, std::string_view plan, std::string_view within = {}) const;
  const Mention* mention_at(yaml::View node) const;
  const Named* named_at(yaml::View node) const;

 private:
  void collect_named(const KnownFile& file, const Shape& shape);
  void collect_mentions(const KnownFile& file, const Shape& shape);

  std::vector<Named> named_;
  std::vector<Mention> mentions_;
};

/// The names and mentions of one file alone, such as the one that is being typed in.
inline Names names_in(const KnownFile& file) { return Names({file}); }

/// How a mention of it is written: a measure that is meant from elsewhere with its plan.
std::string as_mentioned(const Named& named, std::string_view to);

/// The code list whose codes a text takes: `service-types` for the `type` of a service. Empty where it takes none.
std::string_view code_list_of(std::string_view record, std::string_view key);

/// The shape of a kind of file; none of an unknown one.
const Shape* shape_of_kind(std::string_view kind);

}  // namespace kpss::editor
