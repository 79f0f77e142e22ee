#include "archive/archive.hpp"

#include <zip.h>

namespace kpss {
namespace {

constexpr zip_int64_t most_parts = 2'000;

}  // namespace

void Archive::Discard::operator()(zip* archive) const { zip_discard(archive); }

Archive::Archive(std::string_view bytes, std::size_t largest_part) : largest_part_(largest_part) {
  zip_error_t error;
  zip_error_init(&error);
  if (auto* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error)) {
    archive_.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
    if (!archive_) zip_source_free(source);
  }
  zip_error_fini(&error);
  if (archive_ && zip_get_num_entries(archive_.get(), 0) > most_parts) {
    archive_.reset();
    too_large_ = true;
  }
}

std::optional<std::string> Archive::part(const std::string& name) {
  const auto discard = [](zip_file_t* file) { zip_fclose(file); };
  const std::unique_ptr<zip_file_t, decltype(discard)> file(archive_ ? zip_fopen(archive_.get(), name.c_str(), 0) : nullptr, discard);
  if (!file) return {};
  // What the archive says of its sizes is not believed.
  std::string bytes;
  constexpr std::size_t at_once = 1 << 16;
  for (;;) {
    const auto before = bytes.size();
    bytes.resize(before + at_once);
    const auto count = zip_fread(file.get(), bytes.data() + before, at_once);
    if (count < 0) return {};
    bytes.resize(before + static_cast<std::size_t>(count));
    if (count == 0) return bytes;
    if (bytes.size() > largest_part_) {
      too_large_ = true;
      return {};
    }
  }
}

std::optional<std::string> part_of(std::string_view archive, const std::string& name) { return Archive(archive).part(name); }

}  // namespace kpss
