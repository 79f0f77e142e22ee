#include <map>

#include "rules/reporter.hpp"

namespace kpss::rule {

void listed_twice(const Meeting& meeting, const Repository&, Reporter& report) {
  using List = std::vector<std::string> Meeting::*;
  std::map<std::string_view, std::pair<List, Span>> first;
  for (const List list : {&Meeting::present, &Meeting::excused})
    for (std::size_t i = 0; i < (meeting.*list).size(); ++i) {
      const auto& id = (meeting.*list)[i];
      if (id.empty()) continue;
      const auto [earlier, is_new] = first.try_emplace(id, list, where(meeting, list, i));
      if (is_new) continue;
      const bool same_list = earlier->second.first == list;
      report
          .at_item(meeting, list, i, same_list ? say("`{}` už v seznamu je", "`{}` is in the list already", id) : say("`{}` je mezi přítomnými i omluvenými", "`{}` is both present and excused", id),
                   say("ponechte jen jednou", "keep it only once"))
          .notes.push_back({earlier->second.second, say("poprvé zapsáno zde", "first written here")});
    }
}

}  // namespace kpss::rule
