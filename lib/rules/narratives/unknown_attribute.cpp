#include <algorithm>

#include "narrative/report_blocks.hpp"
#include "rules/narratives/blocks_in.hpp"
#include "rules/reporter.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"
#include "text/truth.hpp"

namespace kpss::rule {
namespace {

/// What an attribute may be; empty where anything.
std::vector<std::string_view> values_of(std::string_view attribute) {
  if (attribute == "level") return {"1", "2", "3", "4"};
  if (attribute == "title") return {};
  return {"yes", "no"};
}

std::string quoted_list(const std::vector<std::string_view>& words) {
  std::string list;
  for (const auto word : words) list += fmt::format("{}`{}`", list.empty() ? "" : ", ", word);
  return list;
}

bool among(std::string_view word, const std::vector<std::string_view>& words) { return std::find(words.begin(), words.end(), word) != words.end(); }

void check_name(const BlockPiece& block, const BlockAttribute& attribute, const std::vector<std::string_view>& allowed, Reporter& report) {
  const auto others = allowed.empty() ? say("smažte ho", "delete it") : say("může mít: {}", "it may have: {}", quoted_list(allowed));
  const auto cure = did_you_mean(attribute.name, std::span<const std::string_view>(allowed)).value_or(others);
  auto& finding = report.at(attribute.at, say("blok `{}` nemá vlastnost `{}`", "block `{}` has no attribute `{}`", block.name, seen(attribute.name)), cure.words);
  if (cure.sure && !block.attribute(cure.meant)) finding.fix = {{{attribute.at.source, attribute.at.begin, attribute.at.begin + attribute.name.size()}, cure.meant}};
}

void check_value(const BlockAttribute& attribute, Reporter& report) {
  const auto values = values_of(attribute.name);
  if (values.empty() ? !attribute.value.empty() : among(attribute.value, values)) return;
  const auto message = say("`{}` nemůže být `{}`", "`{}` cannot be `{}`", attribute.name, seen(attribute.value));
  if (const auto truth = truth_in(attribute.value); truth && among("yes", values)) {
    const auto written = fmt::format("{}=\"{}\"", attribute.name, *truth ? "yes" : "no");
    report.at(attribute.at, message, say("napište `{}`", "write `{}`", written)).fix = {{attribute.at, written}};
  } else {
    report.at(attribute.at, message,
              values.empty() ? say("zapište nadpis, nebo jej vynechte pomocí `heading=\"no\"`", "write a heading, or leave it out by `heading=\"no\"`") : say("možné hodnoty: {}", "possible values: {}", quoted_list(values)));
  }
}

}  // namespace

void unknown_attribute(const Repository& repository, Reporter& report) {
  for_each_block(repository, [&](const Narrative&, const BlockPiece& block) {
    const auto* known = report_block(block.name);
    if (!known) return;
    const auto allowed = attributes_of(*known);
    for (const auto& attribute : block.attributes) {
      if (among(attribute.name, allowed))
        check_value(attribute, report);
      else
        check_name(block, attribute, allowed, report);
    }
  });
}

}  // namespace kpss::rule
