#include "rules/allowances/words.hpp"

#include <algorithm>

#include "rules/allowances/rules.hpp"
#include "rules/rules.hpp"
#include "text/nearest.hpp"

namespace kpss {
namespace {

constexpr std::string_view blanks = " \t\r\n";
constexpr std::string_view verbs[] = {"allow", "allow-file"};
/// What other programs call it, and what a Czech would write.
constexpr std::string_view other_verbs[] = {"ignore", "ignore-file", "disable", "disable-file", "noqa", "skip", "suppress", "povol", "povolit", "povoleno", "ignoruj", "ignorovat"};
constexpr std::string_view dashes[] = {"–", "—", "--", "-"};

Message form() { return say("povolení se píše `# kpss: allow PRAVIDLO – důvod`, s dobou `# kpss: allow PRAVIDLO do 2026-12-31 – důvod`", "an allowance is written `# kpss: allow RULE – reason`, for a time `# kpss: allow RULE until 2026-12-31 – reason`"); }

template <std::size_t N>
bool is_one_of(std::string_view word, const std::string_view (&words)[N]) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(blanks);
  return first == text.npos ? text.substr(0, 0) : text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

/// A reason is words: a dash, a dot or a number says nothing.
bool says_something(std::string_view reason) {
  return std::any_of(reason.begin(), reason.end(), [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

class Words {
 public:
  Words(Span remark, Findings& wrong) : source_(*remark.source), text_(source_.text().substr(remark.begin, remark.end - remark.begin)), wrong_(wrong) { text_ = trimmed(text_); }

  std::optional<Allowance> read() {
    const auto all = text_;
    if (!text_.starts_with("kpss") && !text_.starts_with("KPSS") && !text_.starts_with("Kpss")) return {};
    const bool small = text_.front() == 'k' && text_[1] == 'p';
    text_.remove_prefix(std::string_view("kpss").size());
    skip_blanks();
    const bool colon = text_.starts_with(':');
    if (colon) text_.remove_prefix(1);
    skip_blanks();
    const auto verb = take_word();
    if (!is_one_of(verb, verbs) && !(colon && meant(verb))) return {};
    Allowance allowance{.at = span(all)};
    allowance.of_file = verb.ends_with("-file");
    if (!small || !colon || !is_one_of(verb, verbs)) return misspelt(all, verb, allowance.of_file), std::nullopt;
    split_off_reason();
    if (!read_names(allowance) || !read_until(allowance)) return {};
    if (!says_something(reason_)) return complain(span(all), say("povolení nemá důvod", "an allowance has no reason"), say("napište za pomlčku, proč to tak má být: `– důvod`", "write behind a dash why it is to be so: `– reason`")), std::nullopt;
    if (const auto blank = reason_.find(' '); (reason_.starts_with("do ") || reason_.starts_with("until ")) && Date::parse(trimmed(reason_.substr(blank)).substr(0, 10)))
      return complain(span(reason_), say("doba stojí za pomlčkou, kde má být důvod", "the time stands behind the dash, where the reason belongs"), form()), std::nullopt;
    allowance.reason = reason_;
    for (auto& rule : allowance.rules) rule.can_be = can_be(rule.name);
    if (std::none_of(allowance.rules.begin(), allowance.rules.end(), [](const AllowedRule& rule) { return rule.can_be; })) return {};
    return allowance;
  }

 private:
  static bool meant(std::string_view verb) { return is_one_of(verb, other_verbs) || nearest(verb, std::span(verbs)).has_value(); }

  void skip_blanks() { text_.remove_prefix(std::min(text_.find_first_not_of(blanks), text_.size())); }
  std::string_view take_word() {
    const auto word = text_.substr(0, std::min(text_.find_first_of(" \t\r\n,"), text_.size()));
    text_.remove_prefix(word.size());
    return word;
  }
  Span span(std::string_view part) const {
    const auto begin = static_cast<std::size_t>(part.data() - source_.text().data());
    return {&source_, begin, begin + part.size()};
  }
  Finding& complain(Span at, Message message, Message help) { return wrong_.emplace_back(Finding{&wrong_allowance, at, std::move(message), std::move(help)}); }

  void misspelt(std::string_view all, std::string_view verb, bool of_file) {
    const auto end = static_cast<std::size_t>(verb.data() - all.data()) + verb.size();
    const auto right = fmt::format("kpss: {}", of_file ? "allow-file" : "allow");
    complain(span(all.substr(0, end)), say("`{}` nic nepovolí", "`{}` allows nothing", all.substr(0, end)), say("napište `{}`", "write `{}`", right)).fix = {{span(all.substr(0, end)), right}};
  }

  /// The first dash between blanks parts what is allowed from why.
  void split_off_reason() {
    for (std::size_t at = 1; at < text_.size(); ++at) {
      if (blanks.find(text_[at - 1]) == blanks.npos) continue;
      for (const auto dash : dashes) {
        const auto behind = at + dash.size();
        if (!text_.substr(at).starts_with(dash) || (behind < text_.size() && blanks.find(text_[behind]) == blanks.npos)) continue;
        reason_ = trimmed(text_.substr(behind));
        text_ = text_.substr(0, at);
        dashed_ = true;
        return;
      }
    }
  }

  bool read_names(Allowance& allowance) {
    const auto before = text_;
    for (skip_blanks(); !text_.empty();) {
      auto name = take_word();
      const bool colon = name.ends_with(':');
      if (colon) name.remove_suffix(1);
      if (!name.empty()) allowance.rules.push_back({name});
      skip_blanks();
      if (colon || !text_.starts_with(',')) break;
      text_.remove_prefix(1);
      skip_blanks();
    }
    if (allowance.rules.empty()) return complain(allowance.at, say("není řečeno, které pravidlo se povoluje", "nothing says which rule is allowed"), form()), false;
    const auto first = allowance.rules.front().name.data(), last = allowance.rules.back().name.data() + allowance.rules.back().name.size();
    allowance.names = span(before.substr(static_cast<std::size_t>(first - before.data()), static_cast<std::size_t>(last - first)));
    return true;
  }

  /// What stands behind the rules: a last day, or what does not belong there.
  bool read_until(Allowance& allowance) {
    skip_blanks();
    text_ = trimmed(text_);
    if (text_.empty()) return true;
    const auto rest = text_;
    const auto word = take_word();
    if (word == "until" || word == "do") {
      const auto date = trimmed(text_);
      if (const auto day = Date::parse(date)) return allowance.until = *day, true;
      auto& finding = complain(span(rest), date.empty() ? say("za `{}` chybí datum", "a date is missing behind `{}`", word) : say("datum `{}` nelze přečíst", "the date `{}` cannot be read", date), date.empty() ? form() : why_not_a_date(date));
      if (date.empty()) finding.at = allowance.at;
      return false;
    }
    if (rule_named(word)) {
      complain(span(rest), say("pravidla nejsou oddělena čárkou", "the rules are not parted by a comma"), say("napište `{}, {}`", "write `{}, {}`", allowance.rules.back().name, word)).fix = {{{&source_, allowance.names.end, span(rest).begin}, ", "}};
    } else if (dashed_) {
      complain(span(rest), say("za pravidlem smí stát jen doba: `do DATUM`", "behind the rule only a time may stand: `until DATE`"), form());
    } else {
      complain(span(rest), say("před důvodem chybí pomlčka", "there is no dash in front of the reason"), say("napište `{} – {}`", "write `{} – {}`", allowance.rules.back().name, rest)).fix = {{{&source_, allowance.names.end, span(rest).begin}, " – "}};
    }
    return false;
  }

  bool can_be(std::string_view name) {
    const auto* rule = rule_named(name);
    if (!rule) return unknown(name), false;
    if (can_be_allowed(*rule)) return true;
    if (rule->severity == Severity::error)
      complain(span(name), say("chybu `{}` povolit nelze", "the error `{}` cannot be allowed", name), say("opravte ji; proč, řekne `kpss explain {}`", "correct it; `kpss explain {}` tells why", name));
    else
      complain(span(name), say("nálezy o povoleních povolit nelze", "findings about allowances cannot be allowed"), say("opravte poznámku, o které jsou", "correct the remark that they are about"));
    return false;
  }
  void unknown(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& row : rules())
      if (can_be_allowed(row.rule)) names.push_back(row.rule.name);
    const auto cure = did_you_mean(name, std::span<const std::string_view>(names)).value_or(say("jméno pravidla stojí v nálezu v hranatých závorkách", "the name of a rule stands in a finding in square brackets"));
    auto& finding = complain(span(name), say("pravidlo `{}` neexistuje", "there is no rule `{}`", name), cure.words);
    if (cure.sure) finding.fix = {{finding.at, cure.meant}};
  }

  const Source& source_;
  std::string_view text_;
  Findings& wrong_;
  std::string_view reason_;
  bool dashed_ = false;
};

}  // namespace

bool can_be_allowed(const Rule& rule) {
  if (rule.name == wrong_allowance.name || rule.name == unused_allowance.name || rule.name == expired_allowance.name) return false;
  return rule.severity != Severity::error || rule.fact;
}

std::optional<Allowance> allowance_in(Span remark, Findings& wrong) { return Words(remark, wrong).read(); }

}  // namespace kpss
