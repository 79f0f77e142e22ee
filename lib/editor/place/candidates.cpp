#include "editor/place/candidates.hpp"

#include <algorithm>

#include "model/attachment.hpp"
#include "repository/codes.hpp"

namespace kpss::editor {
namespace {

class Collect {
 public:
  Collect(const Spot& spot, const Pointed& pointed) : spot_(spot), pointed_(pointed) {}

  std::vector<Candidate> from(const Shape& shape) {
    std::visit(overloaded{[&](const Choice& choice) {
                            for (const auto& code : choice.codes) add({std::string(code.code), std::string(code.label.in(pointed_.language())), Candidate::Kind::code});
                          },
                          [&](const Flag&) {
                            for (const auto* word : {"true", "false"}) add({word, {}, Candidate::Kind::flag});
                          },
                          [&](const Reference& reference) {
                            for (const auto* named : pointed_.project->names.candidates(reference.to, pointed_.place.plan)) add({as_mentioned(*named, reference.to), named->title, Candidate::Kind::name});
                          },
                          [&](const Pattern& pattern) { from_pattern(pattern); },
                          [&](const AnyText&) {
                            if (spot_.member)
                              for (auto& code : codes_of_list(code_list_of(spot_.record, spot_.member->key), pointed_)) add(std::move(code));
                          },
                          [&](const Either& either) {
                            for (const auto form : either.forms) from(form());
                          },
                          [](const auto&) {}},
               shape.form);
    return std::move(found_);
  }

  /// The keys of a map, where its key is not the user's own.
  std::vector<Candidate> keys(const MapOf& map) {
    const auto measure = spot_.holder ? spot_.holder.find("measure") : yaml::View();
    const bool of_indicators = spot_.member && spot_.member->key == "indicators";
    if (of_indicators && measure)
      for (const auto* named : pointed_.project->names.candidates("indicator", pointed_.place.plan, measure.scalar())) add({named->id, named->title, Candidate::Kind::name});
    return from(map.key());
  }

 private:
  void add(Candidate candidate) {
    const bool there = std::any_of(found_.begin(), found_.end(), [&](const Candidate& one) { return one.text == candidate.text; });
    if (!there && !candidate.text.empty()) found_.push_back(std::move(candidate));
  }

  void from_pattern(const Pattern& pattern) {
    if (pattern.expression != std::get<Pattern>(shape_of<Attachment>().form).expression) return;
    for (const auto& path : pointed_.project->repository.attachments()) add({path, {}, Candidate::Kind::file});
  }

  const Spot& spot_;
  const Pointed& pointed_;
  std::vector<Candidate> found_;
};

}  // namespace

std::vector<Candidate> codes_of_list(std::string_view list, const Pointed& pointed) {
  std::vector<Candidate> found;
  for (const auto* row : {&service_type_codes, &target_group_codes, &capacity_unit_codes}) {
    if (row->name != list) continue;
    const Codes codes(pointed.project->repository, *row);
    for (const auto& code : codes.all()) found.push_back({std::string(code.code), std::string(code.label.in(pointed.language())), Candidate::Kind::code});
  }
  return found;
}

std::vector<Candidate> candidates_at(const Spot& spot, const Pointed& pointed) {
  Collect collect(spot, pointed);
  if (spot.part == Spot::Part::value) return collect.from(*spot.shape);
  const auto* map = std::get_if<MapOf>(&spot.shape->form);
  return map ? collect.keys(*map) : std::vector<Candidate>();
}

}  // namespace kpss::editor
