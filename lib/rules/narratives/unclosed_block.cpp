#include "rules/narratives/blocks_in.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void unclosed_block(const Repository& repository, Reporter& report) {
  for_each_block(repository, [&](const Narrative&, const BlockPiece& block) {
    if (!block.closed)
      report.at(block.fence, say("blok není uzavřen", "the block is not closed"), say("pod tento řádek přidejte řádek `:::`", "add a line `:::` below this one"));
  });
  for (const auto& narrative : repository.narratives()) {
    for (const auto& fence : narrative.stray_fences)
      report.at(fence, say("`:::` nic neuzavírá", "`:::` closes nothing"), say("smažte řádek, nebo nad něj zapište začátek bloku", "delete the line, or write the beginning of a block above it"));
    if (narrative.open_comment)
      report.at(*narrative.open_comment, say("poznámka `<!--` nikde nekončí", "the comment `<!--` never ends"), say("uzavřete ji `-->`", "close it with `-->`"));
  }
}

}  // namespace kpss::rule
