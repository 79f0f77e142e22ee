#include "documents/wording.hpp"

#include <fmt/args.h>

#include <algorithm>

#include "text/typography.hpp"

namespace kpss {

std::string Wording::typeset_ours(std::string text) const { return typeset(language, text); }
std::string Wording::theirs(std::string_view text) const { return typeset(written, text); }

Inlines Wording::sentence(Phrase phrase, const std::vector<Inlines>& values) const {
  // Each value is held by a character that no text has while the sentence around it is typeset.
  constexpr std::string_view holder = "\uFDD0";
  fmt::dynamic_format_arg_store<fmt::format_context> holders;
  std::vector<std::string> held;
  for (std::size_t i = 0; i < values.size(); ++i) held.push_back(fmt::format("{}{}{}", holder, i, holder));
  for (const auto& one : held) holders.push_back(std::cref(one));
  const auto text = typeset_ours(fmt::vformat(phrase.in(language), holders));
  Inlines out;
  for (std::size_t begin = 0; begin < text.size();) {
    const auto open = std::min(text.find(holder, begin), text.size());
    if (open > begin) out.push_back(Text{text.substr(begin, open - begin)});
    if (open == text.size()) break;
    const auto close = text.find(holder, open + holder.size());
    const auto& value = values[std::stoul(text.substr(open + holder.size(), close - open - holder.size()))];
    out.insert(out.end(), value.begin(), value.end());
    begin = close + holder.size();
  }
  return out;
}

void Wording::leave_out(Message what) const {
  const bool known = std::any_of(left_out.begin(), left_out.end(), [&](const Message& said) { return said.cs == what.cs; });
  if (!known) left_out.push_back(std::move(what));
}

}  // namespace kpss
