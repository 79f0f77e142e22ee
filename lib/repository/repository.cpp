#include "repository/repository.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

#include "repository/file.hpp"
#include "repository/rules.hpp"
#include "text/collation.hpp"
#include "text/time_span.hpp"
#include "writing/lint.hpp"
#include "yaml/guards.hpp"
#include "yaml/reader.hpp"
#include "yaml/rules.hpp"

namespace kpss {
namespace {

using File = Repository::File;

constexpr std::size_t files_in_a_block = 16;

void misplaced(File& file) {
  const auto& path = file.source.path();
  Message help = say("soubory záznamů leží v `groups/`, `organizations/`, `plans/`, `meetings/`, `codelists/`; ostatní patří do `attachments/`",
                     "records are files of `groups/`, `organizations/`, `plans/`, `meetings/`, `codelists/`; all else belongs in `attachments/`");
  auto message = say("soubor YAML na toto místo nepatří", "a YAML file does not belong here");
  if (path.ends_with(".yml")) {
    message = say("soubor s příponou `.yml` se nečte", "a file that ends in `.yml` is not read");
    help = say("přejmenujte jej na `.yaml`", "rename it to `.yaml`");
  }
  file.findings.push_back({&misplaced_file, {&file.source, 0, 0}, std::move(message), std::move(help)});
}

void check_name(File& file) {
  const auto part_is_id = [](std::string_view id) { return is_id(id); };
  const auto slash = file.place.id.find('/');
  if (part_is_id(file.place.id.substr(0, slash)) && (slash == std::string::npos || part_is_id(file.place.id.substr(slash + 1))) &&
      (file.place.plan.empty() || part_is_id(file.place.plan)))
    return;
  file.findings.push_back({&bad_file_name, {&file.source, 0, 0}, say("`{}` nemůže být označením záznamu", "`{}` cannot be an id", file.source.path()),
                           say("jméno smí mít jen malá písmena bez háčků a čárek, číslice, tečku, `-` a `_`", "a name has only lower-case letters a to z, digits, a dot, `-` and `_`")});
}

/// Reads, parses and decodes one file. Touches nothing but its own.
std::unique_ptr<File> read_file(Input input) {
  fetch(input, yaml::largest_file);
  auto file = std::make_unique<File>(input.path, input.bytes.value_or(""));
  file->place = place_of(input.path);
  file->place.source = &file->source;
  if (!input.trouble.empty()) {
    file->findings.push_back({&yaml::unreadable_file, {&file->source, 0, 0}, std::move(input.trouble)});
    return file;
  }
  if (is_narrative(input.path)) {
    if (yaml::fit_to_read(file->source, file->findings)) {
      file->narrative = narrative_of(file->source);
      lint(file->source, file->findings);
    }
    return file;
  }
  if (file->place.kind.empty()) {
    misplaced(*file);
    // What refers to it is not wrong for the ending of its name.
    if (input.path.ends_with(".yml")) file->place = place_of(input.path.substr(0, input.path.size() - 4) + ".yaml");
    file->place.source = &file->source;
    return file;
  }
  check_name(*file);
  file->document = yaml::read(file->source, file->findings);
  const auto root = file->document.root();
  if (!root) return file;
  for_each_kind([&]<class T>(Type<T>) {
    if (describe(Type<T>{}).name != file->place.kind) return;
    Decoder decoder{file->findings, &file->place};
    auto record = decode<T>(root, decoder);
    if (record.origin.node && root.kind() == yaml::Kind::mapping) file->record = std::move(record);
    lint(shape_of<T>(), root, file->findings);
  });
  return file;
}

std::vector<std::unique_ptr<File>> read_all(std::vector<Input>& inputs, unsigned threads) {
  std::vector<std::unique_ptr<File>> files(inputs.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (auto begin = next.fetch_add(files_in_a_block); begin < inputs.size(); begin = next.fetch_add(files_in_a_block))
      for (auto i = begin; i < std::min(begin + files_in_a_block, inputs.size()); ++i) files[i] = read_file(std::move(inputs[i]));
  };
  if (threads == 0) threads = std::max(1U, std::thread::hardware_concurrency());
  threads = static_cast<unsigned>(std::min<std::size_t>(threads, inputs.size() / files_in_a_block + 1));
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < threads; ++i) helpers.emplace_back(work);
  work();
  helpers.clear();
  return files;
}

}  // namespace

Repository::Repository() = default;
Repository::Repository(Repository&&) noexcept = default;
Repository& Repository::operator=(Repository&&) noexcept = default;
Repository::~Repository() = default;

Repository load(std::vector<Input> inputs, Findings& findings, unsigned threads) {
  Repository repository;
  const auto attached = std::stable_partition(inputs.begin(), inputs.end(), [](const Input& input) { return !is_attachment(input.path); });
  std::vector<Input> attachments(std::make_move_iterator(attached), std::make_move_iterator(inputs.end()));
  inputs.erase(attached, inputs.end());
  for (const auto& input : attachments) repository.attachments_.insert(input.path);
  std::sort(inputs.begin(), inputs.end(), [](const Input& a, const Input& b) { return compare_natural(a.path, b.path) < 0; });
  repository.files_ = read_all(inputs, threads);
  for (auto& file : repository.files_) {
    if (file->narrative) repository.narratives_.push_back(*file->narrative);
    findings.insert(findings.end(), file->findings.begin(), file->findings.end());
    std::visit([&]<class T>(const T& record) {
      if constexpr (!std::is_same_v<T, std::monostate>) std::get<std::vector<T>>(repository.shelves_).push_back(record);
    }, file->record);
  }
  auto& measures = std::get<std::vector<Measure>>(repository.shelves_);
  std::stable_sort(measures.begin(), measures.end(), [](const Measure& a, const Measure& b) {
    if (const auto order = compare_natural(plan_of(a), plan_of(b)); order != 0) return order < 0;
    return compare_natural(a.number.text, b.number.text) < 0;
  });
  repository.index();
  repository.read_style(std::move(attachments));
  return repository;
}

void Repository::index() {
  for_each_kind([&]<class T>(Type<T>) {
    const auto& shelf = all<T>();
    for (std::size_t i = 0; i < shelf.size(); ++i) index_.emplace(Key{describe(Type<T>{}).name, plan_of(shelf[i]), id_of(shelf[i])}, i);
  });
  for (const auto& file : files_)
    if (file->record.index() == 0) unreadable_.insert({file->place.kind, file->place.plan, file->place.id});
}

void Repository::read_style(std::vector<Input> attachments) {
  const auto* style = manifest() && manifest()->style ? &*manifest()->style : nullptr;
  if (!style) return;
  for (const auto* file : {&style->reference_docx, &style->css, &style->logo}) {
    const auto input = std::find_if(attachments.begin(), attachments.end(), [&](const Input& one) { return *file && one.path == (*file)->path; });
    if (input == attachments.end()) continue;
    fetch(*input, largest_style_file);
    if (input->bytes && input->bytes->size() <= largest_style_file) style_files_.emplace(input->path, *input->bytes);
  }
}

const std::string* Repository::style_file(std::string_view path) const {
  const auto it = style_files_.find(path);
  return it == style_files_.end() ? nullptr : &it->second;
}

const Narrative* Repository::narrative(std::string_view plan, int year) const {
  const Narrative* found = nullptr;
  for (const auto& narrative : narratives_)
    if (narrative.plan == plan && (narrative.year() == year || (narrative.is_template() && !found))) found = &narrative;
  return found;
}

std::vector<std::string> Repository::paths() const {
  std::vector<std::string> paths;
  for (const auto& file : files_) paths.push_back(file->source.path());
  return paths;
}

bool Repository::unreadable(std::string_view kind, std::string_view id, std::string_view plan) const { return unreadable_.contains({kind, plan, id}); }

namespace {

/// A day of a confirmation so far behind all else that has a day is a slip of the pen.
constexpr int longest_gap_of_confirmations = 24;

std::vector<Date> days_of_confirmations(const Repository& repository) {
  std::vector<Date> days;
  const auto see = [&](const std::optional<Confirmation>& confirmation) {
    if (confirmation && confirmation->date && *confirmation->date) days.push_back(*confirmation->date);
  };
  for (const auto& organization : repository.all<Organization>()) {
    see(organization.confirmed);
    for (const auto& service : organization.services) see(service.confirmed);
  }
  std::sort(days.begin(), days.end());
  return days;
}

}  // namespace

Date newest_date(const Repository& repository) {
  Date newest;
  const auto happened = [&](const std::optional<Date>& date) {
    if (date) newest = std::max(newest, *date);
  };
  const auto approved = [&](const std::vector<Approval>& list) {
    for (const auto& approval : list) happened(approval.date);
  };
  const auto done = [&](const std::vector<Activity>& activities) {
    for (const auto& activity : activities) happened(activity.done);
  };
  for (const auto& meeting : repository.all<Meeting>()) {
    if (took_place(meeting)) happened(meeting.date);
    happened(meeting.recorded);
    for (const auto& task : meeting.tasks) happened(task.done);
  }
  for (const auto& monitoring : repository.all<Monitoring>()) {
    happened(monitoring.collected);
    approved(monitoring.approvals);
  }
  for (const auto& plan : repository.all<Plan>()) {
    approved(plan.approvals);
    if (plan.period && plan.period->from) newest = std::max(newest, plan.period->from);
  }
  for (const auto& comments : repository.all<Comments>())
    for (const auto& comment : comments.comments) happened(comment.settled);
  for (const auto& project : repository.all<FundedProject>())
    for (const auto& output : project.outputs) happened(output.delivered);
  for (const auto& process : repository.all<Process>()) {
    done(process.activities);
    for (const auto& phase : process.phases) done(phase.activities);
  }
  // In the order of days, so that 2204 for 2024 leaps over a gap that no yearly confirmation leaves.
  for (const auto day : days_of_confirmations(repository))
    if (!newest || day <= TimeSpan{.months = longest_gap_of_confirmations}.after(newest)) newest = std::max(newest, day);
  return newest ? newest : Date{2000, 1, 1};
}

}  // namespace kpss
