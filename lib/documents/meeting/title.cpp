// „Zápis ze 3. jednání komise“: the titles of meetings nearly always begin with a neuter noun in -ní, which does not change in the
// genitive, and an adjective or an ordinal in front of it, which can be told by its ending.

#include <charconv>

#include "documents/meeting/parts.hpp"
#include "text/plain.hpp"
#include "text/vocalization.hpp"
#include "words/meeting.hpp"

namespace kpss {
namespace {

constexpr std::string_view nouns[] = {"jednání", "setkání", "zasedání", "shromáždění"};

bool is_noun(std::string_view word) {
  for (const auto noun : nouns)
    if (word == noun) return true;
  return false;
}

/// „veřejné“ → „veřejného“, „třetí“ → „třetího“, „3.“ as it is; empty where it is none of them.
std::string attribute_in_genitive(std::string_view word) {
  if (word.ends_with("é")) return std::string(word.substr(0, word.size() - std::string_view("é").size())) + "ého";
  if (word.ends_with("í")) return std::string(word) + "ho";
  if (word.size() > 1 && word.back() == '.' && word.find_first_not_of("0123456789") == word.size() - 1) return std::string(word);
  return {};
}

/// The title in the genitive, with a small letter; nothing where it is not built as expected.
std::optional<std::string> in_genitive(std::string_view title) {
  std::string genitive;
  for (std::size_t begin = 0; begin < title.size();) {
    const auto end = std::min(title.find(' ', begin), title.size());
    const auto word = begin == 0 ? uncapitalised(title.substr(0, end)) : std::string(title.substr(begin, end - begin));
    if (is_noun(word)) return genitive + word + std::string(title.substr(end));
    const auto attribute = attribute_in_genitive(word);
    if (attribute.empty()) return {};
    genitive += attribute + " ";
    begin = end + 1;
  }
  return {};
}

std::string_view preposition(std::string_view genitive) {
  int number = 0;
  const auto [stop, error] = std::from_chars(genitive.data(), genitive.data() + genitive.size(), number);
  return error == std::errc{} ? from_ordinal(number) : from_word(genitive);
}

bool is_czech(const Wording& wording) { return wording.language == Language::cs && wording.written == Language::cs; }

}  // namespace

std::string title_of_minutes(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  if (meeting.per_rollam) return wording.text(words::per_rollam_from);
  const auto genitive = is_czech(wording) ? in_genitive(meeting.title) : std::nullopt;
  if (genitive) return wording.text(words::minutes_from, fmt::format("{} {}", preposition(*genitive), wording.theirs(*genitive)));
  return wording.text(words::minutes_named, wording.theirs(meeting.title));
}

std::string title_of_invitation(const MeetingContext& context) {
  const auto& wording = context.wording;
  const auto& meeting = context.meeting;
  if (meeting.per_rollam) return wording.text(words::call_per_rollam);
  // The accusative of a neuter is its nominative.
  if (is_czech(wording) && in_genitive(meeting.title)) return wording.text(words::invitation_to, wording.theirs(uncapitalised(meeting.title)));
  return wording.text(words::invitation_named, wording.theirs(meeting.title));
}

}  // namespace kpss
