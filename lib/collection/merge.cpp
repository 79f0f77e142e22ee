#include "collection/merge.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "collection/record_edits.hpp"
#include "text/collation.hpp"
#include "yaml/writer.hpp"

namespace kpss::collection {
namespace {

const MonitoringRecord* recorded(const Repository& repository, const Answer& answer) {
  for (const auto& monitoring : repository.all<Monitoring>()) {
    if (plan_of(monitoring) != id_of(*answer.sheet->plan) || year_of(monitoring) != answer.sheet->header.year.number) continue;
    for (const auto& record : monitoring.records)
      if (record.measure.id == id_of(*answer.measure)) return &record;
  }
  return nullptr;
}

/// The file of a record that is not there yet: that of the whole year where there is one, else the realizer's own.
std::string path_for(const Repository& repository, const Answer& answer) {
  const auto& plan = answer.sheet->header.plan.id;
  const auto year = std::to_string(answer.sheet->header.year.number);
  return repository.find<Monitoring>(year, plan) ? path_of("monitoring", year, plan) : path_of("monitoring", year + "/" + answer.sheet->header.realizer.id, plan);
}

void add_change(MergedRecord& record, Change change) {
  const auto says_the_same = [&](const Change& other) {
    return other.name == change.name && other.after.has_value() == change.after.has_value() && (!change.after || same(*other.after, *change.after));
  };
  if (std::none_of(record.changes.begin(), record.changes.end(), says_the_same)) record.changes.push_back(std::move(change));
}

bool has(const std::vector<std::string>& names, const std::string& name) { return std::find(names.begin(), names.end(), name) != names.end(); }
void add_name(std::vector<std::string>& names, const std::string& name) {
  if (!has(names, name)) names.push_back(name);
}

/// What an answer would change; nothing where the sheet is as it was sent.
void compare(MergedRecord& record, const Answer& answer, const std::vector<Field>& now) {
  const auto as_it_was = answer.erased.empty() && fingerprint(answer.fields) == answer.base;
  if (as_it_was) return;
  const auto before = record.changes.size();
  for (const auto& field : answer.fields) {
    const auto* old = find(now, field.name);
    if (!old || !same(*old, field)) add_change(record, {field.name, old ? std::optional(*old) : std::nullopt, field, &answer});
  }
  for (const auto& name : answer.erased)
    if (const auto* old = find(now, name)) add_change(record, {name, *old, std::nullopt, &answer});
  for (const auto& name : answer.empty)
    if (find(now, name)) add_name(record.kept, name);
  for (const auto& field : now)
    if (!find(answer.fields, field.name) && !has(answer.erased, field.name) && !has(answer.empty, field.name)) add_name(record.absent, field.name);
  if (record.changes.size() != before && answer.base != fingerprint(now)) record.refusal = Refusal::changed_meanwhile;
}

bool contradicts(const MergedRecord& record) {
  return std::any_of(record.changes.begin(), record.changes.end(), [&](const Change& change) { return is_disputed(record, change.name); });
}

std::size_t number_of(const Monitoring& monitoring, const MonitoringRecord* record) { return static_cast<std::size_t>(record - monitoring.records.data()); }

/// The edits of each file, and the items of files that are new.
struct Plans {
  std::map<std::string, std::vector<yaml::Edit>> edits;
  std::map<std::string, std::vector<yaml::Value>> fresh;
};

const Monitoring* monitoring_at(const Repository& repository, const std::string& path) {
  const auto place = place_of(path);
  return repository.find<Monitoring>(place.id, place.plan);
}

std::vector<std::pair<std::string, std::string>> files_of(const Repository& repository, const std::vector<MergedRecord>& records, const MergeWishes& wishes) {
  Plans plans;
  for (const auto& record : records) {
    if (record.refusal != Refusal::none || record.changes.empty()) continue;
    const auto* monitoring = monitoring_at(repository, record.path);
    if (record.now) {
      auto edits = edits_of(record, number_of(*monitoring, record.now));
      auto& all = plans.edits[record.path];
      all.insert(all.end(), edits.begin(), edits.end());
    } else if (monitoring) {
      plans.edits[record.path].push_back(yaml::Append{{"records"}, fresh_record(record)});
    } else {
      plans.fresh[record.path].push_back(fresh_record(record));
    }
  }
  std::vector<std::pair<std::string, std::string>> files;
  for (const auto& [path, edits] : plans.edits) {
    const auto& source = *monitoring_at(repository, path)->origin.place->source;
    if (auto bytes = yaml::edited(source, edits); bytes != source.text()) files.emplace_back(path, std::move(bytes));
  }
  for (auto& [path, items] : plans.fresh) {
    std::vector<yaml::Value::Member> members;
    if (wishes.collected) members.push_back({"collected", yaml::word(wishes.collected->iso())});
    members.push_back({"records", yaml::list(std::move(items))});
    files.emplace_back(path, yaml::lines_of(yaml::mapping(std::move(members))));
  }
  return files;
}

}  // namespace

bool is_disputed(const MergedRecord& record, std::string_view name) {
  return std::count_if(record.changes.begin(), record.changes.end(), [&](const Change& change) { return change.name == name; }) > 1;
}

Merge merged(const Repository& repository, const std::vector<std::unique_ptr<Returned>>& sheets, const MergeWishes& wishes) {
  Merge merge;
  for (const auto& sheet : sheets)
    for (const auto& answer : sheet->answers) {
      const auto is_it = [&](const MergedRecord& record) { return record.plan == sheet->plan && record.year == sheet->header.year.number && record.measure == answer.measure; };
      auto it = std::find_if(merge.records.begin(), merge.records.end(), is_it);
      if (it == merge.records.end()) {
        const auto* now = recorded(repository, answer);
        it = merge.records.insert(it, {sheet->plan, sheet->header.year.number, answer.measure, now, {}, now ? now->origin.place->source->path() : path_for(repository, answer), {}});
      }
      it->answers.push_back(&answer);
      compare(*it, answer, it->now ? fields_of(*it->now) : std::vector<Field>());
    }
  for (auto& record : merge.records) {
    if (record.refusal == Refusal::none && contradicts(record)) record.refusal = Refusal::sheets_differ;
    // What one sheet leaves empty another may fill in.
    const auto is_changed = [&](const std::string& name) { return std::any_of(record.changes.begin(), record.changes.end(), [&](const Change& change) { return change.name == name; }); };
    std::erase_if(record.kept, is_changed);
    std::erase_if(record.absent, is_changed);
  }
  std::stable_sort(merge.records.begin(), merge.records.end(), [](const MergedRecord& a, const MergedRecord& b) {
    if (const auto order = compare_natural(id_of(*a.plan), id_of(*b.plan)); order != 0) return order < 0;
    if (a.year != b.year) return a.year < b.year;
    return compare_natural(a.measure->number.text, b.measure->number.text) < 0;
  });
  merge.files = files_of(repository, merge.records, wishes);
  return merge;
}

}  // namespace kpss::collection
