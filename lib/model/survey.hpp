#pragma once

#include "model/attachment.hpp"

namespace kpss {

struct Answer {
  Origin origin;
  std::string text;
  int count = 0;
};

constexpr auto describe(Type<Answer>) {
  return record("answer", {"odpověď", "answer"}, {"Odpověď a kolikrát zazněla.", "An answer and how often it was given."}, field("text", &Answer::text, {"znění", "text"}, {"Znění odpovědi.", "Wording of the answer."}),
                field("count", &Answer::count, {"počet", "count"}, {"Kolik dotázaných tak odpovědělo.", "How many answered so."}));
}

/// A question and its answers. Where several answers could be chosen they may add up to more than the questionnaires returned.
struct Question {
  Origin origin;
  std::string text;
  bool several_answers = false;
  std::vector<Answer> answers;
  std::optional<std::string> comment;
};

constexpr auto describe(Type<Question>) {
  return record("question", {"otázka", "question"}, {"Otázka a odpovědi na ni.", "A question and the answers to it."}, field("text", &Question::text, {"znění", "text"}, {"Znění otázky.", "Wording of the question."}),
                field("several_answers", &Question::several_answers, {"více odpovědí", "several answers"}, {"Zda bylo možné zvolit více odpovědí.", "Whether several answers could be chosen."}),
                field("answers", &Question::answers, {"odpovědi", "answers"}, {"Odpovědi s počty.", "Answers with their counts."}),
                field("comment", &Question::comment, {"komentář", "comment"}, {"Shrnutí volných odpovědí.", "A summary of free answers."}));
}

enum class SurveyKind { questionnaire, interviews, poll };

constexpr auto describe(Type<SurveyKind>) {
  return choice<SurveyKind>("survey-kind", {"druh šetření", "kind of survey"}, {"Jak se lidí ptáme.", "How people are asked."},
                            {{SurveyKind::questionnaire, "questionnaire", {"dotazník", "questionnaire"}},
                             {SurveyKind::interviews, "interviews", {"rozhovory", "interviews"}},
                             {SurveyKind::poll, "poll", {"anketa", "poll"}}});
}

/// `surveys/<id>.yaml`: a questionnaire, interviews, a poll. Counts under five are not published.
struct Survey {
  Origin origin;
  std::string title;
  std::optional<SurveyKind> kind;
  std::string respondents;
  std::vector<std::string> target_groups;
  std::optional<Moment> from;
  std::optional<Moment> to;
  std::optional<int> asked;
  std::optional<int> returned;
  std::optional<std::string> method;
  std::vector<Question> questions;
  std::optional<std::string> conclusion;
  std::vector<Attachment> files;
};

constexpr auto describe(Type<Survey>) {
  return record("survey", {"šetření", "survey"}, {"Dotazník, rozhovory nebo anketa.", "A questionnaire, interviews or a poll."},
                field("title", &Survey::title, {"název", "title"}, {"Název šetření.", "Title of the survey."}),
                required("kind", &Survey::kind, {"druh", "kind"}, {"Jak se lidí ptáme.", "How people are asked."}),
                field("respondents", &Survey::respondents, {"dotázaní", "respondents"}, {"Koho se šetření ptalo, například starostové obcí.", "Who was asked, for instance mayors of municipalities."}),
                field("target_groups", &Survey::target_groups, {"cílové skupiny", "target groups"}, {"Kódy cílových skupin, nebo vlastní slova.", "Codes of target groups, or words of your own."}),
                field("from", &Survey::from, {"od", "from"}, {"Začátek sběru.", "Start of the collection."}), field("to", &Survey::to, {"do", "to"}, {"Konec sběru.", "End of the collection."}),
                field("asked", &Survey::asked, {"osloveno", "asked"}, {"Kolik lidí bylo osloveno.", "How many were asked."}),
                field("returned", &Survey::returned, {"vráceno", "returned"}, {"Kolik dotazníků se vrátilo nebo kolik rozhovorů proběhlo.", "How many questionnaires came back or interviews took place."}),
                field("method", &Survey::method, {"postup", "method"}, {"Jak se šetření provedlo.", "How the survey was done."}),
                field("questions", &Survey::questions, {"otázky", "questions"}, {"Otázky a odpovědi.", "Questions and answers."}),
                field("conclusion", &Survey::conclusion, {"závěr", "conclusion"}, {"Co ze šetření plyne.", "What follows from the survey."}),
                field("files", &Survey::files, {"soubory", "files"}, {"Dotazník a jiné soubory.", "The questionnaire and other files."}));
}

}  // namespace kpss
