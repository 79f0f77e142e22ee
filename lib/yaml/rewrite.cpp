#include "yaml/rewrite.hpp"

#include <algorithm>

#include "yaml/extent.hpp"
#include "yaml/writer.hpp"

namespace kpss::yaml {
namespace {

bool within_brackets(const Document& document, std::uint32_t index) {
  for (std::uint32_t i = 0; i < index; ++i)
    if (document.nodes[i].next > index && View(document, i).in_braces()) return true;
  return false;
}

/// The innermost list or mapping that holds a node.
View holder_of(View node) {
  const auto& document = node.document();
  for (auto i = node.index(); i-- > 0;)
    if (document.nodes[i].next > node.index()) return View(document, i);
  return {};
}

/// Whether the list has such an item, or the mapping such a key, so that it would be there twice.
bool stands_already(View scalar, std::string_view text) {
  const auto holder = holder_of(scalar);
  if (!holder) return false;
  const auto is_it = [&](View other) { return other.kind() == Kind::scalar && other.scalar() == text; };
  const auto items = holder.items();
  const auto entries = holder.entries();
  const bool is_key = std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return entry.key.index() == scalar.index(); });
  return std::any_of(items.begin(), items.end(), is_it) || (is_key && std::any_of(entries.begin(), entries.end(), [&](const auto& entry) { return is_it(entry.key); }));
}

}  // namespace

std::vector<Replacement> rewritten(View scalar, const Value& value) {
  const auto& document = scalar.document();
  const auto end = end_of(document, scalar.index());
  const auto text = document.source->text();
  if (scalar.kind() != Kind::scalar || end <= scalar.begin() || text.substr(scalar.begin(), end - scalar.begin()).find('\n') != text.npos) return {};
  const auto written = behind_key(value, {.flow = within_brackets(document, scalar.index())});
  if (!written.below.empty()) return {};
  const auto first = written.here.find_first_not_of(' ');
  return {{{document.source, scalar.begin(), end}, written.here.substr(first == written.here.npos ? 0 : first)}};
}

std::vector<Replacement> rewritten(View scalar, const Cure& cure) {
  if (!scalar || !cure.sure || stands_already(scalar, cure.meant)) return {};
  auto fix = rewritten(scalar, cure.form == Cure::bare ? word(cure.meant) : text(cure.meant));
  if (!fix.empty() && cure.form == Cure::text && scalar.quoted()) fix.front().text = in_quotes(cure.meant);
  return fix;
}

}  // namespace kpss::yaml
