#include "collection/merge_in_words.hpp"

#include <algorithm>

#include "statistics/sheets.hpp"
#include "text/plain.hpp"
#include "text/typography.hpp"
#include "text/utf8.hpp"

namespace kpss::collection {
namespace {

constexpr std::size_t longest_text = 160;

class Words {
 public:
  Words(const Repository& repository, Language language) : repository_(repository), language_(language) {}

  std::string of(const MergedRecord& record, const std::function<std::string(const std::string&)>& shown) const {
    auto out = fmt::format("{} {} ({})\n", record.measure->number.text, visible(record.measure->title), fmt::join(names_of(record), ", "));
    if (record.changes.empty())
      out += "  " + say("beze změny v `{}`", "no change in `{}`", shown(record.path)).in(language_) + "\n";
    else if (record.refusal == Refusal::none)
      out += "  " + (record.now ? say("změna v `{}`", "change in `{}`", shown(record.path)) : say("nový záznam v `{}`", "new record in `{}`", shown(record.path))).in(language_) + "\n";
    else
      out += "  " + why(record.refusal).in(language_) + "\n";
    for (const auto& change : record.changes) out += "    " + label_of(change.name).in(language_) + (is_disputed(record, change.name) ? say(" (sporné)", " (disputed)").in(language_) : "") + ": " + told(record, change) + "\n";
    for (const auto& name : record.kept)
      out += "    " + say("{0}: v listu prázdné, zapsané zůstává", "{1}: empty in the sheet, what is recorded stays", label_of(name).cs, label_of(name).en).in(language_) + "\n";
    for (const auto& name : record.absent)
      out += "    " + say("{0}: v listu chybí, zapsané zůstává", "{1}: missing from the sheet, what is recorded stays", label_of(name).cs, label_of(name).en).in(language_) + "\n";
    return out;
  }

 private:
  static std::vector<std::string> names_of(const MergedRecord& record) {
    std::vector<std::string> names;
    for (const auto* answer : record.answers) names.push_back(utf8::visible(answer->sheet->name));
    return names;
  }

  static Message why(Refusal refusal) {
    if (refusal == Refusal::sheets_differ) return say("STŘET: listy si odporují", "CONFLICT: the sheets contradict each other");
    return say("STŘET: záznam se od vydání listu změnil, nebo list neříká, z čeho vychází", "CONFLICT: the record changed since the sheet was made, or the sheet does not say what it rests on");
  }

  std::string told(const MergedRecord& record, const Change& change) const {
    const auto other = [](const std::optional<Field>& field) { return field && field->text ? std::string_view(field->written) : std::string_view(); };
    const auto after = change.after ? value(record, *change.after, other(change.before)) : say("(smazat)", "(delete)").in(language_);
    if (record.refusal == Refusal::none) return change.before ? value(record, *change.before, other(change.after)) + " → " + after : after;
    const auto before = change.before ? value(record, *change.before, other(change.after)) : say("(nic)", "(nothing)").in(language_);
    return say("v úložišti {0}, v listu {1} {2}", "in the repository {0}, in the sheet {1} {2}", before, utf8::visible(change.answer->sheet->name), after).in(language_);
  }

  /// Blanks as a terminal shows them; nothing that could forge a line.
  static std::string visible(std::string_view text) { return utf8::visible(replaced(replaced(text, no_break_space, " "), "\n", " ")); }

  /// A text, of a long one the part where it differs from another.
  static std::string excerpt(std::string_view written, std::string_view other) {
    const auto text = visible(written), beside = visible(other);
    if (utf8::length(text) <= longest_text) return text;
    const auto parted = std::mismatch(text.begin(), text.end(), beside.begin(), beside.end()).first - text.begin();
    std::string_view rest = text;
    const auto same_words = beside.empty() ? 0 : rest.substr(0, static_cast<std::size_t>(parted)).rfind(' ') + 1;
    constexpr std::size_t worth_skipping = 60;
    const bool skips = same_words > worth_skipping;
    if (skips) rest.remove_prefix(same_words);
    const auto part = utf8::prefix(rest, longest_text);
    return (skips ? "…" : "") + std::string(part) + (part.size() < rest.size() ? "…" : "");
  }

  std::string value(const MergedRecord& record, const Field& field, std::string_view other) const {
    const auto& written = field.written;
    if (field.text) return quoted(language_, excerpt(written, other));
    if (field.name == "status")
      for (const auto& option : describe(Type<Status>{}).options)
        if (option.code == written) return visible(kpss::label_of(repository_, *record.plan, option.value, language_));
    if (field.name == "proposal") return label<Proposal>(written);
    if (!field.name.starts_with("costs/")) return visible(written);
    const auto money = Money::parse(written);
    return money ? visible(money_in_words(language_, *money)) : label<Unquantified>(written);
  }

  template <DescribedChoice Enum>
  std::string label(const std::string& code) const {
    for (const auto& option : describe(Type<Enum>{}).options)
      if (option.code == code) return std::string(option.label.in(language_));
    return visible(code);
  }

  const Repository& repository_;
  Language language_;
};

}  // namespace

std::string in_words(const Merge& merge, const Repository& repository, Language language, const std::function<std::string(const std::string&)>& shown) {
  const Words words(repository, language);
  std::string out;
  for (const auto& record : merge.records)
    if (!record.changes.empty() || !record.kept.empty() || !record.absent.empty()) out += (out.empty() ? "" : "\n") + words.of(record, shown);
  return out;
}

MergeCounts count(const Merge& merge) {
  MergeCounts counts;
  for (const auto& record : merge.records)
    ++(record.refusal != Refusal::none ? counts.refused : record.changes.empty() ? counts.unchanged : record.now ? counts.changed : counts.fresh);
  return counts;
}

}  // namespace kpss::collection
