// The schemas that editors download are those of the model.

#include <nlohmann/json.hpp>
#include <set>

#include "model/kinds.hpp"
#include "shape/json_schema.hpp"
#include "support.hpp"

namespace kpss::tests {

TEST_SUITE_BEGIN("golden");

TEST_CASE("schemas/ holds the schema of every kind, in both languages, and nothing else") {
  for (const auto& [folder, language] : {std::pair(root / "schemas", Language::en), std::pair(root / "schemas/cs", Language::cs)}) {
    std::set<std::string> expected, found;
    for_each_kind([&, folder = folder, language = language]<class T>(Type<T>) {
      const auto name = std::string(describe(Type<T>{}).name) + ".schema.json";
      const auto schema = json_schema(shape_of<T>(), language);
      CHECK(nlohmann::json::parse(schema).at("$schema") == "http://json-schema.org/draft-07/schema#");
      golden(folder / name, schema);
      expected.insert(name);
    });
    for (const auto& entry : std::filesystem::directory_iterator(folder))
      if (entry.is_regular_file()) found.insert(entry.path().filename().string());
    CHECK(found == expected);
  }
}

TEST_SUITE_END();

}  // namespace kpss::tests
