#include "archive/archive.hpp"

#include <zip.h>

#include <memory>

#include "archive/zip_times.hpp"

namespace kpss {
namespace {

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// An archive in memory, and the source that its bytes lie in.
struct Opened {
  /// Reads bytes; writes into a buffer of its own where there are none.
  explicit Opened(const std::string* bytes) : source(bytes ? zip_source_buffer_create(bytes->data(), bytes->size(), 0, nullptr) : zip_source_buffer_create(nullptr, 0, 0, nullptr)) {
    if (!source) return;
    zip_source_keep(source.get());  // The archive takes one reference, this struct keeps the other.
    archive.reset(zip_open_from_source(source.get(), bytes ? ZIP_RDONLY : ZIP_TRUNCATE, nullptr));
    if (!archive) zip_source_free(source.get());
  }

  std::unique_ptr<zip_source_t, Discard> source;
  std::unique_ptr<zip_t, Discard> archive = {};
};

bool add(const Opened& to, const std::string& name, zip_source_t* source) {
  if (source && zip_file_add(to.archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0) return true;
  if (source) zip_source_free(source);
  return false;
}

/// What a source that was written to holds now.
std::string bytes_in(zip_source_t* source) {
  zip_stat_t about{};
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return {};
  std::string bytes(about.size, '\0');
  const auto read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  return read == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

/// The bytes of an archive that is done; nothing where it could not be written.
std::string closed(Opened& opened) {
  if (zip_close(opened.archive.get()) != 0) return {};
  static_cast<void>(opened.archive.release());  // Closing it has freed it.
  auto bytes = bytes_in(opened.source.get());
  set_zip_times(bytes);
  return bytes;
}

}  // namespace

std::string with_part(const std::string& archive, const std::string& name, std::string_view bytes) {
  // A new archive, since libzip 1.7 frees what is not its own where it changes one in memory.
  const Opened from(&archive);
  Opened to(nullptr);
  if (!from.archive || !to.archive || zip_name_locate(from.archive.get(), name.c_str(), 0) < 0) return archive;
  for (zip_int64_t i = 0; i < zip_get_num_entries(from.archive.get(), 0); ++i) {
    const auto index = static_cast<zip_uint64_t>(i);
    const auto* part = zip_get_name(from.archive.get(), index, 0);
    if (!part) return archive;
    auto* source = part == name ? zip_source_buffer(to.archive.get(), bytes.data(), bytes.size(), 0) : zip_source_zip(to.archive.get(), from.archive.get(), index, ZIP_FL_COMPRESSED, 0, -1);
    if (!add(to, part, source)) return archive;
  }
  auto changed = closed(to);
  return changed.empty() ? archive : changed;
}

std::string archive_of(const std::vector<std::pair<std::string, std::string>>& parts) {
  Opened to(nullptr);
  if (!to.archive) return {};
  for (const auto& [name, bytes] : parts)
    if (!add(to, name, zip_source_buffer(to.archive.get(), bytes.data(), bytes.size(), 0))) return {};
  return closed(to);
}

}  // namespace kpss
