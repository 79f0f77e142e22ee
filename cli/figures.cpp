#include "cli/figures.hpp"

#include <ostream>

#include "statistics/explanation.hpp"
#include "text/failure.hpp"

namespace kpss::cli {

void print_explanation(const std::string& figure, const FigureScope& scope, bool json, const Project& project, Session& session) {
  const auto name = FigureName::parse(figure);
  if (!name) throw Failure(Failure::Kind::usage, say("`{}` není jméno ukazatele", "`{}` is no name of a figure", figure), say("například `measures:priority=1,status=partly`", "for instance `measures:priority=1,status=partly`"));
  const auto explanation = explain(scope, *name);
  session.world.out << (json ? explanation_as_json(explanation, project.from) : explanation_as_text(explanation, session.language, project.from));
}

}  // namespace kpss::cli
