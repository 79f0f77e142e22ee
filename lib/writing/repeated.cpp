#include "writing/repeated.hpp"

#include <algorithm>
#include <map>

#include "text/plain.hpp"
#include "writing/rules.hpp"
#include "yaml/extent.hpp"
#include "yaml/remarks.hpp"

namespace kpss {
namespace {

/// Lists where an item may come twice, and those where it is an error of its own (`listed-twice`, `repeated-id`): somebody would be counted twice.
constexpr std::pair<std::string_view, std::string_view> exempt[] = {{"meeting", "agenda"}, {"data-table", "rows"}, {"meeting", "present"}, {"meeting", "excused"}, {"measure", "responsible"}, {"measure", "partners"}, {"measure", "target_groups"}};

bool holds_records(const Shape& shape) {
  if (const auto* either = std::get_if<Either>(&shape.form)) return std::all_of(either->forms.begin(), either->forms.end(), [](ShapeOf form) { return holds_records(form()); });
  return std::holds_alternative<Record>(shape.form);
}

std::size_t start_of_line(std::string_view text, std::size_t at) { return at == 0 ? 0 : text.rfind('\n', at - 1) + 1; }

/// Takes out an item behind another; nothing where a remark would go with it.
std::vector<Replacement> taken_out(yaml::View list, yaml::View before, yaml::View item) {
  const auto& document = list.document();
  const auto text = document.source->text();
  const auto end = yaml::end_of(document, item.index()), behind = yaml::end_of(document, before.index());
  if (!yaml::remarks_in(document, behind, yaml::end_of_line(text, end)).empty()) return {};
  if (list.in_braces()) return {{{document.source, behind, end}, {}}};
  const auto line = start_of_line(text, item.begin());
  const auto rest = yaml::end_of_line(text, end);
  const bool alone = text.substr(line, item.begin() - line).find_first_not_of(" -") == text.npos && text.substr(end, rest - end).find_first_not_of(" \t") == text.npos;
  if (!alone || line <= behind) return {};
  if (rest < text.size()) return {{{document.source, line, text.find('\n', rest) + 1}, {}}};
  return {{{document.source, yaml::end_of_line(text, behind), text.size()}, {}}};
}

}  // namespace

void find_repeated_items(const WrittenValue& list, const std::function<bool(yaml::View)>& understood, Findings& findings) {
  const auto& item = std::get<ListOf>(list.shape.form).item();
  if (list.node.size() < 2 || holds_records(item)) return;
  if (std::find(std::begin(exempt), std::end(exempt), std::pair{list.record, list.key}) != std::end(exempt)) return;
  const bool own_words = std::holds_alternative<AnyText>(item.form) || std::holds_alternative<Either>(item.form);
  std::map<std::string, yaml::View> seen_items;
  yaml::View before;
  for (const auto& each : list.node.items()) {
    const auto word = each.scalar();
    if (each.kind() == yaml::Kind::scalar && !word.empty() && understood(each)) {
      const auto [earlier, is_new] = seen_items.emplace(own_words ? levelled(word) : std::string(word), each);
      if (!is_new) {
        const auto first = earlier->second.scalar();
        auto message = first == word ? say("`{}` už v seznamu je", "`{}` is in the list already", seen(word)) : say("`{}` už v seznamu je jako `{}`", "`{}` is in the list already as `{}`", seen(word), seen(first));
        findings.push_back({&repeated_item, each.span(), std::move(message), say("ponechte jen jednou", "keep it only once"), {{earlier->second.span(), say("poprvé zapsáno zde", "first written here")}}, taken_out(list.node, before, each)});
      }
    }
    before = each;
  }
}

}  // namespace kpss
