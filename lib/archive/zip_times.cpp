#include "archive/zip_times.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace kpss {
namespace {

// Offsets by APPNOTE 6.3 of the ZIP format: local header (4.3.7), central directory (4.3.12) and its end (4.3.16).
constexpr std::string_view local_mark = "PK\3\4", central_mark = "PK\1\2", end_mark = "PK\5\6";
constexpr std::size_t local_time = 10, central_time = 12, central_size = 46, central_name = 28, central_extra = 30, central_comment = 32, central_local = 42;
constexpr std::size_t end_size = 22, end_entries = 10, end_offset = 16;
constexpr std::string_view first_of_1980{"\0\0\x21\0", 4};  // Midnight; day 1, month 1, year 0.

std::size_t number(const std::string& bytes, std::size_t at, int size) {
  std::size_t value = 0;
  for (int i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]);
  return value;
}

bool stands(const std::string& bytes, std::size_t at, std::string_view mark, std::size_t size) { return at <= bytes.size() && bytes.size() - at >= size && std::string_view(bytes).substr(at).starts_with(mark); }

}  // namespace

void set_zip_times(std::string& archive) {
  const auto end = archive.rfind(end_mark);
  if (end == archive.npos || archive.size() - end < end_size) return;
  auto at = number(archive, end + end_offset, 4);
  for (auto entries = number(archive, end + end_entries, 2); entries > 0 && stands(archive, at, central_mark, central_size); --entries) {
    const auto local = number(archive, at + central_local, 4);
    archive.replace(at + central_time, first_of_1980.size(), first_of_1980);
    if (stands(archive, local, local_mark, local_time + first_of_1980.size())) archive.replace(local + local_time, first_of_1980.size(), first_of_1980);
    at += central_size + number(archive, at + central_name, 2) + number(archive, at + central_extra, 2) + number(archive, at + central_comment, 2);
  }
}

}  // namespace kpss
