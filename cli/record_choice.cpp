#include "cli/record_choice.hpp"

#include <algorithm>

#include "text/failure.hpp"
#include "text/nearest.hpp"

namespace kpss::cli {

std::size_t choose_id(const KindRow& kind, Phrase title, const std::string& named, const std::vector<std::string_view>& ids) {
  if (ids.empty())
    throw Failure(Failure::Kind::usage, say("v úložišti zatím chybí {0}", "the repository has no {1} yet", title.cs, title.en), say("záznam přidá `kpss new {}`", "`kpss new {}` adds one", kind.name));
  if (const auto it = std::find(ids.begin(), ids.end(), named); it != ids.end()) return static_cast<std::size_t>(it - ids.begin());
  std::vector<std::size_t> begin_so;
  for (std::size_t i = 0; i < ids.size(); ++i)
    if (ids[i].starts_with(named)) begin_so.push_back(i);
  if (begin_so.size() == 1) return begin_so.front();
  if (!begin_so.empty()) {
    std::vector<std::string> meant;
    for (const auto i : begin_so) meant.push_back(fmt::format("`{}`", ids[i]));
    throw Failure(Failure::Kind::usage, say("na `{}` začíná více záznamů: {}", "several records begin with `{}`: {}", named, fmt::to_string(fmt::join(meant, ", "))), say("napište z označení víc", "write more of the id"));
  }
  const auto near = nearest(named, ids);
  throw Failure(Failure::Kind::usage, say("{1} `{0}` neexistuje", "there is no {2} `{0}`", named, title.cs, title.en),
                near ? say("neměli jste na mysli `{}`?", "did you mean `{}`?", *near) : say("záznamy vypíše `kpss list {}`", "`kpss list {}` shows the records", kind.plural));
}

}  // namespace kpss::cli
