#include "register/json_items.hpp"

#include "register/splitter.hpp"
#include "text/failure.hpp"

namespace kpss::registry {
namespace {

constexpr std::size_t piece = 1 << 18;

Message why(simdjson::error_code error) {
  switch (error) {
    case simdjson::UTF8_ERROR: return say("není to text v UTF-8", "it is no text in UTF-8");
    case simdjson::DEPTH_ERROR: return say("je zanořená příliš hluboko", "it is nested too deeply");
    case simdjson::MEMALLOC: return say("nestačí paměť", "there is not enough memory");
    default: return say("není to správný JSON", "it is no correct JSON");
  }
}

}  // namespace

void read_items(const std::string& name, const Bytes& bytes, const std::function<void(const Fields& item)>& visit) {
  simdjson::dom::parser parser;
  Splitter splitter(name, [&](std::string& text, const ItemPlace& place) {
    const auto size = text.size();
    text.resize(size + simdjson::SIMDJSON_PADDING);
    simdjson::dom::element element;
    if (const auto error = parser.parse(text.data(), size, false).get(element)) {
      const auto reason = why(error);
      throw Failure(Failure::Kind::outside, say("`{0}`, položka {1} (od bajtu {2}): {3}", "`{0}`, item {1} (at byte {2}): {4}", name, place.number, place.byte, reason.cs, reason.en),
                    say("soubor je poškozený; stáhněte jej znovu", "the file is damaged; download it again"));
    }
    simdjson::dom::object object;
    if (element.get(object) == simdjson::SUCCESS && place.number != 0) visit(Fields(place, object));
  });
  std::string buffer(piece, '\0');
  while (const auto got = bytes(buffer.data(), buffer.size())) splitter.feed(std::string_view(buffer).substr(0, got));
  splitter.finish();
}

}  // namespace kpss::registry
