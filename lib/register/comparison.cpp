#include "register/comparison.hpp"

#include <algorithm>
#include <set>

#include "catalogue/entries.hpp"
#include "register/as_yaml.hpp"
#include "register/clean.hpp"
#include "register/compare_service.hpp"
#include "register/match.hpp"
#include "repository/references.hpp"
#include "shape/keys.hpp"
#include "text/collation.hpp"
#include "text/slug.hpp"

namespace kpss::registry {
namespace {

constexpr Phrase source_of_data{"registr poskytovatelů", "register of providers"};
constexpr std::size_t longest_id = 60;

/// A slug that is not longer than an id should be, cut between words.
std::string short_slug(std::string_view text) {
  auto id = slug(text);
  if (id.size() > longest_id) id.resize(std::max(id.rfind('-', longest_id), std::size_t{1}));
  return id;
}

class Comparing {
 public:
  Comparing(const Repository& repository, const Statement& statement, Date day) : repository_(repository), statement_(statement), day_(day) {
    for (const auto& organization : repository.all<Organization>()) taken_.emplace(id_of(organization));
    for (const auto& group : repository.all<Group>()) taken_.emplace(id_of(group));
  }

  Comparison make() {
    comparison_.notices = statement_.notices;
    const auto matches = matched(repository_, statement_, day_);
    for (const auto& match : matches) {
      if (match.organization) compare(match);
      else create(match);
    }
    sort();
    return std::move(comparison_);
  }

 private:
  void compare(const ProviderMatch& match) {
    const auto& organization = *match.organization;
    FileChange change{path_of("organization", id_of(organization), ""), &organization, {}, {}, {}};
    Outcome outcome;
    std::set<std::string> ids;
    for (const auto& service : organization.services) ids.insert(id_of_service(service));
    for (const auto& pair : match.pairs) {
      if (pair.ours && pair.stated) {
        ServiceComparison(organization, *pair.ours, static_cast<std::size_t>(pair.ours - organization.services.data()), *pair.stated, outcome).compare(day_);
        if (!pair.stated->source->ended_by(day_)) add(pair.stated->notices);
      } else if (pair.ours) {
        const auto& ours = *pair.ours;
        comparison_.differences.push_back({Disagreement::only_here, std::string(id_of(organization)), organization.name, ours.name, ours.register_number ? ours.register_number->digits : ""});
      } else {
        outcome.edits.push_back(yaml::Append{{"services"}, as_yaml(fresh_service(*pair.stated, ids))});
        only_there(std::string(id_of(organization)), organization.name, *pair.stated);
      }
    }
    if (match.provider && uses_register(match)) compare_provider(organization, match, outcome);
    add(match.notices);
    comparison_.differences.insert(comparison_.differences.end(), outcome.differences.begin(), outcome.differences.end());
    change.edits = std::move(outcome.edits);
    change.secrets = std::move(outcome.secrets);
    if (!change.edits.empty()) comparison_.changes.push_back(std::move(change));
  }

  static bool uses_register(const ProviderMatch& match) {
    return std::any_of(match.pairs.begin(), match.pairs.end(), [](const ServicePair& pair) { return pair.stated != nullptr; });
  }

  /// The name and the seat are told; the rest is only filled in.
  void compare_provider(const Organization& ours, const ProviderMatch& match, Outcome& outcome) {
    const auto& stated = match.provider->organization;
    add(match.provider->notices);
    const auto row = [&](const char* field, std::string here, std::string there, bool written) {
      outcome.differences.push_back({Disagreement::differs, std::string(id_of(ours)), ours.name, "", "", field, std::move(here), std::move(there), written});
    };
    const auto fill = [&](const char* field, bool missing, std::string there, yaml::Value value) {
      if (!missing || there.empty()) return;
      row(field, "", std::move(there), true);
      outcome.edits.push_back(yaml::Set{{field}, std::move(value), keys_of<Organization>()});
    };
    if (!stated.name.empty() && !same_name(ours.name, stated.name)) row("name", ours.name, stated.name, false);
    fill("ico", !ours.ico, stated.ico ? stated.ico->digits : "", yaml::text(stated.ico ? stated.ico->digits : ""));
    fill("legal_form", !ours.legal_form, stated.legal_form.value_or(""), yaml::text(stated.legal_form.value_or("")));
    fill("municipality", !ours.municipality, stated.municipality ? stated.municipality->id : "", yaml::word(stated.municipality ? stated.municipality->id : ""));
    if (stated.address) {
      fill("address", !ours.address, in_a_line(*stated.address), as_yaml(*stated.address));
      const bool same_point = ours.address && ours.address->ruian && ours.address->ruian == stated.address->ruian;
      if (ours.address && !same_point && !same_name(in_a_line(*ours.address), in_a_line(*stated.address))) row("address", in_a_line(*ours.address), in_a_line(*stated.address), false);
    }
    if (stated.contact) fill("contact", !ours.contact, stated.contact->function, as_yaml(*stated.contact));
    fill("data_box", !ours.data_box, stated.data_box ? stated.data_box->id : "", yaml::word(stated.data_box ? stated.data_box->id : ""));
    fill("web", !ours.web, stated.web ? stated.web->text : "", yaml::word(stated.web ? stated.web->text : ""));
  }

  Service fresh_service(const StatedService& stated, std::set<std::string>& ids) {
    add(stated.notices);
    auto service = stated.service;
    auto id = short_slug(service.name);
    if (id.empty() || ids.contains(id)) id += (id.empty() ? "" : "-") + service.register_number->digits;
    ids.insert(id);
    service.id = std::move(id);
    service.confirmed.emplace();
    service.confirmed->date = day_;
    service.confirmed->source = source_of_data.in(written_language(repository_));
    return service;
  }

  void only_there(std::string id, std::string name, const StatedService& stated) {
    comparison_.differences.push_back({Disagreement::only_there, std::move(id), std::move(name), stated.service.name, stated.service.register_number->digits, "", "", "", true});
  }

  void create(const ProviderMatch& match) {
    auto organization = match.provider->organization;
    if (organization.name.empty()) {
      for (const auto& pair : match.pairs) comparison_.notices.push_back({true, organization.ico ? organization.ico->digits : "?", pair.stated->service.register_number->digits, say("poskytovatel nemá název, služba se vynechává", "the provider has no name, the service is left out")});
      return;
    }
    std::set<std::string> ids;
    for (const auto& pair : match.pairs) {
      organization.services.push_back(fresh_service(*pair.stated, ids));
      only_there("", organization.name, *pair.stated);
    }
    add(match.provider->notices);
    comparison_.changes.push_back({path_of("organization", fresh_id(organization), ""), nullptr, {}, as_yaml(organization), {}});
  }

  /// „Charita Kojetín, z. s.“ → `charita-kojetin`; with its IČO where that is taken.
  std::string fresh_id(const Organization& organization) {
    const auto ico = organization.ico ? organization.ico->digits : std::string("registr");
    auto id = short_slug(std::string_view(organization.name).substr(0, organization.name.find(',')));
    if (id.size() < 3) id = short_slug(organization.name);
    if (id.empty() || taken_.contains(id)) id += (id.empty() ? "poskytovatel-" : "-") + ico;
    for (auto stem = id, n = std::string("2"); taken_.contains(id); n = std::to_string(std::stoi(n) + 1)) id = stem + "-" + n;
    taken_.insert(id);
    return id;
  }

  void add(const Notices& notices) { comparison_.notices.insert(comparison_.notices.end(), notices.begin(), notices.end()); }

  void sort() {
    std::stable_sort(comparison_.differences.begin(), comparison_.differences.end(), [](const Difference& a, const Difference& b) {
      if (const auto order = compare_czech(a.organization_name, b.organization_name); order != 0) return order < 0;
      if (const auto order = a.organization.compare(b.organization); order != 0) return order < 0;
      if (a.service.empty() != b.service.empty()) return a.service.empty();
      if (const auto order = compare_czech(a.service, b.service); order != 0) return order < 0;
      return a.number < b.number;
    });
    std::stable_sort(comparison_.changes.begin(), comparison_.changes.end(), [](const FileChange& a, const FileChange& b) { return a.path < b.path; });
  }

  const Repository& repository_;
  const Statement& statement_;
  Date day_;
  std::set<std::string, std::less<>> taken_;
  Comparison comparison_;
};

}  // namespace

Comparison compared(const Repository& repository, const Statement& statement, Date day) { return Comparing(repository, statement, day).make(); }

}  // namespace kpss::registry
