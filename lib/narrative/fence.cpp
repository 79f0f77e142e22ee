#include "narrative/fence.hpp"

#include <algorithm>

namespace kpss {
namespace {

constexpr std::string_view blanks = " \t\r";

/// Reads `{.kpss block="summary" level=2}` word by word.
class Words {
 public:
  Words(const Source& source, std::size_t begin, std::size_t end) : source_(source), at_(begin), end_(end) {}

  /// The next attribute; a class or a bare word has no value, and its name begins with its dot.
  std::optional<BlockAttribute> next() {
    while (at_ < end_ && (is(blanks) || is("{}"))) ++at_;
    if (at_ >= end_) return {};
    const auto begin = at_;
    const auto name = take_until(" \t\r{}=");
    if (at_ >= end_ || !is("=")) return BlockAttribute{std::string(name), {}, {&source_, begin, at_}};
    ++at_;
    std::string value;
    if (at_ < end_ && is("\"'")) {
      const char quote = source_.text()[at_++];
      value = take_until(std::string_view(&quote, 1));
      if (at_ < end_) ++at_;
    } else {
      value = take_until(" \t\r{}");
    }
    return BlockAttribute{std::string(name), std::move(value), {&source_, begin, at_}};
  }

 private:
  bool is(std::string_view characters) const { return characters.find(source_.text()[at_]) != characters.npos; }
  std::string_view take_until(std::string_view stops) {
    const auto begin = at_;
    while (at_ < end_ && !is(stops)) ++at_;
    return source_.text().substr(begin, at_ - begin);
  }

  const Source& source_;
  std::size_t at_, end_;
};

/// The value of an attribute within its place, or all of it.
Span value_in(const BlockAttribute& attribute) {
  const auto written = attribute.at.source->text().substr(attribute.at.begin, attribute.at.end - attribute.at.begin);
  const auto begin = written.find(attribute.value, attribute.name.size() + 1);
  if (attribute.value.empty() || begin == written.npos) return attribute.at;
  return {attribute.at.source, attribute.at.begin + begin, attribute.at.begin + begin + attribute.value.size()};
}

}  // namespace

std::optional<Fence> fence_in(std::string_view line) {
  const auto colons = std::min(line.find_first_not_of(':'), line.size());
  if (colons < 3) return {};
  const auto end = line.find_last_not_of(blanks) + 1;
  const auto words = std::min(line.find_first_not_of(blanks, colons), line.size());
  return Fence{words >= end, end, words};
}

BlockPiece block_of(const Source& source, Span at, const Fence& fence) {
  BlockPiece block{.name = {}, .at = at, .fence = at, .attributes = {}};
  Words words(source, at.begin + fence.attributes, at.end);
  bool ours = false;
  while (auto attribute = words.next()) {
    if (attribute->name == ".kpss" || attribute->name == "kpss" || attribute->name.find_first_not_of(':') == std::string::npos) {
      ours = ours || attribute->name.ends_with("kpss");
    } else if (attribute->name == "block") {
      block.name = attribute->value;
      block.at = value_in(*attribute);
    } else {
      block.attributes.push_back(std::move(*attribute));
    }
  }
  if (!ours) block.name.clear(), block.at = at;
  return block;
}

}  // namespace kpss
