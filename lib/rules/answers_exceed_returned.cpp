#include <cstdint>

#include "rules/known.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

void check_question(const Question& question, int returned, Reporter& report) {
  std::int64_t sum = 0;
  for (const auto& answer : question.answers) {
    sum += answer.count;
    if (answer.count > returned) {
      report.at(answer, &Answer::count, say("odpověď zazněla {}krát, vráceno je jen {}", "the answer was given {} times, but only {} came back", answer.count, returned),
                say("opravte počet, nebo `returned`", "correct the count, or `returned`"));
      return;
    }
  }
  if (!question.several_answers && is_known(question, &Question::several_answers) && sum > returned)
    report.at(question, &Question::answers, say("odpovědi dávají dohromady {}, vráceno je jen {}", "the answers add up to {}, but only {} came back", sum, returned),
              say("opravte počty; bylo-li možné zvolit více odpovědí, doplňte `several_answers: true`", "correct the counts; if several answers could be chosen, add `several_answers: true`"));
}

}  // namespace

void answers_exceed_returned(const Survey& survey, const Repository&, Reporter& report) {
  if (!survey.returned) return;
  if (survey.asked && *survey.returned > *survey.asked) {
    report.at(survey, &Survey::returned, say("vráceno je {}, osloveno jen {}", "{} came back, but only {} were asked", *survey.returned, *survey.asked),
              say("opravte jedno z obou čísel", "correct one of the two numbers"));
  }
  for (const auto& question : survey.questions) check_question(question, *survey.returned, report);
}

}  // namespace kpss::rule
