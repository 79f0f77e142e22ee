#include "publish/archive.hpp"

#include <zip.h>

#include <memory>

#include "publish/zip_times.hpp"

namespace kpss {
namespace {

constexpr zip_uint64_t largest_part = 32 << 20;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_source_t* source) const { zip_source_free(source); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

/// An archive opened in memory, and the source that its bytes lie in.
struct Opened {
  explicit Opened(const std::string& bytes) : source(zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr)) {
    if (!source) return;
    zip_source_keep(source.get());  // The archive takes one reference, this struct keeps the other.
    archive.reset(zip_open_from_source(source.get(), 0, nullptr));
    if (!archive) zip_source_free(source.get());
  }

  std::unique_ptr<zip_source_t, Discard> source;
  std::unique_ptr<zip_t, Discard> archive = {};
};

/// What a source that was written to holds now.
std::string bytes_in(zip_source_t* source) {
  zip_stat_t about{};
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) return {};
  std::string bytes(about.size, '\0');
  const auto read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  return read == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

}  // namespace

std::optional<std::string> part_of(const std::string& archive, const std::string& name) {
  const Opened opened(archive);
  zip_stat_t about{};
  if (!opened.archive || zip_stat(opened.archive.get(), name.c_str(), 0, &about) != 0 || about.size > largest_part) return {};
  const std::unique_ptr<zip_file_t, Discard> file(zip_fopen(opened.archive.get(), name.c_str(), 0));
  std::string bytes(about.size, '\0');
  if (!file || zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) return {};
  return bytes;
}

std::string with_part(const std::string& archive, const std::string& name, std::string_view bytes) {
  Opened opened(archive);
  const auto index = opened.archive ? zip_name_locate(opened.archive.get(), name.c_str(), 0) : -1;
  if (index < 0) return archive;
  auto* source = zip_source_buffer(opened.archive.get(), bytes.data(), bytes.size(), 0);
  if (!source || zip_file_replace(opened.archive.get(), static_cast<zip_uint64_t>(index), source, 0) != 0) return archive;
  if (zip_close(opened.archive.get()) != 0) return archive;
  opened.archive.release();  // Closing it has freed it.
  auto changed = bytes_in(opened.source.get());
  if (changed.empty()) return archive;
  set_zip_times(changed);
  return changed;
}

}  // namespace kpss
