#include "editor/place/names.hpp"

#include <algorithm>

#include "editor/place/spot.hpp"
#include "model/kinds.hpp"
#include "shape/texts.hpp"

namespace kpss::editor {
namespace {

/// What files name within themselves, and where that name is known.
struct Inner {
  std::string_view record, key, kind;
  enum class Known { everywhere, in_plan, in_file } known;
};
constexpr Inner inner[] = {
    {"municipality", "id", "municipality", Inner::Known::everywhere},
    {"life-situation", "id", "life-situation", Inner::Known::everywhere},
    {"realizer", "id", "realizer", Inner::Known::in_plan},
    {"goal", "number", "goal", Inner::Known::in_plan},
    {"priority", "number", "priority", Inner::Known::in_plan},
    {"indicator", "id", "indicator", Inner::Known::in_file},
    {"service", "id", "service", Inner::Known::in_file},
    {"codelist-entry", "code", "code", Inner::Known::in_file},
};

struct CodedText {
  std::string_view record, key, list;
};
constexpr CodedText coded_texts[] = {
    {"service", "type", "service-types"},           {"measure-service", "type", "service-types"},     {"life-situation", "types", "service-types"},
    {"service", "target_groups", "target-groups"},  {"measure", "target_groups", "target-groups"},    {"life-situation", "target_groups", "target-groups"},
    {"survey", "target_groups", "target-groups"},   {"service-capacity", "unit", "capacity-units"},
};

constexpr std::string_view title_keys[] = {"title", "name", "label", "function"};

yaml::View title_in(yaml::View mapping) {
  for (const auto key : title_keys)
    if (const auto value = mapping.find(key); value && value.kind() == yaml::Kind::scalar && !value.scalar().empty()) return value;
  return {};
}

bool is_measure_elsewhere(std::string_view to) { return to == "measure-elsewhere"; }
bool belongs_to_plan(std::string_view kind) { return kind == "measure" || kind == "goal" || kind == "priority" || kind == "realizer" || kind == "indicator"; }

bool is_meant(const Named& named, std::string_view to, std::string_view plan, std::string_view within) {
  if (is_measure_elsewhere(to)) return named.kind == "measure";
  const bool realizes = to == "realizer" && (named.kind == "organization" || named.kind == "group");
  if (named.kind != to && !realizes) return false;
  if (belongs_to_plan(named.kind) && named.plan != plan) return false;
  return named.within.empty() || named.within == within;
}

}  // namespace

const Shape* shape_of_kind(std::string_view kind) {
  const Shape* shape = nullptr;
  for_each_kind([&]<class T>(Type<T>) {
    if (describe(Type<T>{}).name == kind) shape = &shape_of<T>();
  });
  return shape;
}

std::string_view code_list_of(std::string_view record, std::string_view key) {
  for (const auto& text : coded_texts)
    if (text.record == record && text.key == key) return text.list;
  return {};
}

std::string as_mentioned(const Named& named, std::string_view to) { return is_measure_elsewhere(to) ? named.plan + "/" + named.id : named.id; }

Names::Names(const std::vector<KnownFile>& files) {
  for (const auto& file : files) {
    const auto* shape = shape_of_kind(file.kind);
    if (!shape) continue;
    collect_named(file, *shape);
    if (file.document && file.document->root()) collect_mentions(file, *shape);
  }
}

void Names::collect_named(const KnownFile& file, const Shape& shape) {
  const auto root = file.document ? file.document->root() : yaml::View();
  Named record{.kind = file.kind, .id = file.id, .plan = file.plan, .by_file = true, .label = shape.label};
  if (root) {
    const auto title = title_in(root);
    record.at = (title ? title : root).span();
    if (title) record.title = title.scalar();
  }
  named_.push_back(std::move(record));
  if (!root) return;
  for_each_record(shape, root, [&](const Shape& of, yaml::View mapping) {
    for (const auto& row : inner) {
      if (row.record != of.name) continue;
      const auto id = mapping.find(row.key);
      if (!id || id.scalar().empty()) continue;
      const auto title = title_in(mapping);
      named_.push_back({std::string(row.kind), std::string(id.scalar()), row.known == Inner::Known::everywhere ? "" : file.plan, row.known == Inner::Known::in_file ? file.id : "",
                        title ? std::string(title.scalar()) : "", id.span(), id, false, of.label});
    }
  });
}

void Names::collect_mentions(const KnownFile& file, const Shape& shape) {
  for_each_value(shape, file.document->root(), [&](const WrittenValue& value) {
    const auto id = std::string(value.text());
    if (id.empty()) return;
    if (const auto* reference = std::get_if<Reference>(&value.shape.form))
      mentions_.push_back({std::string(reference->to), id, file.plan, {}, value.node});
    else if (const auto list = code_list_of(value.record, value.key); !list.empty())
      mentions_.push_back({"code", id, {}, std::string(list), value.node});
  });
  // Values of indicators stand under the ids that their measure gives them.
  for_each_record(shape, file.document->root(), [&](const Shape& of, yaml::View mapping) {
    const auto measure = mapping.find("measure"), values = mapping.find("indicators");
    if (of.name != "monitoring-record" || !measure || !values) return;
    for (const auto& [key, value] : values.entries()) mentions_.push_back({"indicator", std::string(key.scalar()), file.plan, std::string(measure.scalar()), key});
  });
}

std::vector<const Named*> Names::candidates(std::string_view to, std::string_view plan, std::string_view within) const {
  std::vector<const Named*> found;
  for (const auto& named : named_)
    if (is_meant(named, to, plan, within)) found.push_back(&named);
  return found;
}

std::vector<const Named*> Names::meant(const Mention& mention) const {
  std::vector<const Named*> found;
  for (const auto& named : named_)
    if (is_meant(named, mention.to, mention.plan, mention.within) && as_mentioned(named, mention.to) == mention.id) found.push_back(&named);
  return found;
}

std::vector<const Mention*> Names::mentions_of(const Named& named) const {
  std::vector<const Mention*> found;
  for (const auto& mention : mentions_)
    if (is_meant(named, mention.to, mention.plan, mention.within) && as_mentioned(named, mention.to) == mention.id) found.push_back(&mention);
  return found;
}

const Mention* Names::mention_at(yaml::View node) const {
  for (const auto& mention : mentions_)
    if (node && &mention.node.document() == &node.document() && mention.node.index() == node.index()) return &mention;
  return nullptr;
}

const Named* Names::named_at(yaml::View node) const {
  for (const auto& named : named_)
    if (node && named.node && &named.node.document() == &node.document() && named.node.index() == node.index()) return &named;
  return nullptr;
}

}  // namespace kpss::editor
