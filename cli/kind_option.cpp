#include "cli/kind_option.hpp"

#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {

const KindRow& kind_named(const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& row : kinds()) {
    if (row.name == word || row.plural == word) return row;
    if (names.empty() || names.back() != row.name) names.push_back(row.name);
  }
  const auto near = nearest(word, names);
  throw Failure(Failure::Kind::usage, say("druh `{}` neexistuje", "there is no kind `{}`", word),
                near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("druhy: {}", "kinds: {}", names_of_kinds()));
}

const Shape& shape_of_kind(std::string_view kind) {
  const Shape* shape = &shape_of<Manifest>();
  for_each_kind([&]<class T>(Type<T>) {
    if (describe(Type<T>{}).name == kind) shape = &shape_of<T>();
  });
  return *shape;
}

std::string names_of_kinds() {
  std::string names;
  std::string_view last;
  for (const auto& row : kinds()) {
    if (row.name != last) names += (names.empty() ? "" : ", ") + std::string(row.name);
    last = row.name;
  }
  return names;
}

}  // namespace kpss::cli
