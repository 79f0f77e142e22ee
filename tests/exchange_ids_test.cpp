// Ids that others keep, and how hours are written for them.

#include <set>

#include "exchange/encode.hpp"
#include "exchange/hsds/schedules.hpp"
#include "exchange_support.hpp"

namespace kpss::tests {
namespace {

/// All ids that others may have kept.
std::set<std::string> ids_in(const Repository& repository) {
  std::set<std::string> ids;
  std::istringstream in(everything(repository, Language::cs));
  for (std::string line; std::getline(in, line);)
    if (const auto at = line.find("\"id\": \""); at != line.npos && line.size() > at + 43 && line[at + 15] == '-') ids.insert(line.substr(at + 7, 36));
  return ids;
}

}  // namespace

TEST_CASE("UUIDs are those of RFC 9562") {
  const auto names = uuid_from("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
  REQUIRE(names);
  CHECK(uuid_of(*names, "www.example.com").text() == "2ed6657d-e927-568b-95e1-2665a8aea6a2");
  CHECK_FALSE(uuid_from("6ba7b810-9dad-11d1-80b4"));
  CHECK(uuid_of(*uuid_from("6ba7b811-9dad-11d1-80b4-00c04fd430c8"), "urn:x-kpss:directory").text() == "ad2088a0-8b79-5b82-908e-ed02dddf0f4c");
}

TEST_CASE("an id outlives titles, and is another one in another town") {
  const auto repository = fixture_with();
  // Computed by Python: uuid5(uuid5(UUID("ad2088a0-8b79-5b82-908e-ed02dddf0f4c"), "vzorov"), "service/stredisko/pecovatelska-sluzba")
  CHECK(Identity(repository).of("service", "stredisko/pecovatelska-sluzba") == "b7c358ea-0514-5708-941d-fb55163b7508");
  CHECK(Identity(repository).of(*repository.find<Organization>("stredisko")) == "750ed69c-bd44-5e52-8b93-bea581694659");
  const auto ids = ids_in(repository);
  CHECK(ids.size() > 60);
  CHECK(ids_in(fixture_with({{"name: Pečovatelská služba", "name: Péče doma"}, {"Město Vzorov", "Vzorov"}, {"Vzorov a okolí", "Vzorovsko"}, {"Středisko", "MSSS"}, {"Nádražní 88", "Nová 1"}, {"name: Vzorov,", "name: Nový Vzorov,"}, {"code: \"500011\"", "code: \"500012\""}, {"amount: 135", "amount: 155"}, {"+420 000 000 01", "+420 000 000 09"}})) == ids);
  for (const auto& id : ids_in(fixture_with({{"id: vzorov", "id: jinov"}, {"municipality: vzorov", "municipality: jinov"}, {"[vzorov,", "[jinov,"}}))) CHECK_FALSE(ids.contains(id));
}

TEST_CASE("hours are written as they are read, and events of the right days") {
  for (const auto* text : {"24/7", "Mo-Fr 08:00-15:30", "Mo,We 08:00-12:00,13:00-17:00; Tu 08:00-14:00", "Mo-Su 19:00-07:00", "Mo-We,Fr 00:00-24:00; Sa 09:00-11:00"}) CHECK(opening_hours_text(*OpeningHours::parse(text)) == text);
  CHECK(opening_hours_text(*OpeningHours::parse("Sa 08:00-09:00; Mo 08:00-09:00")) == "Mo,Sa 08:00-09:00");
  CHECK(hsds::hours_ahead({2019, 3, 30}) == 1);
  CHECK(hsds::hours_ahead({2019, 3, 31}) == 2);
  CHECK(hsds::hours_ahead({2019, 10, 26}) == 2);
  CHECK(hsds::hours_ahead({2019, 10, 27}) == 1);
  CHECK(hsds::hours_ahead({2020, 3, 29}) == 2);
  CHECK(hsds::hours_ahead({}) == 1);
}

}  // namespace kpss::tests
