#include <algorithm>
#include <cstdint>

#include "rules/known.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

bool exceeds(const Question& question, int returned) {
  return std::any_of(question.answers.begin(), question.answers.end(), [&](const Answer& answer) { return answer.count > returned; });
}

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
  const auto& questions = survey.questions;
  // Where no question fits, the number of all is what is wrong.
  if (questions.size() > 1 && std::all_of(questions.begin(), questions.end(), [&](const Question& question) { return exceeds(question, *survey.returned); })) {
    report.at(survey, &Survey::returned, say("vráceno je {}, ale u každé otázky ({}) zazněla některá odpověď víckrát", "{} came back, but at every question ({}) an answer was given more often", *survey.returned, questions.size()),
              say("opravte `returned`", "correct `returned`"));
    return;
  }
  for (const auto& question : questions) check_question(question, *survey.returned, report);
}

}  // namespace kpss::rule
