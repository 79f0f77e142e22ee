#include "mend/apply.hpp"

#include <algorithm>
#include <set>

namespace kpss::mend {
namespace {

/// The bytes of one file that cures take for themselves.
class Taken {
 public:
  /// Whether nobody has these bytes. Where something is put in, nothing else may be put in or taken away, or their order would be chance.
  bool take(std::size_t begin, std::size_t end) {
    const auto touches = [&](const std::pair<std::size_t, std::size_t>& other) {
      const bool inserts = begin == end || other.first == other.second;
      return inserts ? begin <= other.second && other.first <= end : begin < other.second && other.first < end;
    };
    auto next = ranges_.lower_bound({begin, 0});
    if (next != ranges_.begin() && touches(*std::prev(next))) return false;
    if (next != ranges_.end() && touches(*next)) return false;
    return ranges_.insert({begin, end}).second;
  }
  void give_back(std::size_t begin, std::size_t end) { ranges_.erase({begin, end}); }

 private:
  std::set<std::pair<std::size_t, std::size_t>> ranges_;
};

bool take_all(const Finding& finding, std::map<const Source*, Taken>& taken) {
  std::vector<const Replacement*> held;
  for (const auto& part : finding.fix) {
    if (part.at.source && part.at.begin <= part.at.end && part.at.end <= part.at.source->text().size() && taken[part.at.source].take(part.at.begin, part.at.end)) {
      held.push_back(&part);
      continue;
    }
    for (const auto* back : held) taken[back->at.source].give_back(back->at.begin, back->at.end);
    return false;
  }
  return true;
}

}  // namespace

std::vector<const Finding*> side_by_side(const Findings& findings, const Chosen& chosen) {
  std::vector<const Finding*> found;
  std::map<const Source*, Taken> taken;
  for (const auto& finding : findings)
    if (!finding.fix.empty() && chosen(finding) && take_all(finding, taken)) found.push_back(&finding);
  return found;
}

std::map<std::string, std::string> cured_files(std::span<const Finding* const> findings) {
  std::map<const Source*, std::vector<const Replacement*>> by_file;
  for (const auto* finding : findings)
    for (const auto& part : finding->fix) by_file[part.at.source].push_back(&part);
  std::map<std::string, std::string> files;
  for (auto& [source, parts] : by_file) {
    std::sort(parts.begin(), parts.end(), [](const auto* a, const auto* b) { return std::pair(a->at.begin, a->at.end) < std::pair(b->at.begin, b->at.end); });
    const auto text = source->text();
    std::string out;
    std::size_t at = 0;
    for (const auto* part : parts) {
      out.append(text.substr(at, part->at.begin - at)).append(part->text);
      at = part->at.end;
    }
    files.emplace(source->path(), out.append(text.substr(at)));
  }
  return files;
}

}  // namespace kpss::mend
