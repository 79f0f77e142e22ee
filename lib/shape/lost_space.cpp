#include "shape/lost_space.hpp"

namespace kpss {

std::string_view key_without_space(yaml::View text) {
  if (text.kind() != yaml::Kind::scalar || text.quoted()) return {};
  const auto word = text.scalar();
  const auto colon = word.find(':');
  if (colon == word.npos || colon + 1 >= word.size() || word[colon + 1] == ' ') return {};
  const auto key = word.substr(0, colon);
  return key.find(' ') == key.npos ? key : std::string_view();
}

Message missing_space() { return say("za dvojtečkou chybí mezera", "the space behind the colon is missing"); }

std::vector<Replacement> space_behind(yaml::View text, std::string_view key) {
  const auto at = text.begin() + key.size() + 1;
  return {{{text.document().source, at, at}, " "}};
}

}  // namespace kpss
