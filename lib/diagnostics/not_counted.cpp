#include "diagnostics/not_counted.hpp"

#include "text/grammar.hpp"

namespace kpss {
namespace {

constexpr Noun allowed{"povolený", "povolené", "povolených", "allowed", "allowed"};
constexpr Noun known{"známý", "známé", "známých", "known", "known"};
constexpr Noun earlier{"dřívější", "dřívější", "dřívějších", "earlier", "earlier"};

}  // namespace

Message not_counted(const Checked& checked) {
  const std::pair<std::size_t, const Noun*> kinds[] = {{checked.allowed.size(), &allowed}, {checked.known.size(), &known}, {checked.earlier.size(), &earlier}};
  std::vector<std::string> cs, en;
  for (const auto& [amount, noun] : kinds) {
    if (amount == 0) continue;
    const auto words = counted(static_cast<std::int64_t>(amount), *noun);
    cs.push_back(words.cs);
    en.push_back(words.en);
  }
  if (cs.empty()) return {};
  return {"; nepočítá se: " + listed(Language::cs, cs), "; not counted: " + listed(Language::en, en)};
}

}  // namespace kpss
