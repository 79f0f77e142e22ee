#pragma once

// The bridge from YAML to C++ values. A Codec says what one type looks like and how it is read; a new kind of value is one
// specialisation with `shape()` and `read()`. What can be plain code lives in codec.cpp; lists, maps, records and choices in codecs.hpp.

#include <optional>
#include <string>
#include <vector>

#include "diagnostics/finding.hpp"
#include "shape/describe.hpp"
#include "shape/rules.hpp"
#include "shape/shape.hpp"
#include "text/cure.hpp"

namespace kpss {

/// What reading needs beside the node: where findings go, and whose file it is.
struct Decoder {
  Findings& findings;
  const Place* place = nullptr;
};

template <class T>
struct Codec;

/// The one Shape of T.
template <class T>
const Shape& shape_of() {
  static const Shape shape = Codec<T>::shape();
  return shape;
}

/// "`abc`: expected a date like 2018-03-28".
void report_wrong_form(const Shape& shape, yaml::View found, Findings& findings);
void report_wrong_form(yaml::View found, Message message, Cure cure, Findings& findings);
/// A slip that its cure explains, and what is expected in general.
void report_slip(yaml::View found, const Cure& cure, Message expected, Findings& findings);
void report_unknown_code(const Choice& choice, yaml::View found, Findings& findings);
/// A word where a list belongs; `fits` tells that it would do as its only item.
void report_no_list(const Shape& shape, yaml::View found, bool fits, Findings& findings);
void check_keys(const Shape& shape, yaml::View node, Findings& findings);
/// The keys of a record that are not written.
std::vector<std::string_view> free_keys(const Record& record, yaml::View node);
/// What was meant by a key that the record does not have, among those that are free.
std::optional<Cure> cure_of_key(yaml::View key, const std::vector<std::string_view>& free);
/// Something that can be read as a value: neither a list nor a mapping nor nothing.
bool is_text(yaml::View node);
/// Whether other readers see the same digits: `00303461` without quotes is 303461 to them. Reports what they lose.
bool keeps_its_text(yaml::View node, Decoder& decoder);

/// Reads a value. Codec<T>::read answers whether the node had the form of a T; a finding of its own replaces the general one.
/// A value that was not understood stays as it was made, so the rules can pass it over.
template <class T>
void read_value(yaml::View node, T& out, Decoder& decoder) {
  const auto before = decoder.findings.size();
  if (Codec<T>::read(node, out, decoder)) return;
  if (decoder.findings.size() == before) report_wrong_form(shape_of<T>(), node, decoder.findings);
  if constexpr (!DescribedRecord<T>) out = T{};
}

template <class T>
T decode(yaml::View node, Decoder& decoder) {
  T out{};
  read_value(node, out, decoder);
  return out;
}

}  // namespace kpss
