// Changing a file in place: what is meant is written, and everything else stays byte by byte.

#include "yaml/edit.hpp"

#include <algorithm>
#include <map>
#include <random>

#include "support.hpp"
#include "text/failure.hpp"
#include "text/plain.hpp"
#include "yaml/reader.hpp"
#include "yaml/writer.hpp"

namespace kpss::tests {
namespace {

namespace fs = std::filesystem;
using yaml::Append, yaml::Path, yaml::Remove, yaml::Set;

std::string after(const std::string& text, const std::vector<yaml::Edit>& edits) { return yaml::edited(Source("a.yaml", text), edits); }

yaml::Value read_back(const std::string& text) {
  const Source source("a.yaml", text);
  Findings findings;
  return yaml::value_of(yaml::read(source, findings).root());
}

/// Every comment of a file, with how often it stands there.
std::map<std::string, int> comments_of(const std::string& text) {
  std::map<std::string, int> comments;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with('\r')) line.pop_back();
    const auto at = line.starts_with('#') ? 0 : line.rfind(" #");  // The last, for texts may hold others.
    if (at != line.npos) ++comments[line.substr(line.find('#', at))];
  }
  return comments;
}

std::string told(const Path& path) {
  std::string out;
  for (const auto& step : path) out += "/" + (std::holds_alternative<std::string>(step) ? std::get<std::string>(step) : std::to_string(std::get<std::size_t>(step)));
  return out;
}

/// With remarks behind and between its lines wherever they change nothing.
std::string remarked(std::string text, std::mt19937& random) {
  const auto meant = read_back(text);
  int number = 0;
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) {
    if (random() % 3 == 0) continue;
    const auto begin = text.rfind('\n', at - 1) + 1;
    const auto remark = (random() % 2 == 0 ? std::string(" ") : "\n" + std::string(text.find_first_not_of(" -", begin) - begin, ' ')) + "# remark " + std::to_string(++number);
    auto changed = text;
    changed.insert(at, remark);
    if (read_back(changed) != meant) continue;
    text = std::move(changed);
    at += remark.size();
  }
  return text;
}

const std::string record =
    "# first\n"
    "records:\n"
    "  - measure: \"1.1.1\"   # known as the first\n"
    "    status: partly\n"
    "    # why?\n"
    "    comment: >-  # long\n"
    "      one\n"
    "      two\n"
    "    costs: [{source: state, amount: 1}]\n"
    "  # the second\n"
    "  - {measure: \"1.1.2\", status: fulfilled}\n";

}  // namespace

TEST_CASE("edit: a value is set and its comment stays") {
  CHECK(after("a: 1  # one\nb: 2\n", {Set{{"a"}, yaml::word("3")}}) == "a: 3  # one\nb: 2\n");
  CHECK(after("a:          # one\n", {Set{{"a"}, yaml::word("3")}}) == "a: 3          # one\n");
  CHECK(after("a: ~\n", {Set{{"a"}, yaml::text("x")}}) == "a: x\n");
  CHECK(after("a: 'it''s'\nb: \"x\\\"y\" # z\n", {Set{{"a"}, yaml::word("1")}, Set{{"b"}, yaml::word("2")}}) == "a: 1\nb: 2 # z\n");
  CHECK(after("a: one\n  two\n  three # n\nb: 2\n", {Set{{"a"}, yaml::text("four")}}) == "a: four # n\nb: 2\n");
  CHECK(after("a: {b: 1, c: [2, 3]}\n", {Set{{"a", "c", std::size_t{1}}, yaml::text("x, y")}}) == "a: {b: 1, c: [2, \"x, y\"]}\n");
  CHECK(after("a: |  # head\n  one\n\n  two\n# next\nb: 1\n", {Set{{"a"}, yaml::text("x")}}) == "a: x  # head\n# next\nb: 1\n");
  CHECK(after("- a\n- b # c\n", {Set{{std::size_t{1}}, yaml::text("d")}}) == "- a\n- d # c\n");
}

TEST_CASE("edit: members are added where they belong, in the style that is there") {
  CHECK(after("a: 1\nc: 3\n", {Set{{"b"}, yaml::word("2"), {"a", "b", "c"}}}) == "a: 1\nb: 2\nc: 3\n");
  CHECK(after("a: 1  # one\n# end\n", {Set{{"b"}, yaml::word("2")}}) == "a: 1  # one\nb: 2\n# end\n");
  CHECK(after("a: {}\n", {Set{{"a", "b"}, yaml::word("2")}}) == "a: {b: 2}\n");
  CHECK(after("a: {x: 1}\n", {Set{{"a", "z"}, yaml::text("1")}}) == "a: {x: 1, z: \"1\"}\n");
  CHECK(after("a:\n", {Set{{"a", "b", "c"}, yaml::word("2")}}) == "a:\n  b:\n    c: 2\n");
  CHECK(after("a: 1", {Set{{"b"}, yaml::word("2")}}) == "a: 1\nb: 2");
  CHECK(after("a: 1\r\n", {Set{{"b"}, yaml::list({yaml::word("2")})}}) == "a: 1\r\nb:\r\n  - 2\r\n");
  CHECK(after("\xEF\xBB\xBF" "a: 1\n", {Set{{"b"}, yaml::word("2")}}) == "\xEF\xBB\xBF" "a: 1\nb: 2\n");
}

TEST_CASE("edit: a record of monitoring") {
  const auto text = after(record, {Set{{"records", std::size_t{0}, "reason"}, yaml::text("Peníze: málo."), {"measure", "status", "comment", "reason", "costs"}},
                                   Set{{"records", std::size_t{0}, "indicators"}, yaml::in_brackets(yaml::mapping({{"klienti", yaml::word("43")}}))},
                                   Append{{"records", std::size_t{0}, "costs"}, yaml::mapping({{"source", yaml::word("own")}, {"amount", yaml::word("2.50")}})},
                                   Set{{"records", std::size_t{1}, "status"}, yaml::word("ongoing")}, Append{{"records"}, yaml::mapping({{"measure", yaml::text("1.1.3")}, {"status", yaml::word("partly")}})}});
  CHECK(text ==
        "# first\n"
        "records:\n"
        "  - measure: \"1.1.1\"   # known as the first\n"
        "    status: partly\n"
        "    # why?\n"
        "    comment: >-  # long\n"
        "      one\n"
        "      two\n"
        "    reason: \"Peníze: málo.\"\n"
        "    costs: [{source: state, amount: 1}, {source: own, amount: 2.50}]\n"
        "    indicators: {klienti: 43}\n"
        "  # the second\n"
        "  - {measure: \"1.1.2\", status: ongoing}\n"
        "  - measure: \"1.1.3\"\n"
        "    status: partly\n");
}

TEST_CASE("edit: an empty list gets its first item on a line of its own") {
  CHECK(after("records: []  # none yet\n", {Append{{"records"}, yaml::mapping({{"measure", yaml::text("1")}})}}) == "records:  # none yet\n  - measure: \"1\"\n");
  CHECK(after("records:\n", {Append{{"records"}, yaml::word("a")}}) == "records:\n  - a\n");
  CHECK(after("x: 1\n", {Append{{"records"}, yaml::word("a")}}) == "x: 1\nrecords:\n  - a\n");
}

TEST_CASE("edit: what is removed leaves its comment") {
  CHECK(after("a: 1 # one\nb: 2\n", {Remove{{"a"}}}) == "# one\nb: 2\n");
  CHECK(after("a: 1\nb: 2", {Remove{{"b"}}}) == "a: 1");
  CHECK(after("a: {b: 1, c: 2}\n", {Remove{{"a", "b"}}}) == "a: {c: 2}\n");
  CHECK(after("a: {b: 1, c: 2}\n", {Remove{{"a", "c"}}}) == "a: {b: 1}\n");
  CHECK(after("a: [1]\n", {Remove{{"a", std::size_t{0}}}}) == "a: []\n");
  CHECK(after("a:\n  b: 1\n", {Remove{{"a", "b"}}}) == "a: {}\n");
  CHECK(after("- a: 1\n  b: 2\n- c\n", {Remove{{std::size_t{0}, "a"}}, Remove{{std::size_t{1}}}}) == "- b: 2\n");
  CHECK(after(record, {Remove{{"records", std::size_t{0}, "comment"}}}).find("comment:") == std::string::npos);
}

TEST_CASE("edit: every remark stays, wherever it stands") {
  CHECK(after("records: # none yet\n  []\n", {Append{{"records"}, yaml::word("a")}}) == "records: # none yet\n  - a\n");
  CHECK(after("records:\n  # none yet\n  []  # really\nb: 1\n", {Append{{"records"}, yaml::word("a")}}) == "records:\n# none yet\n# really\n  - a\nb: 1\n");
  CHECK(after("a:\n  # above\n  - {b: 1, # inside\n     c: 2}  # behind\nd: 1\n", {Remove{{"a"}}}) == "# above\n# inside\n# behind\nd: 1\n");
  CHECK(after("a:\n  # above\n  - b  # behind\nd: 1\n", {Remove{{"a", std::size_t{0}}}}) == "a: []\n# above\n# behind\nd: 1\n");
  CHECK(after("a: >-  # long\n  one\nb: 2\n", {Remove{{"a"}}}) == "# long\nb: 2\n");
  CHECK(after("- a: 1 # one\n  b: 2\n", {Remove{{std::size_t{0}, "a"}}}) == "- # one\n  b: 2\n");
  CHECK(read_back(after("a: {b: 1, # one\n  c: [2, # two\n   3], d: 4} # four\n", {Remove{{"a", "b"}}, Remove{{"a", "c"}}})).members[0].value.members.size() == 1);
  CHECK(read_back(after("a: {b: [1, # one\n  2], c: 3}\n", {Set{{"a", "b"}, yaml::word("x")}})).members[0].value.members[0].value.scalar == "x");
  const auto block = after("a: # head\n  - 1 # one\nb: 2\n", {Set{{"a"}, yaml::text("first line\nsecond line")}});
  CHECK(block == "a: |- # head\n  first line\n  second line\n# one\nb: 2\n");
}

TEST_CASE("scalar: line ends that nobody sees are written as such") {
  CHECK(yaml::scalar("a\u2028b") == "\"a\\Lb\"");
  CHECK(read_back("a: " + yaml::scalar("x\u2028y\u2029z") + "\n").members[0].value.scalar == "x\u2028y\u2029z");
  const auto text = "řádek\u2028" + std::string(120, 'x') + " konec";
  CHECK(read_back(yaml::lines_of(yaml::mapping({{"a", yaml::text(text)}}))).members[0].value.scalar == text);
}

TEST_CASE("edit: what cannot be done is refused, and nothing else happens") {
  CHECK_THROWS_AS(after("a: 1\n", {Set{{std::size_t{0}}, yaml::word("2")}}), Failure);
  CHECK_THROWS_AS(after("a: 1\n", {Remove{{"b"}}}), Failure);
  CHECK_THROWS_AS(after("a: 1\n", {Append{{"a"}, yaml::word("2")}}), Failure);
  CHECK_THROWS_AS(after("a: [\n", {Set{{"a"}, yaml::word("2")}}), Failure);
}

TEST_CASE("scalar: quotes where they are needed and nowhere else") {
  const std::pair<const char*, const char*> cases[] = {{"Péče od dubna", "Péče od dubna"}, {"Péče: od dubna", "\"Péče: od dubna\""}, {"1.1.2", "\"1.1.2\""}, {"2018-2019", "2018-2019"}, {"2018-01-31", "\"2018-01-31\""},
                                                       {"12 lidí", "12 lidí"}, {"yes", "\"yes\""}, {"True", "\"True\""}, {"", "\"\""}, {" a", "\" a\""}, {"- a", "\"- a\""}, {"a #b", "\"a #b\""}, {"a#b", "a#b"},
                                                       {"„a“, b", "„a“, b"}, {"řekl \"ano\": ne", "'řekl \"ano\": ne'"}, {"1e5", "\"1e5\""}, {"13:30", "\"13:30\""}, {"z 12. 3.", "z 12. 3."}, {"a\nb", "\"a\\nb\""}};
  for (const auto& [text, written] : cases) CHECK(yaml::scalar(text) == written);
  CHECK(yaml::scalar("a, b", true) == "\"a, b\"");
}

TEST_CASE("writer: long texts are blocks that can be read") {
  const std::string sentence = "Služba byla poskytována v nezměněném rozsahu 121 uživatelům a proti plánu vzrostly mzdy, rozdíl pokrylo město.";
  CHECK(yaml::lines_of(yaml::mapping({{"a", yaml::text("jedna\ndvě")}})) == "a: |-\n  jedna\n  dvě\n");
  CHECK(yaml::lines_of(yaml::mapping({{"a", yaml::text(sentence + " " + sentence)}})).starts_with("a: >-\n  Služba byla"));
  for (const auto& text : {sentence + "\n" + sentence, sentence + "\n\n" + sentence + " " + sentence, sentence + "  dvě mezery " + sentence, std::string("# mříž\n- pomlčka\n\nkonec"), sentence + "\n # " + sentence,
                           std::string(150, 'x') + " " + sentence, "\ttabulátor " + sentence, sentence + "\n", std::string("a\n  b"), std::string("\x01 řídicí")})
    CHECK(read_back(yaml::lines_of(yaml::mapping({{"a", yaml::text(text)}}))).members[0].value.scalar == text);
}

// Random edits on every monitoring file of the examples: `edited` itself proves that nothing else was changed; here it must never refuse,
// and every comment must survive.
TEST_CASE("edit: random edits on the examples keep all else") {
  std::mt19937 random(4);
  const auto any = [&](std::size_t below) { return static_cast<std::size_t>(random() % below); };
  const std::vector<std::string> words = {"Krátký text", "S dvojtečkou: a čárkou, [závorkou]", "více\nřádků\n\ntextu", "1.10", "true", "uvozovky \"a\" 'b'", "- # :", std::string(30, 'a') + " " + std::string(60, 'b') + " konec " + std::string(70, 'c')};
  const auto make = [&] { return any(2) == 0 ? yaml::text(words[any(words.size())]) : yaml::mapping({{"source", yaml::word("state")}, {"note", yaml::text(words[any(words.size())])}}); };
  int files = 0, edits = 0;
  for (const auto& entry : fs::recursive_directory_iterator(root / "examples")) {
    if (entry.path().generic_string().find("/monitoring/") == std::string::npos || entry.path().extension() != ".yaml") continue;
    ++files;
    const auto original = slurp(entry.path());
    for (const int variant : {0, 1, 2, 3}) {
      auto text = variant < 2 ? original : remarked(original, random);
      if (variant % 2 == 1) text = replaced(text.substr(0, text.size() - 1), "\n", "\r\n");
      const auto comments = comments_of(text);
      for (int i = 0; i < 40; ++i) {
        const auto tree = read_back(text);
        const auto records = std::find_if(tree.members.begin(), tree.members.end(), [](const auto& member) { return member.key == "records"; });
        REQUIRE(records != tree.members.end());
        if (records->value.items.empty()) break;
        const auto number = any(records->value.items.size());
        const auto& item = records->value.items[number];
        if (item.members.empty()) continue;
        const auto& member = item.members[any(item.members.size())];
        Path at{"records", number, member.key};
        if (!member.value.items.empty()) at.emplace_back(any(member.value.items.size()));
        if (!member.value.members.empty()) at.emplace_back(member.value.members[any(member.value.members.size())].key);
        std::vector<yaml::Edit> edit;
        const auto kind = any(5);
        const auto steps = fmt::format("{} {}", kind, told(at));
        CAPTURE(steps);
        switch (kind) {
          case 0: edit.push_back(Set{at, yaml::text(words[any(words.size())])}); break;
          case 1: edit.push_back(Set{{"records", number, "novy-" + std::to_string(any(4))}, make(), {"measure", "status", "novy-0"}}); break;
          case 2:
            if (std::any_of(item.members.begin(), item.members.end(), [](const auto& each) { return each.key == "seznam" && each.value.kind != yaml::Kind::sequence; })) continue;
            edit.push_back(Append{{"records", number, "seznam"}, make()});
            break;
          case 3: edit.push_back(Append{{"records"}, yaml::mapping({{"measure", yaml::text("9.9")}, {"comment", yaml::text(words[any(words.size())])}})}); break;
          default: edit.push_back(Remove{at});
        }
        CAPTURE(entry.path().string());
        CAPTURE(text);
        std::string changed;
        REQUIRE_NOTHROW(changed = after(text, edit));
        const auto left = comments_of(changed);
        for (const auto& comment : comments) {
          const auto found = left.find(comment.first);
          CHECK_MESSAGE((found != left.end() && found->second >= comment.second), comment.first);
        }
        text = std::move(changed);
        ++edits;
      }
    }
  }
  CHECK(files > 15);
  CHECK(edits > 1000);
}

}  // namespace kpss::tests
