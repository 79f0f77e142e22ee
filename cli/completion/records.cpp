// Values that are ids of the repository one stands in.

#include <algorithm>
#include <set>

#include "catalogue/sections.hpp"
#include "cli/completion/values.hpp"
#include "cli/kind_option.hpp"
#include "repository/references.hpp"
#include "repository/referrers.hpp"
#include "shape/codecs.hpp"
#include "statistics/fulfilment.hpp"

namespace kpss::cli {
namespace {

/// The titles of what could be read, by path.
std::map<std::string, std::string> titles(const Repository& repository) {
  std::map<std::string, std::string> titles;
  for_each_kind([&]<class T>(Type<T>) {
    for (const auto& record : repository.all<T>()) titles.emplace(record.origin.place->source->path(), title_of(record));
  });
  return titles;
}

/// The plans that a question is about: that of `--plan`, else all.
std::vector<const Plan*> plans_asked(const Repository& repository, const Question& question) {
  std::vector<const Plan*> plans;
  const auto named = question.option("--plan");
  const bool all = named.empty() || !repository.plan(named);
  for (const auto& plan : repository.all<Plan>())
    if (all || id_of(plan) == named) plans.push_back(&plan);
  return plans;
}

Candidates ids_in(const std::vector<Input>& files, const Question& question, bool with_kinds) {
  Findings unseen;
  const auto titles_by_path = titles(load(files, unseen));
  const auto plan = question.option("--plan");
  Candidates all;
  for (const auto& file : files) {
    const auto place = place_of(file.path);
    if (!plan.empty() && !place.plan.empty() && place.kind != "plan" && place.plan != plan) continue;
    const auto title = titles_by_path.find(file.path);
    auto text = title == titles_by_path.end() || title->second == place.id ? std::string() : title->second;
    if (with_kinds) text = fmt::format("{}{}{}", place.kind, text.empty() ? "" : ": ", text);
    all.push_back({place.id, std::move(text)});
  }
  return all;
}

}  // namespace

Completion ids_of(std::string_view kind) {
  return {[kind](const Question& question) { return ids_in(question.files({kind}), question, false); }};
}

Completion ids_of_all() {
  return {[](const Question& question) {
    const std::string kind(question.option("--kind"));
    return ids_in(kind.empty() ? question.files({}) : question.files({kind_named(kind).name}), question, kind.empty());
  }};
}

Completion plan_years() {
  return {[](const Question& question) {
    const auto repository = question.records({"plan", "monitoring"});
    std::map<int, bool> years;  // Whether it was reported.
    for (const auto* plan : plans_asked(repository, question)) {
      if (plan->period)
        for (int year = plan->period->from.year; year <= std::min(plan->period->to.year, plan->period->from.year + 20); ++year) years.emplace(year, false);
      for (const auto year : monitored_years(repository, *plan)) years[year] = true;
    }
    Candidates all;
    for (const auto& [year, reported] : years) all.push_back({std::to_string(year), reported ? std::string(Phrase{"vyhodnocený", "reported"}.in(question.language)) : ""});
    return all;
  }};
}

Completion goal_numbers() {
  return {[](const Question& question) {
    const auto repository = question.records({"plan"});
    Candidates all;
    for (const auto* plan : plans_asked(repository, question)) {
      const auto add = [&](const auto& part) { all.push_back({part.number.text, part.title}); };
      for (const auto& priority : plan->priorities) {
        add(priority);
        for (const auto& goal : priority.goals) add(goal);
      }
      for (const auto& goal : plan->goals) add(goal);
    }
    return all;
  }};
}

Completion realizer_ids() {
  return {[](const Question& question) {
    const auto repository = question.records({"plan", "organization", "group", "manifest"});
    Candidates all;
    for (const auto* plan : plans_asked(repository, question))
      for (const auto& id : candidates(repository, Type<Realizer>{}, id_of(*plan))) all.push_back({id, name_of_realizer(repository, id, id_of(*plan))});
    return all;
  }};
}

Completion provider_ids() {
  return {[](const Question& question) {
    const auto repository = question.records({"organization"});
    Candidates all;
    for (const auto& organization : repository.all<Organization>())
      if (!organization.services.empty()) all.push_back({std::string(id_of(organization)), organization.name});
    return all;
  }};
}

Completion directory_ids() {
  return provider_ids() | Completion{[](const Question& question) {
           const auto repository = question.records({"organization"});
           Candidates all;
           for (const auto& organization : repository.all<Organization>())
             for (const auto& service : organization.services) all.push_back({Entry{&organization, &service}.id(), service.name});
           return all;
         }};
}

Completion catalogue_sections() {
  return {[](const Question& question) {
    const auto repository = question.records({"manifest", "organization", "catalogue", "codelist"});
    Candidates all;
    for (const auto& section : sections_of(repository, entries_on(repository, {}), question.language)) all.push_back({section.id, section.title});
    return all;
  }};
}

Completion municipality_codes() {
  return {[](const Question& question) {
    const auto repository = question.records({"manifest"});
    Candidates all;
    if (const auto* manifest = repository.manifest())
      for (const auto& municipality : manifest->municipalities)
        if (municipality.code) all.push_back({municipality.code->digits, municipality.name});
    return all;
  }};
}

}  // namespace kpss::cli
