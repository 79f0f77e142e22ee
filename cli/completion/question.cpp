#include <algorithm>

#include "cli/completion/completion.hpp"

namespace kpss::cli {

std::string_view Question::option(std::string_view name) const {
  const auto found = given.find(name);
  return found == given.end() ? std::string_view() : found->second;
}

std::string_view Question::argument(std::size_t number) const { return number < arguments.size() ? std::string_view(arguments[number]) : std::string_view(); }

std::vector<Input> Question::files(std::initializer_list<std::string_view> kinds) const {
  const auto root = find_root(folder);
  if (!root) return {};
  auto inputs = discover(*root);
  std::erase_if(inputs, [&](const Input& input) {
    const auto kind = place_of(input.path).kind;
    return kind.empty() || (kinds.size() != 0 && std::find(kinds.begin(), kinds.end(), kind) == kinds.end());
  });
  return inputs;
}

Repository Question::records(std::initializer_list<std::string_view> kinds) const {
  Findings unseen;
  return load(files(kinds), unseen);
}

}  // namespace kpss::cli
