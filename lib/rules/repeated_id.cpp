#include <map>

#include "catalogue/entries.hpp"
#include "rules/reporter.hpp"

namespace kpss::rule {
namespace {

std::string_view text_of(const std::string& id) { return id; }
std::string_view text_of(const std::optional<std::string>& id) { return id ? std::string_view(*id) : std::string_view(); }
std::string_view text_of(const Number& number) { return number.text; }

/// Reports each record of a list that has the id of an earlier one.
template <class T, class Value>
class Distinct {
 public:
  Distinct(Value T::*member, Reporter& report) : member_(member), report_(report) {}

  void see(const std::vector<T>& records) {
    for (const auto& record : records) see(record);
  }
  void see(const T& record) {
    const auto id = text_of(record.*member_);
    if (id.empty()) return;
    const auto [first, is_new] = first_.emplace(id, &record);
    if (is_new) return;
    const auto label = field_of(member_).label;
    report_
        .at(record, member_, say("{1} `{0}` už tu je", "{2} `{0}` is already here", id, label.cs, label.en),
            say("ponechte jen jeden záznam, nebo změňte jeho {0}", "keep only one record, or change its {1}", label.cs, label.en))
        .notes.push_back({where(*first->second, member_), say("poprvé zapsáno zde", "first written here")});
  }

 private:
  Value T::*member_;
  Reporter& report_;
  std::map<std::string_view, const T*> first_;
};

std::string_view text_of(const Ref<Realizer>& ref) { return ref.id; }

/// Reports each item of a list that stands in it already: a measure would be counted, or named, twice.
template <class Item>
void see_items(const Measure& measure, std::vector<Item> Measure::*member, Reporter& report) {
  std::map<std::string_view, std::size_t> first;
  const auto& items = measure.*member;
  for (std::size_t i = 0; i < items.size(); ++i)
    if (const auto text = text_of(items[i]); !text.empty() && !first.emplace(text, i).second)
      report.at_item(measure, member, i, say("`{}` už v seznamu je", "`{}` is in the list already", text), say("ponechte jen jednou", "keep it only once"));
}

/// Services are named in addresses of pages and files by their id, be it written or made of the name.
void see_services(const Organization& organization, Reporter& report) {
  std::map<std::string, const Service*> first;
  for (const auto& service : organization.services) {
    if (service.id ? service.id->empty() : written(service, &Service::id)) continue;
    const auto id = id_of_service(service);
    if (id.empty()) continue;
    const auto [earlier, is_new] = first.emplace(id, &service);
    if (is_new) continue;
    const auto place = [](const Service& one) { return one.id ? where(one, &Service::id) : where(one, &Service::name); };
    report.at(place(service), say("označení `{}` už má jiná služba organizace", "another service of the organisation has the id `{}` already", id), say("dejte jedné z nich vlastní `id`", "give one of them an `id` of its own"))
        .notes.push_back({place(*earlier->second), say("poprvé zapsáno zde", "first written here")});
  }
}

}  // namespace

void repeated_id(const Repository& repository, Reporter& report) {
  for (const auto& manifest : repository.all<Manifest>()) Distinct(&Municipality::id, report).see(manifest.municipalities);
  for (const auto& codelist : repository.all<Codelist>()) Distinct(&CodelistEntry::code, report).see(codelist.codes);
  for (const auto& catalogue : repository.all<Catalogue>()) Distinct(&LifeSituation::id, report).see(catalogue.life_situations);
  for (const auto& organization : repository.all<Organization>()) see_services(organization, report);
  for (const auto& group : repository.all<Group>()) Distinct(&Member::id, report).see(group.members);
  for (const auto& measure : repository.all<Measure>()) {
    Distinct(&Indicator::id, report).see(measure.indicators);
    see_items(measure, &Measure::responsible, report);
    see_items(measure, &Measure::partners, report);
    see_items(measure, &Measure::target_groups, report);
  }
  for (const auto& comments : repository.all<Comments>()) Distinct(&Comment::number, report).see(comments.comments);
  for (const auto& project : repository.all<FundedProject>()) Distinct(&ProjectActivity::number, report).see(project.activities);
  for (const auto& plan : repository.all<Plan>()) {
    Distinct(&Realizer::id, report).see(plan.realizers);
    Distinct(&Priority::number, report).see(plan.priorities);
    Distinct goals(&Goal::number, report);
    goals.see(plan.goals);
    for (const auto& priority : plan.priorities) goals.see(priority.goals);
  }
}

}  // namespace kpss::rule
