#include <map>

#include "narrative/report_blocks.hpp"
#include "rules/narratives/blocks_in.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {

void repeated_block(const Repository& repository, Reporter& report) {
  std::map<std::pair<const Narrative*, std::string_view>, Span> first;
  for_each_block(repository, [&](const Narrative& narrative, const BlockPiece& block) {
    if (report_block(block.name)) first.emplace(std::pair(&narrative, std::string_view(block.name)), block.at);
  });
  for_each_block(repository, [&](const Narrative& narrative, const BlockPiece& block) {
    const auto* known = report_block(block.name);
    if (!known) return;
    const auto again = first.at({&narrative, block.name});
    if (again.begin != block.at.begin) {
      report.at(block.at, say("blok `{}` už tu je", "block `{}` is already here", block.name), say("ponechte jen jeden", "keep only one")).notes = {{again, say("poprvé zapsán zde", "first written here")}};
      return;
    }
    const auto whole = first.find({&narrative, known->section});
    if (whole == first.end()) return;
    report.at(block.at, say("blok `{}` je už součástí bloku `{}`", "block `{}` is already a part of block `{}`", block.name, known->section), say("ponechte jen jeden z nich", "keep only one of them")).notes = {{whole->second, say("celek je zde", "the whole is here")}};
  });
}

}  // namespace kpss::rule
