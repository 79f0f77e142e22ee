#include "mend/mend.hpp"

#include <algorithm>
#include <tuple>

#include "rules/allowances/rules.hpp"
#include "rules/rules.hpp"
#include "text/collation.hpp"
#include "yaml/reader.hpp"

namespace kpss::mend {
namespace {

namespace fs = std::filesystem;

/// Cures that wait for each other come from records within records, which are never so deep.
constexpr int most_passes = 100;

using Cures = std::vector<const Finding*>;

/// What tells a finding again after other cures moved it.
using Key = std::tuple<std::string_view, std::string, std::string, std::string>;
Key key_of(const Finding& finding) { return {finding.rule->name, finding.at.source->path(), finding.within, finding.message.en}; }

/// Links to files of the repository, each with the path of what it leads to; empty where that is not read.
std::map<std::string, std::string> links_in(const std::vector<Input>& inputs) {
  std::error_code error;
  std::map<fs::path, std::string> files;
  std::vector<const Input*> links;
  for (const auto& input : inputs) {
    if (input.file.empty()) continue;
    if (fs::is_symlink(input.file, error)) links.push_back(&input);
    else files.emplace(fs::weakly_canonical(input.file, error), input.path);
  }
  std::map<std::string, std::string> found;
  for (const auto* link : links) {
    const auto target = files.find(fs::weakly_canonical(link->file, error));
    found.emplace(link->path, target == files.end() ? std::string() : target->second);
  }
  return found;
}

class Mending {
 public:
  Mending(std::vector<Input> inputs, const Chosen& chosen, Date today) : inputs_(std::move(inputs)), links_(links_in(inputs_)), chosen_(chosen), today_(today) {
    for (auto& input : inputs_)
      if (!is_attachment(input.path)) fetch(input, yaml::largest_file);
    before_ = inputs_;
    now_ = read(inputs_);
  }

  Mended mend() {
    bool changed = false;
    for (int pass = 0; pass < most_passes; ++pass) {
      const auto cures = cures_of_a_pass();
      if (cures.empty()) {
        // What was refused may be right by now, since other cures came after it.
        if (!changed || refused_.empty()) break;
        refused_.clear();
        changed = false;
        continue;
      }
      weigh(cures);
      changed |= accept();
    }
    return outcome();
  }

 private:
  Reading read(std::vector<Input> inputs) {
    Reading reading;
    reading.repository = load(std::move(inputs), reading.findings);
    if (!today_) today_ = newest_date(reading.repository);
    check(reading.repository, reading.findings, today_);
    sort(reading.findings);
    return reading;
  }

  std::vector<Input> inputs_with(const std::map<std::string, std::string>& texts) const {
    auto inputs = inputs_;
    for (auto& input : inputs) {
      const auto link = links_.find(input.path);
      const auto text = texts.find(link == links_.end() ? input.path : link->second);
      if (text != texts.end()) input.bytes = text->second;
    }
    return inputs;
  }

  bool may_be_cured(const Finding& finding) const {
    const bool through_link = std::any_of(finding.fix.begin(), finding.fix.end(), [&](const Replacement& part) { return part.at.source && links_.contains(part.at.source->path()); });
    return finding.reason.empty() && !through_link && !refused_.contains(key_of(finding)) && chosen_(finding);
  }

  /// First those that make files readable, since only then is it seen what else is wrong.
  Cures cures_of_a_pass() const {
    auto cures = side_by_side(now_.findings, [this](const Finding& finding) { return may_be_cured(finding); });
    Cures opening;
    std::copy_if(cures.begin(), cures.end(), std::back_inserter(opening), [this](const Finding* cure) { return touches_unread(*cure, now_.repository); });
    if (!opening.empty()) return opening;
    // Then what allows findings, lest it has nothing left to allow once they are cured.
    Cures allowing;
    std::copy_if(cures.begin(), cures.end(), std::back_inserter(allowing), [](const Finding* cure) { return cure->rule->name == wrong_allowance.name; });
    return allowing.empty() ? cures : allowing;
  }

  /// Takes what can be taken beside what is accepted already: all at once, else each half on its own, down to the one that something speaks against.
  void weigh(std::span<const Finding* const> cures) {
    auto together = accepted_;
    together.insert(together.end(), cures.begin(), cures.end());
    auto after = read(inputs_with(cured_files(together)));
    if (auto objection = objection_to(together, now_, after)) {
      if (cures.size() == 1) return void(refused_.emplace(key_of(*cures.front()), *objection));
      weigh(cures.first(cures.size() / 2));
      weigh(cures.subspan(cures.size() / 2));
      return;
    }
    accepted_ = std::move(together);
    next_ = std::move(after);
  }

  bool accept() {
    if (accepted_.empty()) return false;
    for (const auto* cure : accepted_) ++cured_[{cure->at.source->path(), cure->rule}];
    inputs_ = inputs_with(cured_files(accepted_));
    accepted_.clear();
    now_ = std::move(next_);
    return true;
  }

  Mended outcome() {
    Mended out;
    for (std::size_t i = 0; i < inputs_.size(); ++i)
      if (!links_.contains(inputs_[i].path) && inputs_[i].bytes != before_[i].bytes) out.files.emplace_back(inputs_[i].path, *inputs_[i].bytes);
    std::sort(out.files.begin(), out.files.end(), [](const auto& a, const auto& b) { return compare_natural(a.first, b.first) < 0; });
    for (const auto& [what, times] : cured_) out.cured.push_back({what.first, what.second, times});
    std::sort(out.cured.begin(), out.cured.end(), [](const Cured& a, const Cured& b) {
      const auto order = compare_natural(a.path, b.path);
      return order != 0 ? order < 0 : a.rule->name < b.rule->name;
    });
    for (const auto& finding : now_.findings)
      if (const auto refused = refused_.find(key_of(finding)); refused != refused_.end() && !finding.fix.empty()) out.refused.push_back({finding, refused->second});
    out.after = std::move(now_);
    return out;
  }

  std::vector<Input> inputs_, before_;
  std::map<std::string, std::string> links_;
  const Chosen& chosen_;
  Date today_;
  Reading now_, next_;
  Cures accepted_;
  std::map<Key, Message> refused_;
  std::map<std::pair<std::string, const Rule*>, std::size_t> cured_;
};

}  // namespace

Mended mended(std::vector<Input> inputs, const Chosen& chosen, Date today) { return Mending(std::move(inputs), chosen, today).mend(); }

}  // namespace kpss::mend
