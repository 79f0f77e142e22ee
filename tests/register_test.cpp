// Reading the register: items out of a stream of bytes, fields in whatever form, phones, hours and names in our words.

#include <random>

#include "register/clean.hpp"
#include "register/contacts.hpp"
#include "register/hours.hpp"
#include "register/json_items.hpp"
#include "register/labels.hpp"
#include "register_support.hpp"
#include "text/line_diff.hpp"

namespace kpss::tests {
namespace {

using registry::Found;

/// The numbers of all items, read in pieces of a size.
std::string numbers_in(const std::string& json, std::size_t piece) {
  std::string numbers;
  const auto whole = registry::bytes_of_text(json);
  registry::read_items("a.json", [&](char* into, std::size_t room) { return whole(into, std::min(room, piece)); }, [&](const registry::Fields& item) { numbers += fmt::format("{}@{}={} ", item.place().number, item.place().byte, item.text("n")); });
  return numbers;
}

std::string why(const std::string& json) {
  try {
    numbers_in(json, 7);
  } catch (const Failure& failure) {
    return failure.message().en;
  }
  return "";
}

std::string joined(const Found& found) { return fmt::format("{}{}", fmt::join(found.found, " | "), found.all ? "" : " …"); }

std::string week(std::vector<registry::DayRange> ranges) {
  const auto hours = registry::hours_from(ranges, codelists());
  return hours ? registry::text_of(*hours) : "?";
}

std::string ages(std::string_view name) {
  const auto found = registry::ages_from(name);
  return found ? fmt::format("{}–{}", found->from.value_or(-1), found->to.value_or(-1)) : "?";
}

TEST_CASE("register: items are cut out of pieces of any size") {
  const std::string json = "\xEF\xBB\xBF { \"verze\": 1.5, \"o\": {\"polozky\": [1]}, \"polozky\" : [ {\"n\": \"]}\\\"\\\\\"} ,\n{\"n\": 2, \"x\": [[{}], \"{\"]}, {} ] , \"konec\": null } \n";
  const auto expected = numbers_in(json, 1 << 18);
  CHECK(expected == "1@57=]}\"\\ 2@75=2 3@103= ");
  for (std::size_t piece = 1; piece < 40; ++piece) CHECK(numbers_in(json, piece) == expected);
  CHECK(numbers_in("{\"polozky\":[]}", 3) == "");
}

TEST_CASE("register: what is no register is refused with its place") {
  CHECK(why("") == "`a.json`, byte 0 (behind item 0): the file is empty");
  CHECK(why("[]") == "`a.json`, byte 0 (behind item 0): the file does not begin with a brace");
  CHECK(why("<html>") == "`a.json`, byte 0 (behind item 0): the file does not begin with a brace");
  CHECK(why("{}") == "`a.json`, byte 2 (behind item 0): the root key `polozky` is missing");
  CHECK(why("{\"items\": []}") == "`a.json`, byte 13 (behind item 0): the root key `polozky` is missing");
  CHECK(why("{\"polozky\": {}}") == "`a.json`, byte 12 (behind item 0): `polozky` is no list");
  CHECK(why("{\"polozky\": null}") == "`a.json`, byte 12 (behind item 0): `polozky` is no list");
  CHECK(why("{\"polozky\": [{}, 7]}") == "`a.json`, byte 17 (behind item 1): the item is no object");
  CHECK(why("{\"polozky\": [{},]}") == "`a.json`, byte 16 (behind item 1): the item is no object");
  CHECK(why("{\"polozky\": [{} {}]}") == "`a.json`, byte 16 (behind item 1): a comma or the end of the list should follow the item");
  CHECK(why("{\"polozky\": [{\"n\": 1}, {\"n\": ") == "`a.json`, byte 29 (behind item 1): the file ends in the middle");
  CHECK(why("{\"polozky\": [{\"n\": 1}]") == "`a.json`, byte 22 (behind item 1): the file ends in the middle");
  CHECK(why("{\"polozky\": []} {}") == "`a.json`, byte 16 (behind item 0): something follows the end of the data");
  CHECK(why("{\"polozky\": [], \"polozky\": []}") == "`a.json`, byte 27 (behind item 0): `polozky` stands here twice");
  CHECK(why("{\"polozky\": [{}, {\"n\": tru}]}") == "`a.json`, item 2 (at byte 17): it is no correct JSON");
  CHECK(why("{\"polozky\": [{\"n\": \"\xff\"}]}") == "`a.json`, item 1 (at byte 13): it is no text in UTF-8");
  CHECK(why("{\"polozky\": [{\"n\": " + std::string(5000, '[') + std::string(5000, ']') + "}]}") == "`a.json`, item 1 (at byte 13): it is nested too deeply");
  CHECK(has(why("{\"polozky\": [{\"n\": \"" + std::string(17 << 20, 'x') + "\"}]}"), "the item is too large"));
  CHECK(why("{\"polozky\": [{\"n\": [1]}]}") == "`a.json`, item 1 (at byte 13): `n` should be a text");
}

// Whatever a file holds, reading it ends with items or a Failure.
TEST_CASE("register: damaged files are refused, never half read") {
  const auto whole = fixture();
  std::mt19937 random(5);
  for (int i = 0; i < 400; ++i) {
    auto text = whole;
    if (i % 2 == 0) text.resize(random() % text.size());
    else text[random() % text.size()] = "{}[]\",:x\\\x01"[random() % 10];
    try {
      import(repository_of({}), text);
    } catch (const Failure& failure) {
      CHECK(failure.kind() == Failure::Kind::outside);
      CHECK(has(failure.message().cs, "rpss.json"));
    }
  }
}

TEST_CASE("register: a value of another form is refused with its item and key") {
  CHECK(refusal(with(fixture(), "\"zarizeni\": [", "\"zarizeni\": 7, \"x\": [")) == "`rpss.json`, item 1 (at byte 14): `zarizeni` should be a list");
  CHECK(refusal(with(fixture(), "\"utajenaAdresa\": false", "\"utajenaAdresa\": \"ne\"")) == "`rpss.json`, item 1 (at byte 14): `utajenaAdresa` should be true or false");
  CHECK(refusal(with(fixture(), "\"poskytovatel\": {", "\"poskytovatel\": [{}], \"x\": {")) == "`rpss.json`, item 1 (at byte 14): `poskytovatel` should be an object");
  CHECK(refusal(with(fixture(), "\"datumPoskytovaniOd\": \"2010-01-01\"", "\"datumPoskytovaniOd\": \"loni\"")) == "`rpss.json`, item 1 (at byte 14): `datumPoskytovaniOd` should be a day, for instance 2018-03-28");
  CHECK(refusal(with(fixture(), "\"emaily\": [{", "\"emaily\": [\"a@example.org\", {")) == "`rpss.json`, item 1 (at byte 14): `emaily` should be a list of objects");
  CHECK(refusal(with(fixture(), "\"datumPoskytovaniOd\": \"2010-01-01\"", "\"datumPoskytovaniOd\": \"2010-01-01T00:00:00.000Z\"")) == "");
}

TEST_CASE("register: phones in all forms") {
  CHECK(joined(registry::phones_in("585 123 456")) == "+420 585 123 456");
  CHECK(joined(registry::phones_in("+420585123456")) == "+420 585 123 456");
  CHECK(joined(registry::phones_in("00420 585 123 456")) == "+420 585 123 456");
  CHECK(joined(registry::phones_in("420585123456")) == "+420 585 123 456");
  CHECK(joined(registry::phones_in("585123456, 603 123 456")) == "+420 585 123 456 | +420 603 123 456");
  CHECK(joined(registry::phones_in("585123456/603123456")) == "+420 585 123 456 | +420 603 123 456");
  CHECK(joined(registry::phones_in("585123456 603123456")) == "+420 585 123 456 | +420 603 123 456");
  CHECK(joined(registry::phones_in("+420 585 123 456; +420 603 123 456")) == "+420 585 123 456 | +420 603 123 456");
  CHECK(joined(registry::phones_in("tel. 585 123 456, mob.: 603-123-456")) == "+420 585 123 456 | +420 603 123 456");
  CHECK(joined(registry::phones_in("585 123 456, 585123456")) == "+420 585 123 456");
  CHECK(joined(registry::phones_in("+421 212 345 678")) == "+421212345678");
  CHECK(joined(registry::phones_in("116 111")) == "116 111");
  CHECK(joined(registry::phones_in("000 000 010")) == "+420 000 000 010");
  CHECK(joined(registry::phones_in("585 123 456 linka 112")) == "+420 585 123 456 …");
  CHECK(joined(registry::phones_in("585 123 45")) == " …");
  CHECK(joined(registry::phones_in("Jana Nováková 585 123 456")) == " …");
  CHECK(joined(registry::phones_in("na vyžádání")) == " …");
  CHECK(joined(registry::phones_in("")) == "");
}

TEST_CASE("register: e-mails and webs that may stand in a file") {
  CHECK(joined(registry::emails_in("a@example.org; b@example.org")) == "a@example.org | b@example.org");
  CHECK(joined(registry::emails_in("mailto:a@example.org.")) == "a@example.org");
  CHECK(joined(registry::emails_in("Jana Nováková <a@example.org>")) == "a@example.org …");
  CHECK(joined(registry::emails_in("a(at)example.org")) == " …");
  CHECK(joined(registry::emails_in("žluťoučký@example.org")) == " …");
  CHECK(joined(registry::webs_in("www.example.org")) == "http://www.example.org");
  CHECK(joined(registry::webs_in("https://example.org/a?b=c, example.org")) == "https://example.org/a?b=c | http://example.org");
  CHECK(joined(registry::webs_in("nemáme")) == " …");
  CHECK(joined(registry::webs_in("a@example.org")) == " …");
}

TEST_CASE("register: time ranges are opening hours") {
  CHECK(week({{"DenVTydnu/1", "7:00", "15:30"}, {"DenVTydnu/2", "07:00", "15:30"}, {"DenVTydnu/3", "07.00", "15.30"}}) == "Mo-We 07:00-15:30");
  CHECK(week({{"DenVTydnu/1", "07:00", "12:00"}, {"DenVTydnu/2", "07:00", "12:00"}, {"DenVTydnu/4", "08:00:00", "24:00"}}) == "Mo,Tu 07:00-12:00; Th 08:00-24:00");
  CHECK(week({{"DenVTydnu/1", "13:00", "17:00"}, {"DenVTydnu/1", "08:00", "12:00"}}) == "Mo 08:00-12:00,13:00-17:00");
  CHECK(week({{"DenVTydnu/1", "08:00", "12:00"}, {"DenVTydnu/1", "12:00", "17:00"}, {"DenVTydnu/1", "09:00", "10:00"}}) == "Mo 08:00-17:00");
  CHECK(week({{"pracovní dny", "08:00", "12:00"}, {"so", "09:00", "11:00"}}) == "Mo-Fr 08:00-12:00; Sa 09:00-11:00");
  CHECK(week({{"denně", "00:00", "00:00"}}) == "Mo-Su 00:00-24:00");
  CHECK(week({{"DenVTydnu/7", "19:00", "07:00"}}) == "Su 19:00-07:00");
  CHECK(week({{"DenVTydnu/1", "08:00", "x"}}) == "?");
  CHECK(week({{"DenVTydnu/8", "08:00", "12:00"}}) == "?");
  CHECK(week({{"", "", ""}}) == "?");
  CHECK(week({{"DenVTydnu/1", "19:00", "07:00"}, {"DenVTydnu/1", "20:00", "22:00"}}) == "?");
}

TEST_CASE("register: names in our codes") {
  const auto repository = repository_of({});
  const registry::CodesByName types(Codes(repository, service_type_codes)), groups(Codes(repository, target_group_codes));
  for (const auto& type : service_types()) CHECK(types.find("  " + std::string(type.label.cs) + " ") == type.code);
  for (const auto& group : target_groups()) CHECK(groups.find(group.label.cs) == group.code);
  CHECK(types.find("PEČOVATELSKÁ  SLUŽBA ") == "40");
  CHECK(types.find("pečovatelské služby") == "");
  CHECK(groups.find("rodiny s dítětem/dětmi ") == "rodiny-s-detmi");
  CHECK(groups.find("") == "");
  CHECK(registry::unit_from("počet lůžek", "luzka") == "luzko");
  CHECK(registry::unit_from("", "interv") == "intervence");
  CHECK(registry::unit_from("počet kontaktů (10 min.)", "7") == "kontakt");
  CHECK(registry::unit_from("počet úvazků", "9") == "");
  CHECK(registry::form_from("Ambulantní ", "x") == ServiceForm::ambulatory);
  CHECK(registry::form_from("", "ter") == ServiceForm::field);
  CHECK_FALSE(registry::form_from("", "x"));
  CHECK(registry::service_name("49", "domovy pro seniory") == "Domov pro seniory");
  CHECK(registry::service_name("40", "pečovatelská služba") == "Pečovatelská služba");
  CHECK(ages("mladší senioři (65 – 80 let)") == "65–80");
  CHECK(ages("starší senioři (nad 80 let)") == "80–-1");
  CHECK(ages("děti do 1 roku") == "-1–1");
  CHECK(ages("dorost") == "?");
}

TEST_CASE("register: a note is a function, or may be a name") {
  for (const auto* note : {"vedoucí služby", "Ředitelka", "sociální pracovnice – příjem žadatelů", "krizová linka", "pevná linka", "Vedoucí pečovatelské služby, střediska 2", "recepce"}) CHECK_MESSAGE(registry::function_from(note), std::string(note));
  for (const auto* note : {"Jana Nováková", "vedoucí Jana Nováková", "Mgr. Nová, vedoucí", "p. Hlavničková", "Starostová", "Dumek", "Linková", "novakova", "paní Domovská", "", "777 123 456"}) CHECK_MESSAGE(!registry::function_from(note), std::string(note));
}

TEST_CASE("register: whose services are wanted") {
  const auto lists = codelists();
  CHECK(lists.municipalities_of_orp("9001") == std::vector<std::string>{"900001", "900002"});
  CHECK(lists.municipalities_of_orp("9999") == std::vector<std::string>());
  registry::CodeLists bare;
  bare.add("obce.json", registry::bytes_of_text("{\"polozky\": [{\"id\": \"Obec/900001\", \"nazev\": \"Vzorov\", \"okres\": {\"id\": \"Okres/1\"}}]}"));
  CHECK_FALSE(bare.municipalities_of_orp("9001"));
  CHECK(bare.name("Obec/900001") == "Vzorov");
  const auto numbers = [&](std::set<std::string> municipalities) {
    std::string found;
    for (const auto& each : import(repository_of({}), fixture(), std::move(municipalities)).comparison.differences) found += each.number + " ";
    return found;
  };
  CHECK(numbers({"900001"}) == "1000004 1000002 1000001 1000005 ");
  CHECK(numbers({"900002"}) == "1000005 1000008 ");
  CHECK(numbers({"900003"}) == "1000007 1000005 ");
  CHECK(numbers({"900009"}) == "1000005 1000006 ");
}

TEST_CASE("text: lines that change") {
  const auto shown = [](std::string_view before, std::string_view after) {
    std::string out;
    for (const auto& line : line_diff(before, after, 1)) out += line.sign + std::string(line.text) + "|";
    return out;
  };
  CHECK(shown("a\nb\n", "a\nb\n") == "");
  CHECK(shown("", "a\nb\n") == "+a|+b|");
  CHECK(shown("a\nb\nc\nd\ne\n", "a\nb\nC\nd\ne\n") == "@| b|-c|+C| d|");
  CHECK(shown("a\nb\nc\nd\ne\nf\n", "A\nb\nc\nd\ne\n") == "-a|+A| b|@| e|-f|");
  CHECK(shown("a\r\nb\r\n", "a\r\nx\r\nb\r\n") == " a|+x| b|");
}

}  // namespace
}  // namespace kpss::tests
