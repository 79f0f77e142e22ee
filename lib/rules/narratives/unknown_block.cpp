#include <algorithm>

#include "narrative/report_blocks.hpp"
#include "rules/narratives/blocks_in.hpp"
#include "rules/reporter.hpp"
#include "text/nearest.hpp"
#include "text/plain.hpp"

namespace kpss::rule {
namespace {

std::vector<std::string> names() {
  std::vector<std::string> names;
  for (const auto& block : report_blocks) names.emplace_back(block.name);
  return names;
}

bool has_block(const Narrative& narrative, std::string_view name) {
  return std::any_of(narrative.pieces.begin(), narrative.pieces.end(), [&](const Piece& piece) {
    const auto* block = std::get_if<BlockPiece>(&piece);
    return block && block->name == name;
  });
}

}  // namespace

void unknown_block(const Repository& repository, Reporter& report) {
  for_each_block(repository, [&](const Narrative& narrative, const BlockPiece& block) {
    if (report_block(block.name)) return;
    if (block.name.empty()) {
      report.at(block.at, say("za `:::` není jméno bloku", "no name of a block follows `:::`"),
                say("blok se píše `::: {{.kpss block=\"summary\"}}`; vypíše je `kpss report --template`", "a block is written `::: {{.kpss block=\"summary\"}}`; `kpss report --template` lists them"));
      return;
    }
    const auto cure = did_you_mean(block.name, names()).value_or(say("bloky vypíše `kpss report --template`", "`kpss report --template` lists the blocks"));
    auto& finding = report.at(block.at, say("zpráva nemá blok `{}`", "the report has no block `{}`", seen(block.name)), cure.words);
    if (cure.sure && !has_block(narrative, cure.meant)) finding.fix = {{block.at, cure.meant}};
  });
}

}  // namespace kpss::rule
