#pragma once

// A ZIP archive in memory, as DOCX, ODT and XLSX are. What is too large, encrypted or damaged is no part: a file of a few bytes may unpack
// to gigabytes, and what it says of its sizes is not believed.
//
//   Archive archive(bytes);
//   if (const auto xml = archive.part("xl/workbook.xml")) …
//   const auto changed = with_part(docx, "word/styles.xml", xml);
//   const auto packed = archive_of({{"services.csv", csv}});

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct zip;

namespace kpss {

class Archive {
 public:
  /// `bytes` must outlive it.
  explicit Archive(std::string_view bytes, std::size_t largest_part = 32 << 20);

  bool opened() const { return archive_ != nullptr; }
  /// The bytes of a part; nothing where it is missing, damaged, encrypted or too large.
  std::optional<std::string> part(const std::string& name);
  bool too_large() const { return too_large_; }

 private:
  struct Discard {
    void operator()(zip* archive) const;
  };
  std::unique_ptr<zip, Discard> archive_;
  std::size_t largest_part_;
  bool too_large_ = false;
};

/// The bytes of one part; nothing where the archive is none, or has no such part.
std::optional<std::string> part_of(std::string_view archive, const std::string& name);

/// The archive with a part replaced, its times those of the epoch of ZIP; the archive as it is where that cannot be.
std::string with_part(const std::string& archive, const std::string& name, std::string_view bytes);

/// An archive of these parts, names and bytes, in this order; the same parts always make the same bytes. Nothing where it could not be made.
std::string archive_of(const std::vector<std::pair<std::string, std::string>>& parts);

}  // namespace kpss
