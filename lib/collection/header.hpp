#pragma once

#include "model/measure.hpp"
#include "shape/codecs.hpp"

namespace kpss::collection {

/// What a sheet says of itself: whose it is, and the record of each measure that it was made of, by fingerprint.
struct SheetHeader {
  Origin origin;
  Ref<Plan> plan;
  Year year;
  Ref<Realizer> realizer;
  Map<Ref<Measure>, std::string> base;
};

constexpr auto describe(Type<SheetHeader>) {
  return record("request", {"hlavička listu", "header of a sheet"}, {"Čí list je a z čeho vychází.", "Whose sheet it is and what it rests on."},
                field("plan", &SheetHeader::plan, {"plán", "plan"}, {"Plán.", "The plan."}),
                field("year", &SheetHeader::year, {"rok", "year"}, {"Rok.", "The year."}),
                field("realizer", &SheetHeader::realizer, {"realizátor", "realizer"}, {"Komu list patří.", "Whose sheet it is."}),
                field("base", &SheetHeader::base, {"základ", "base"}, {"Otisky záznamů, ze kterých list vychází.", "Fingerprints of the records that the sheet rests on."}));
}

}  // namespace kpss::collection
