#include "publish/pdf_times.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "text/hash.hpp"

namespace kpss {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_hex(char c) { return is_digit(c) || (c >= 'A' && c <= 'F'); }

/// Writes `value` behind every `mark` where a text of the same shape stands: digits for digits, and all else as it is.
void set_all(std::string& pdf, std::string_view mark, std::string_view value) {
  for (auto at = pdf.find(mark); at != pdf.npos; at = pdf.find(mark, at)) {
    at += mark.size();
    if (pdf.size() - at < value.size()) return;
    const auto same_shape = [](char old, char fresh) { return is_digit(fresh) ? is_digit(old) : old == fresh; };
    if (std::equal(value.begin(), value.end(), pdf.begin() + static_cast<std::ptrdiff_t>(at), [&](char fresh, char old) { return same_shape(old, fresh); })) pdf.replace(at, value.size(), value);
  }
}

/// Writes over the digits of the first number of 32 hexadecimal digits behind `at`; gives the place behind it, or nothing found.
std::size_t set_identifier(std::string& pdf, std::size_t at, std::string_view value) {
  constexpr std::size_t near = 8;
  for (const auto stop = std::min(at + near, pdf.size()); at < stop && !is_hex(pdf[at]); ++at) {
  }
  const auto digits = std::string_view(pdf).substr(std::min(at, pdf.size()), value.size());
  if (digits.size() != value.size() || !std::all_of(digits.begin(), digits.end(), is_hex)) return pdf.npos;
  pdf.replace(at, value.size(), value);
  return at + value.size();
}

void set_identifiers(std::string& pdf, std::string_view value) {
  constexpr std::string_view pair = "/ID [", checksum = "/DocChecksum";
  if (const auto at = pdf.rfind(pair); at != pdf.npos)
    if (const auto second = set_identifier(pdf, at + pair.size(), value); second != pdf.npos) set_identifier(pdf, second, value);
  if (const auto at = pdf.rfind(checksum); at != pdf.npos) set_identifier(pdf, at + checksum.size(), value);
}

}  // namespace

void set_pdf_times(std::string& pdf, Date day) {
  const auto packed = fmt::format("{:04}{:02}{:02}120000", day.year, day.month, day.day);
  const auto iso = day.iso() + "T12:00:00";
  for (const auto* mark : {"/CreationDate(D:", "/ModDate(D:"}) set_all(pdf, mark, packed);
  for (const auto* mark : {"<xmp:CreateDate>", "<xmp:ModifyDate>", "<xmp:MetadataDate>"}) set_all(pdf, mark, iso);
  set_identifiers(pdf, std::string(32, '0'));
  set_identifiers(pdf, fmt::format("{:016X}{:016X}", hash_of(pdf), hash_of(pdf, 0x9E3779B97F4A7C15)));
}

}  // namespace kpss
