#pragma once

// What a rule writes its findings to. Rules see records and say what is wrong in words; places, names and what `kpss fix` writes are added here.
//
//   void period_reversed(const Plan& plan, const Repository&, Reporter& report) {
//     if (plan.period && plan.period->to < plan.period->from)
//       report.at(*plan.period, &Period::to, say("období končí dřív, než začíná", "the period ends before it starts"));
//   }

#include <utility>

#include "diagnostics/finding.hpp"
#include "repository/references.hpp"
#include "yaml/rewrite.hpp"

namespace kpss {

class Reporter {
 public:
  Reporter(const Rule& rule, Findings& out, Date today) : rule_(rule), out_(out), today_(today) {}

  /// The day that what is due is measured by; never the clock.
  Date today() const { return today_; }

  /// The value of a member, or the record where the key is not written.
  template <class T, class Value>
  Finding& at(const T& record, Value T::*member, Message message, Cure cure = {}) {
    const auto node = node_of(record, member);
    return node ? at(node, std::move(message), std::move(cure)) : at(where(record), std::move(message), std::move(cure.words));
  }
  /// One item of a list.
  template <class T, class Item>
  Finding& at_item(const T& record, std::vector<Item> T::*member, std::size_t index, Message message, Cure cure = {}) {
    const auto node = node_of(record, member, index);
    return node ? at(node, std::move(message), std::move(cure)) : at(where(record, member), std::move(message), std::move(cure.words));
  }
  /// The record as a whole.
  template <DescribedRecord T>
  Finding& at(const T& record, Message message, Message help = {}) {
    return at(where(record), std::move(message), std::move(help));
  }
  /// A reference, a map entry's key, or anything else that knows its node.
  Finding& at(yaml::View node, Message message, Cure cure = {}) {
    auto& finding = at(node.span(), std::move(message), std::move(cure.words));
    finding.fix = yaml::rewritten(node, cure);
    return finding;
  }
  /// The file as a whole.
  Finding& at_file(const Place& place, Message message, Message help = {}) { return at(Span{place.source, 0, 0}, std::move(message), std::move(help)); }

  /// A place that is known already.
  Finding& at(Span span, Message message, Message help) { return out_.emplace_back(Finding{&rule_, span, std::move(message), std::move(help), {}}); }

 private:
  const Rule& rule_;
  Findings& out_;
  Date today_;
};

}  // namespace kpss
