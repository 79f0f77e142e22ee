#pragma once

// Records as JSON with the keys that files have (kpss(5)): the other direction of decoding, from the same description. What is empty is not
// written.
//
//   Encoder{json}(service);     // {"name": "Pečovatelská služba", "type": "40", …}

#include "model/organization.hpp"
#include "text/json.hpp"

namespace kpss {

/// As files write them: `Mo-Fr 08:00-15:30; Sa 09:00-11:00`.
std::string opening_hours_text(const OpeningHours& hours);

struct Encoder {
  JsonWriter& json;

  void operator()(const std::string& text) const { json.value(std::string_view(text)); }
  void operator()(bool truth) const { json.value(truth); }
  void operator()(int number) const { json.value(number); }
  void operator()(Date date) const { json.value(std::string_view(date.iso())); }
  void operator()(Money money) const { json.number(money.plain()); }
  void operator()(Decimal number) const { json.number(number.plain()); }
  void operator()(const Email& email) const { (*this)(email.text); }
  void operator()(const Phone& phone) const { (*this)(phone.text); }
  void operator()(const WebAddress& web) const { (*this)(web.text); }
  void operator()(const DataBox& box) const { (*this)(box.id); }
  void operator()(const PostalCode& code) const { (*this)(code.text); }
  void operator()(const MunicipalityCode& code) const { (*this)(code.digits); }
  void operator()(const RegisterNumber& number) const { (*this)(number.digits); }
  void operator()(const Ico& ico) const { (*this)(ico.digits); }
  void operator()(const OpeningHours& hours) const { (*this)(opening_hours_text(hours)); }
  template <class T>
  void operator()(const Ref<T>& ref) const {
    (*this)(ref.id);
  }
  template <DescribedChoice T>
  void operator()(T code) const {
    json.value(option_of(code).code);
  }
  template <class T>
  void operator()(const std::optional<T>& what) const {
    (*this)(*what);
  }
  template <class T>
  void operator()(const std::vector<T>& items) const {
    json.begin_array();
    for (const auto& item : items) (*this)(item);
    json.end();
  }
  template <DescribedRecord T>
  void operator()(const T& record) const {
    json.begin_object();
    for_each_field<T>([&](const auto& field) {
      const auto& value = record.*(field.member);
      if (is_empty(value)) return;
      json.key(field.key);
      (*this)(value);
    });
    json.end();
  }

 private:
  static bool is_empty(bool truth) { return !truth; }
  template <class T>
  static bool is_empty(const std::optional<T>& what) {
    return !what || is_empty(*what);
  }
  template <class T>
  static bool is_empty(const T& what) {
    if constexpr (requires { what.empty(); })
      return what.empty();
    else
      return false;
  }
};

}  // namespace kpss
