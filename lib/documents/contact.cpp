#include "documents/contact.hpp"

#include "documents/persons.hpp"

namespace kpss {

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
    if (who->email) add(Link{"mailto:" + who->email->text, {who->email->text}});
    if (who->phone) add(Link{"tel:" + who->phone->dialled(), {Styled{"number", {who->phone->text}}}});
  }
  if (manifest->web) add(Link{manifest->web->text, {manifest->web->text}});
  return line;
}

}  // namespace kpss
