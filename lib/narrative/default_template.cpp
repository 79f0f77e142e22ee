#include <fmt/format.h>

#include "narrative/report_blocks.hpp"

namespace kpss {
namespace {

/// What the coordinator reads above the blocks. It stands in a comment, so it is not printed.
constexpr Phrase above{
    "Šablona roční zprávy. Uložte ji jako\n"
    "\n"
    "    plans/<plán>/reports/template.md    pro všechny roky plánu, nebo\n"
    "    plans/<plán>/reports/<rok>.md       pro jeden rok.\n"
    "\n"
    "Bloky níže vyplní kpss. Mezi ně pište vlastní text v Markdownu; blok, který nechcete, smažte nebo\n"
    "uzavřete do poznámky, jako je tato, ostatní můžete přesunout. Do bloku samého se nic nepíše.\n"
    "`kpss validate` řekne, co se nevytiskne. Titulní strana stojí vždy první.\n"
    "\n"
    "Blok může mít vlastní nadpis i úroveň, nebo být bez nadpisu či bez grafů:\n"
    "\n"
    "    ::: {.kpss block=\"money\" title=\"Kolik to stálo\" level=\"1\"}\n"
    "    ::: {.kpss block=\"summary\" heading=\"no\" charts=\"no\"}\n"
    "\n"
    "Číslo, které spočítá kpss, lze psát i do vlastní věty: Splněno je {{fulfilled}} z {{measures}}.\n"
    "Jak se čísla jmenují, je v kpss-statistics(7), více o šabloně v kpss-report(1).\n"
    "\n"
    "Bloky:\n"
    "\n",
    "Template of the annual report. Save it as\n"
    "\n"
    "    plans/<plan>/reports/template.md    for all years of the plan, or\n"
    "    plans/<plan>/reports/<year>.md      for one year.\n"
    "\n"
    "The blocks below are filled by kpss. Write your own text in Markdown between them; delete a block\n"
    "that you do not want, or put it into a comment like this one, and move the others as you like.\n"
    "Nothing is written into a block itself. `kpss validate` tells what will not be printed. The title\n"
    "page always stands first.\n"
    "\n"
    "A block may have a heading and a level of your own, or go without its heading or its charts:\n"
    "\n"
    "    ::: {.kpss block=\"money\" title=\"What it cost\" level=\"1\"}\n"
    "    ::: {.kpss block=\"summary\" heading=\"no\" charts=\"no\"}\n"
    "\n"
    "A number that kpss computes may stand in a sentence of yours: {{fulfilled}} of {{measures}} are fulfilled.\n"
    "What the numbers are called is in kpss-statistics(7), more about templates in kpss-report(1).\n"
    "\n"
    "Blocks:\n"
    "\n"};

std::string list_of_blocks(Language language) {
  std::string lines;
  for (const auto& block : report_blocks) {
    const auto indent = block.section.empty() ? "" : "  ";
    lines += fmt::format("    {:<14}{}\n", indent + std::string(block.name), block.what.in(language));
  }
  return lines;
}

}  // namespace

std::string default_template(Language language) {
  auto text = fmt::format("<!--\n{}{}-->\n", above.in(language), list_of_blocks(language));
  for (const auto& block : report_blocks)
    if (block.section.empty()) text += fmt::format("\n::: {{.kpss block=\"{}\"}}\n:::\n", block.name);
  return text;
}

}  // namespace kpss
