#pragma once

// Whether a text may stand in our files: it is read the way a file would be, so that what is written passes `kpss validate`.
//
//   read_as<Email>("sluzba@example.org")      read_as<PostalCode>("75201")->text == "752 01"

#include "shape/codecs.hpp"
#include "yaml/reader.hpp"
#include "yaml/writer.hpp"

namespace kpss::registry {

template <class T>
std::optional<T> read_as(std::string_view text) {
  if (text.empty()) return {};
  Findings findings;
  const Source source("", "value: " + yaml::scalar(text) + "\n");
  const auto document = yaml::read(source, findings);
  T value{};
  Decoder decoder{findings};
  if (!document.root() || !Codec<T>::read(document.root().find("value"), value, decoder) || !findings.empty()) return {};
  return value;
}

}  // namespace kpss::registry
