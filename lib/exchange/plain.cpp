#include "exchange/plain.hpp"

#include <map>

#include "exchange/encode.hpp"
#include "exchange/identity.hpp"
#include "repository/codes.hpp"
#include "shape/json_schema.hpp"

namespace kpss {
namespace {

/// Codes as they occur, in the order of their list, with labels.
class Labels {
 public:
  void note(const std::optional<std::string>& code) {
    if (code) note(*code);
  }
  void note(const std::string& code) {
    if (!code.empty()) seen_.insert(code);
  }
  template <class T>
  void note(const std::vector<T>& codes) {
    for (const auto& code : codes) note(code);
  }
  template <class T>
  void note(const Ref<T>& ref) {
    note(ref.id);
  }
  template <DescribedChoice T>
  void note(T code) {
    note(std::string(option_of(code).code));
  }

  std::vector<PlainLabel> of(const Codes& codes, Language language) {
    return in_order(codes.all(), [&](const Code& one) { return PlainLabel{{}, std::string(one.code), std::string(one.label.in(language))}; });
  }
  template <DescribedChoice T>
  std::vector<PlainLabel> of(Type<T>, Language language) {
    return in_order(describe(Type<T>{}).options, [&](const auto& one) { return PlainLabel{{}, std::string(one.code), std::string(one.label.in(language))}; });
  }
  template <class List, class Label>
  std::vector<PlainLabel> in_order(const List& list, Label label) {
    std::vector<PlainLabel> labels;
    for (const auto& one : list)
      if (auto made = label(one); seen_.contains(made.code)) labels.push_back(std::move(made));
    return labels;
  }

 private:
  std::set<std::string> seen_;
};

PlainLabels labels_of(const Directory& directory, Language language) {
  Labels types, forms, groups, situations, municipalities, units, barriers;
  for (const auto& one : directory.services) {
    const auto& service = one.service;
    types.note(service.type), forms.note(service.forms), groups.note(service.target_groups), situations.note(service.life_situations), municipalities.note(service.municipalities);
    for (const auto& hours : service.hours)
      if (hours.form) forms.note(*hours.form);
    for (const auto& capacity : service.capacity) {
      units.note(capacity.unit);
      if (capacity.form) forms.note(*capacity.form);
    }
    for (const auto& location : service.locations)
      if (location.barrier_free) barriers.note(*location.barrier_free);
  }
  for (const auto* provider : directory.providers)
    if (provider->municipality) municipalities.note(*provider->municipality);
  const auto& repository = directory.repository;
  const auto* manifest = repository.manifest();
  const auto* catalogue = catalogue_of(repository);
  PlainLabels labels;
  labels.types = types.of(Codes(repository, service_type_codes), language);
  labels.forms = forms.of(Type<ServiceForm>{}, language);
  labels.target_groups = groups.of(Codes(repository, target_group_codes), language);
  if (catalogue) labels.life_situations = situations.in_order(catalogue->life_situations, [](const LifeSituation& one) { return PlainLabel{{}, one.id, one.title}; });
  if (manifest) labels.municipalities = municipalities.in_order(manifest->municipalities, [](const Municipality& one) { return PlainLabel{{}, one.id, one.name}; });
  labels.units = units.of(Codes(repository, capacity_unit_codes), language);
  labels.barrier_free = barriers.of(Type<BarrierFree>{}, language);
  return labels;
}

Organization as_provider(Organization of, Date day) {
  if (!seat_of(of, day)) of.address.reset();
  of.services.clear();
  return of;
}

}  // namespace

std::string directory_as_json(const Directory& directory, Language language) {
  const Identity identity(directory.repository);
  PlainDirectory plain;
  if (directory.day) plain.date = directory.day;
  plain.title = title_of(directory.repository, language);
  plain.publisher = publisher_of(directory.repository);
  plain.labels = labels_of(directory, language);
  for (const auto* provider : directory.providers) plain.providers.push_back({{}, std::string(id_of(*provider)), identity.of(*provider), as_provider(*provider, directory.day)});
  for (const auto& one : directory.services) plain.services.push_back({{}, one.id, identity.of("service", one.id), std::string(id_of(*one.entry.provider)), one.stale, one.service});
  JsonWriter json;
  Encoder{json}(plain);
  return json.text();
}

std::string plain_schema(Language language) { return json_schema(shape_of<PlainDirectory>(), language); }

}  // namespace kpss
