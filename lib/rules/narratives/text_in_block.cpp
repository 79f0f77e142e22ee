#include "rules/narratives/blocks_in.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void text_in_block(const Repository& repository, Reporter& report) {
  for_each_block(repository, [&](const Narrative&, const BlockPiece& block) {
    // What follows a block that was never closed is said to be unclosed, once.
    if (!block.closed || block.content.source == nullptr) return;
    report.at(block.content, say("text uvnitř bloku by se ztratil, blok vyplní kpss", "text inside of a block would be lost, kpss fills the block"),
              say("přesuňte jej před blok, nebo za řádek `:::`, který jej uzavírá", "move it above the block, or below the line `:::` that closes it"));
  });
}

}  // namespace kpss::rule
