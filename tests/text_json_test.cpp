#include "text/json.hpp"

#include <doctest/doctest.h>

#include <random>

#include "text/utf8.hpp"

namespace kpss::tests {

TEST_CASE("json: a whole document") {
  JsonWriter json;
  json.begin_object().member("version", 1).key("findings").begin_array();
  for (const auto name : {"first", "second"}) json.begin_object().member("rule", name).member("fixed", false).end();
  json.end();
  json.key("none").begin_array().end().key("nothing").begin_object().end();
  json.key("cost").number("12.5").key("unknown").null();
  json.key("list").begin_array().value(1).value("dvě").value(true).value(std::size_t{3}).end().end();
  CHECK(json.text() == R"({
  "version": 1,
  "findings": [
    {
      "rule": "first",
      "fixed": false
    },
    {
      "rule": "second",
      "fixed": false
    }
  ],
  "none": [],
  "nothing": {},
  "cost": 12.5,
  "unknown": null,
  "list": [
    1,
    "dvě",
    true,
    3
  ]
}
)");
}

TEST_CASE("json: a document is one value") {
  CHECK(JsonWriter().text() == "null\n");
  CHECK(JsonWriter().value("a").text() == "\"a\"\n");
  CHECK(JsonWriter().begin_array().end().text() == "[]\n");
  CHECK(JsonWriter().value(INT64_MIN).text() == "-9223372036854775808\n");
  CHECK(JsonWriter().begin_array().begin_array().end().end().text() == "[\n  []\n]\n");
}

TEST_CASE("json: what was left open is closed") {
  CHECK(JsonWriter().begin_object().key("a").begin_array().value(1).text() == "{\n  \"a\": [\n    1\n  ]\n}\n");
  CHECK(JsonWriter().begin_object().key("a").text() == "{\n  \"a\": null\n}\n");
  JsonWriter json;
  json.begin_array();
  CHECK(json.text() == "[]\n");
  CHECK(json.value(1).text() == "[\n  1\n]\n");  // asking for the text changes nothing
}

TEST_CASE("json: strings") {
  struct Case {
    std::string_view text, expected;
  };
  using namespace std::string_view_literals;
  const Case cases[] = {
      {"", R"("")"},
      {"opatření", R"("opatření")"},
      {"„a“ \"b\" \\c/", R"("„a“ \"b\" \\c/")"},
      {"\b\f\n\r\t", R"("\b\f\n\r\t")"},
      {"\0\x01\x1f"sv, R"("\u0000\u0001\u001f")"},
      {"\x7f", "\"\x7f\""},
      {"a\xFFz", "\"a\uFFFDz\""},
      {"😀", R"("😀")"},
  };
  for (const auto& [text, expected] : cases) CHECK(json_quoted(text) == expected);
}

TEST_CASE("json: every control character is escaped, and every string is UTF-8") {
  for (char c = 0; c < 0x20; ++c) {
    const auto quoted = json_quoted(std::string(1, c));
    CHECK(quoted.starts_with("\"\\"));
    CHECK(quoted.find(c) == quoted.npos);
  }
  std::mt19937 random(20180724);
  for (int round = 0; round < 2000; ++round) {
    std::string text(random() % 16, ' ');
    for (auto& c : text) c = static_cast<char>(random() % 256);
    const auto quoted = json_quoted(text);
    REQUIRE(utf8::first_malformed(quoted) == quoted.size());
    for (const char c : quoted) REQUIRE(static_cast<unsigned char>(c) >= 0x20);
  }
}

TEST_CASE("json: a number that is none is written as text") {
  for (const auto good : {"0", "-1", "12.5", "0.50", "1e5", "1E-5", "250000"}) {
    CAPTURE(good);
    CHECK(JsonWriter().number(good).text() == std::string(good) + "\n");
  }
  for (const auto bad : {"", "-", "01", "1.", ".5", "1e", "12,5", "NaN", "1 000"}) {
    CAPTURE(bad);
    CHECK(JsonWriter().number(bad).text() == json_quoted(bad) + "\n");
  }
}

}  // namespace kpss::tests
