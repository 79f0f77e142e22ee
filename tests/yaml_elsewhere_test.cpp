// What PyYAML (1.1) or js-yaml (1.2) read; where they differ, the latter.

#include "support.hpp"
#include "yaml/elsewhere.hpp"

namespace kpss::tests {
namespace {

using Kind = yaml::Elsewhere::Kind;

TEST_CASE("other readers: texts that they take for numbers") {
  constexpr std::pair<std::string_view, std::string_view> rows[] = {
      {"0123456", "42798"}, {"00298867", "298867"}, {"1.10", "1.1"}, {"1.0", "1"}, {"1e3", "1000"}, {"1E+3", "1000"}, {"12e3456", "Infinity"}, {"0x1F", "31"}, {"0o17", "15"}, {"0b101", "5"}, {"1_000", "1000"}, {"+5", "5"}, {".5", "0.5"}, {"5.", "5"}, {"-007", "-7"}, {"12:30", "750"}, {"190:20:30", "685230"}, {"08:00", "480"}, {".inf", "Infinity"}, {"-.INF", "-Infinity"}, {".NaN", "NaN"}, {"+420585751111", "420585751111"}, {"12345678901234567890", "1.2345678901234567e+19"}, {"00", "0"}, {"0.10", "0.1"}, {"1__", "1"}};
  for (const auto& row : rows) {
    const auto text = row.first, read = row.second;
    CAPTURE(text);
    CHECK(yaml::elsewhere(text).kind == Kind::number);
    CHECK(yaml::elsewhere(text).read == read);
  }
}

TEST_CASE("other readers: what comes out as it was written, or is a text for everybody") {
  for (const std::string text : {"1.1", "12", "0", "-5", "75201", "12345678", "1234567", "0.5", "1.1.2", "1.1.10", "2018-03-28", "2018-2019", "2018", "Kojetín", "C1-O2", "1a", "1.5a", "12:60", "12:30 h", "1,5", "1 000", "0xZ", "e5", ".", "-", "+", "...", "1e", "1.e", "24/7", "+420 585 751 111", "123456789012345", "nO", "ano", "ne", "none", "oN", "None", "0.25"}) {
    CAPTURE(text);
    CHECK(yaml::elsewhere(text).kind == Kind::text);
  }
}

TEST_CASE("other readers: texts that they take for truth values") {
  for (const std::string text : {"no", "No", "NO", "off", "n", "N", "False", "FALSE", "false"}) CHECK(yaml::elsewhere(text).read == "false");
  for (const std::string text : {"yes", "Yes", "on", "ON", "y", "Y", "True", "true"}) {
    CHECK(yaml::elsewhere(text).read == "true");
    CHECK(yaml::elsewhere(text).kind == Kind::truth);
  }
}

}  // namespace
}  // namespace kpss::tests
