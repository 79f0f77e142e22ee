#include "documents/contact.hpp"

#include <algorithm>

#include "documents/persons.hpp"

namespace kpss {
namespace {

std::string dialled(std::string number) {
  std::erase_if(number, [](char c) { return c == ' '; });
  return "tel:" + number;
}

}  // namespace

Inlines contact_line(const Wording& wording) {
  Inlines line;
  const auto add = [&](Inline part) {
    if (!line.empty()) line.push_back(", ");
    line.push_back(std::move(part));
  };
  const auto* manifest = wording.repository.manifest();
  if (!manifest) return line;
  if (const auto& who = manifest->coordinator) {
    add(in_words(wording, *who));
    if (who->email) add(Link{"mailto:" + *who->email, {*who->email}});
    if (who->phone) add(Link{dialled(*who->phone), {Styled{"number", {*who->phone}}}});
  }
  if (manifest->web) add(Link{*manifest->web, {*manifest->web}});
  return line;
}

}  // namespace kpss
