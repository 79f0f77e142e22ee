#include "writing/placing.hpp"

#include "yaml/extent.hpp"
#include "yaml/rewrite.hpp"
#include "yaml/writer.hpp"

namespace kpss {
namespace {

Span extent(yaml::View scalar) { return {scalar.document().source, scalar.begin(), yaml::end_of(scalar.document(), scalar.index())}; }

std::string_view bytes_of(const Span& span) { return span.source->text().substr(span.begin, span.end - span.begin); }

/// Blanks of a text in a block cannot be told from those that indent it.
bool is_blank_in_block(yaml::View scalar, std::string_view part) {
  return yaml::is_block_text(scalar.document(), scalar.index()) && part.find_first_not_of(' ') == part.npos;
}

/// Whether a text stands without quotes and means itself there.
bool stands_alone(std::string_view text) { return yaml::scalar(text, true) == text; }

}  // namespace

Span placed(yaml::View scalar, std::size_t begin, std::size_t end) {
  const auto whole = extent(scalar);
  const auto read = scalar.scalar(), bytes = bytes_of(whole);
  if (const auto at = bytes.find(read); at != bytes.npos) return {whole.source, whole.begin + at + begin, whole.begin + at + end};
  const auto part = read.substr(begin, end - begin);
  if (is_blank_in_block(scalar, part)) return scalar.span();
  const auto at = bytes.find(part);
  return part.empty() || at == bytes.npos ? scalar.span() : Span{whole.source, whole.begin + at, whole.begin + at + part.size()};
}

std::vector<Replacement> placed(yaml::View scalar, const std::vector<Rewording>& cure) {
  const auto whole = extent(scalar);
  const auto read = scalar.scalar(), bytes = bytes_of(whole);
  const auto meant = reworded(read, cure);
  const bool in_one_piece = bytes.find(read) != bytes.npos;
  if (!scalar.quoted() && in_one_piece && !stands_alone(meant)) return yaml::rewritten(scalar, yaml::text(meant));
  std::vector<Replacement> out;
  std::size_t from = in_one_piece ? bytes.find(read) : 0;
  for (const auto& each : cure) {
    const auto part = read.substr(each.begin, each.end - each.begin);
    // Whatever is like it is cured as well, so the first behind the last one is the one that is meant.
    const auto at = in_one_piece ? bytes.find(read) + each.begin : bytes.find(part, from);
    if (is_blank_in_block(scalar, part) && !in_one_piece) return {};
    if (part.empty() || at == bytes.npos) return yaml::rewritten(scalar, yaml::text(meant));
    out.push_back({{whole.source, whole.begin + at, whole.begin + at + part.size()}, each.text});
    from = at + part.size();
  }
  return out;
}

}  // namespace kpss
