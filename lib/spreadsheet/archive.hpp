#pragma once

// The parts of an XLSX file that somebody sent. What is too large, encrypted or damaged is no part: a file of a few bytes may
// unpack to gigabytes.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include <zip.h>

namespace kpss::spreadsheet {

inline constexpr std::size_t largest_part = 8 << 20;
inline constexpr zip_int64_t most_parts = 2'000;

class Archive {
 public:
  /// `bytes` must outlive it.
  explicit Archive(std::string_view bytes);

  bool opened() const { return archive_ != nullptr; }
  /// The bytes of a part; nothing where it is missing, damaged, encrypted or too large.
  std::optional<std::string> part(const std::string& name);
  bool too_large() const { return too_large_; }

 private:
  struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
  };
  std::unique_ptr<zip_t, Discard> archive_;
  bool too_large_ = false;
};

}  // namespace kpss::spreadsheet
