#include "yaml/encoding.hpp"

#include <algorithm>

#include "text/codepage.hpp"
#include "text/garbled.hpp"
#include "text/plain.hpp"

namespace kpss::yaml {

Message cure_of_bytes(const Source& source, std::size_t at) {
  if (!from_windows_1250(source.text())) return say("soubor není ani ve Windows-1250; napište poškozené slovo znovu", "the file is not Windows-1250 either; type the damaged word anew");
  const auto line = source.line(source.position(at).line);
  const auto words = line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return say("soubor je nejspíš ve Windows-1250, kde na řádku stojí `{}`; uložte jej jako UTF-8", "the file is probably Windows-1250, where the line reads `{}`; save it as UTF-8", seen(decoded(Codepage::windows_1250, words)));
}

std::optional<Replacement> restored_word(const Source& source, std::size_t at) {
  constexpr std::string_view ends = " \t\r\n\"'";
  const auto text = source.text();
  const auto begin = at == 0 ? 0 : text.find_last_of(ends, at - 1) + 1;
  const auto word = text.substr(begin, std::min(text.find_first_of(ends, at), text.size()) - begin);
  for (const auto& garbled : garbled_in(word))
    if (!garbled.restored.empty() && begin + garbled.begin <= at && at < begin + garbled.end) return Replacement{{&source, begin + garbled.begin, begin + garbled.end}, garbled.restored};
  return std::nullopt;
}

}  // namespace kpss::yaml
