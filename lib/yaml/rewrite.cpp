#include "yaml/rewrite.hpp"

#include "yaml/extent.hpp"
#include "yaml/writer.hpp"

namespace kpss::yaml {
namespace {

bool within_brackets(const Document& document, std::uint32_t index) {
  for (std::uint32_t i = 0; i < index; ++i)
    if (document.nodes[i].next > index && View(document, i).in_braces()) return true;
  return false;
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
  if (!scalar || !cure.sure) return {};
  return rewritten(scalar, cure.form == Cure::bare ? word(cure.meant) : text(cure.meant));
}

}  // namespace kpss::yaml
