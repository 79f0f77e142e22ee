#include "writing/lint.hpp"

#include <algorithm>

#include "shape/codecs.hpp"
#include "text/plain.hpp"
#include "writing/key_order.hpp"
#include "writing/placing.hpp"
#include "writing/repeated.hpp"
#include "writing/rules.hpp"
#include "writing/slips.hpp"
#include "writing/tabs.hpp"
#include "writing/trailing_blanks.hpp"
#include "yaml/elsewhere.hpp"
#include "yaml/extent.hpp"
#include "yaml/rewrite.hpp"

namespace kpss {
namespace {

/// Where other readers may take a number, and a date is a date to all. Shapes are copied, their expressions tell them.
bool is_number(const Shape& shape) {
  const auto* pattern = std::get_if<Pattern>(&shape.form);
  const auto is = [&](const Shape& other) { return pattern->expression == std::get<Pattern>(other.form).expression; };
  return pattern && (is(shape_of<Money>()) || is(shape_of<Decimal>()) || is(shape_of<Moment>()) || is(shape_of<Date>()));
}

/// Where the characters count, not a number or a truth value.
bool is_text(const Shape& shape) {
  return !std::holds_alternative<Whole>(shape.form) && !std::holds_alternative<Flag>(shape.form) && !is_number(shape);
}

bool is_code(const Shape& shape) { return std::holds_alternative<Reference>(shape.form) || std::holds_alternative<Choice>(shape.form); }

bool is_right_code(const Shape& shape, std::string_view code) {
  if (const auto* choice = std::get_if<Choice>(&shape.form)) return std::any_of(choice->codes.begin(), choice->codes.end(), [&](const auto& each) { return each.code == code; });
  const auto& reference = std::get<Reference>(shape.form);
  if (reference.by_number || !reference.with_plan) return reference.by_number || is_id(code);
  const auto slash = code.find('/');
  return slash != code.npos && is_id(code.substr(0, slash)) && is_id(code.substr(slash + 1));
}

void taken_for_another(const WrittenValue& value, Findings& findings) {
  const auto text = value.text();
  const auto [kind, read] = yaml::elsewhere(text);
  if (kind == yaml::Elsewhere::Kind::text) return;
  const bool number = kind == yaml::Elsewhere::Kind::number;
  findings.push_back({number ? &taken_for_number : &taken_for_truth, value.node.span(),
                      number ? say("`{0}` čtou jiné programy jako číslo {1}", "other programs read `{0}` as the number {1}", seen(text), read) : say("`{0}` čtou jiné programy jako pravdivostní hodnotu `{1}`", "other programs read `{0}` as the truth value `{1}`", text, read),
                      say("dejte text do uvozovek: `\"{}\"`", "put the text in quotes: `\"{}\"`", seen(text)), {}, yaml::rewritten(value.node, yaml::text(std::string(text)))});
}

void escaped_tab(const WrittenValue& value, Findings& findings) {
  const auto text = value.text();
  const auto span = value.node.span();
  if (text.find('\t') == text.npos || span.source->text()[span.begin] != '"' || span.source->text().substr(span.begin, span.end - span.begin).find('\t') != text.npos) return;
  auto blank = std::string(text);
  std::replace(blank.begin(), blank.end(), '\t', ' ');
  findings.push_back({&tab_character, span, say("v textu je tabulátor (`\\t`)", "the text holds a tab (`\\t`)"), say("napište místo něj mezeru", "write a blank in its place"), {}, yaml::rewritten(value.node, yaml::text(std::move(blank)))});
}

/// `    - item` below `  - item`: other readers take it the same way, and the item is gone.
void swallowed(const WrittenValue& value, Findings& findings) {
  if (value.node.quoted() || value.text().find(" - ") == std::string_view::npos) return;
  const auto& document = value.node.document();
  const auto& source = *document.source;
  const auto end = yaml::end_of(document, value.node.index());
  for (auto number = source.position(value.node.begin()).line + 1; number <= source.line_count() && source.line_start(number) < end; ++number) {
    const auto line = source.line(number);
    const auto first = line.find_first_not_of(' ');
    if (first == line.npos || !line.substr(first).starts_with("- ")) continue;
    const auto begin = source.line_start(number) + first;
    findings.push_back({&swallowed_item, {&source, begin, source.line_start(number) + line.size()}, say("řádek začíná pomlčkou, ale čte se jako pokračování textu nad ním", "the line begins with a dash, but is read as a part of the text above it"),
                        say("další položku odsaďte jako ostatní; má-li jít o text, dejte jej celý do uvozovek", "indent another item as the others are; if it is meant as text, put the whole text in quotes")});
    return;
  }
}

class Lint {
 public:
  explicit Lint(Findings& findings) : findings_(findings) {
    for (std::size_t i = 0; i < findings.size(); ++i) earlier_.emplace_back(findings[i].at.begin, i);
    std::sort(earlier_.begin(), earlier_.end());
  }

  void list(const WrittenValue& list) {
    find_repeated_items(list, [this](yaml::View item) { return raised_at(item.begin()) == nullptr; }, findings_);
  }

  void value(const WrittenValue& value) {
    const auto text = value.text();
    if (text.empty() || !is_text(value.shape)) return;
    if (auto* known = raised_at(value.node.begin())) return explain(value, *known);
    if (!value.node.quoted()) taken_for_another(value, findings_);
    escaped_tab(value, findings_);
    swallowed(value, findings_);
    for (auto& slip : slips_in(text, text.find('\n') == text.npos ? Manner::line : Manner::prose)) {
      auto fix = placed(value.node, slip.cure);
      findings_.push_back({slip.rule, placed(value.node, slip.begin, slip.end), std::move(slip.message), std::move(slip.help), {}, std::move(fix)});
    }
  }

 private:
  Finding* raised_at(std::size_t begin) {
    const auto it = std::lower_bound(earlier_.begin(), earlier_.end(), std::pair{begin, std::size_t{0}});
    return it == earlier_.end() || it->first != begin ? nullptr : &findings_[it->second];
  }

  /// A code that looks right and is not.
  static void explain(const WrittenValue& value, Finding& known) {
    if (!is_code(value.shape) || !known.fix.empty()) return;
    auto slip = slip_in_code(value.text());
    if (slip.meant.empty() || !is_right_code(value.shape, slip.meant)) return;
    known.help = say("{0}; napište znovu: `{2}`", "{1}; type it anew: `{2}`", slip.why.cs, slip.why.en, slip.meant);
    known.fix = yaml::rewritten(value.node, yaml::text(slip.meant));
  }

  Findings& findings_;
  std::vector<std::pair<std::size_t, std::size_t>> earlier_;  ///< Begin and number of each that was there before, sorted.
};

}  // namespace

void lint(const Shape& shape, yaml::View root, Findings& findings) {
  if (!root) return;
  Lint lint(findings);
  for_each_value(shape, root, [&](const WrittenValue& value) { lint.value(value); }, [&](const WrittenValue& list) { lint.list(list); });
  find_tabs(root.document(), findings);
  check_line_ends(root.document(), findings);
  check_key_order(shape, root, findings);
}

void lint(const Source& text, Findings& findings) {
  for (std::size_t number = 1; number <= text.line_count(); ++number) {
    const auto start = text.line_start(number);
    for (auto& slip : slips_in(text.line(number), Manner::prose)) {
      Finding finding{slip.rule, {&text, start + slip.begin, start + slip.end}, std::move(slip.message), std::move(slip.help)};
      for (auto& each : slip.cure) finding.fix.push_back({{&text, start + each.begin, start + each.end}, std::move(each.text)});
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace kpss
