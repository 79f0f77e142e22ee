#include <fmt/format.h>

#include "documents/catalogue/fact_list.hpp"
#include "words/catalogue.hpp"

namespace kpss {
namespace {

std::string confirmation_in_words(const Wording& wording, const Confirmation& confirmation) {
  auto text = short_date(wording.language, *confirmation.date);
  std::string remark = wording.theirs(confirmation.by);
  if (confirmation.source) remark.append(remark.empty() ? "" : ", ").append(wording.theirs(*confirmation.source));
  return remark.empty() ? text : wording.text(words::with_remark, text, remark);
}

/// For how many months an entry holds, as what follows „déle než“: 12 měsíců.
std::string months_in_words(const Wording& wording) {
  return counted(wording.language, stale_after_months(wording.repository), words::month);
}

}  // namespace

void add_standing(FactList& list) {
  const auto& wording = list.wording;
  const auto& service = list.service();
  const auto day = [&](const std::optional<Date>& date) { return date && *date ? short_date(wording.language, *date) : std::string(); };
  if (const auto& number = service.register_number) list.add("register-number", words::entry_register_number, std::vector<Inlines>{{Styled{"number", {number->digits}}}});
  list.add("from", words::entry_from, day(service.from));
  list.add("to", words::entry_to, day(service.to));
  const auto* confirmation = confirmation_of(list.entry);
  if (confirmation) list.add("confirmed", words::entry_confirmed, confirmation_in_words(wording, *confirmation));
  if (is_stale(wording.repository, list.entry, list.today))
    list.add("stale", words::entry_stale, std::vector<Inlines>{{Styled{"stale", {confirmation ? wording.text(words::stale_entry, months_in_words(wording)) : wording.text(words::never_confirmed)}}}});
  list.add("note", words::entry_note, wording.theirs(service.note));
}

}  // namespace kpss
